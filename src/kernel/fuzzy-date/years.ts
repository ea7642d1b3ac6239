import { partsOf } from "../calendar-date.ts";
import { type Found, isTight, type Line, skip, textAt, valueAt, words } from "./grammar.ts";
import { plainNumberAt } from "./numerals.ts";
import {
  financialYearSpan,
  fixedPeriod,
  monthsSpan,
  type Period,
  period,
  spanBetween,
  withDoubt,
  yearSpan,
} from "./period.ts";

/** The years that a partnership's papers can mean. */
const FIRST = 1900;
const LAST = 2150;

/** Words that make a number the name of something, not a year to act in ("Act 2015", "ref 2016"). */
const NAMES = words(
  "act regulations order bill ssi no number ref page p section para asp paragraph item appendix",
  "ext tel room cop",
);

/** In prose a bare year needs one of these before it. */
const LEADS = words(
  "in by since until till from to during of before after throughout mid early late end through",
  "circa between and - / year about around within for than",
);

/** What a number counts, so that it is no year ("by 2000 people"). */
const COUNTED = words(
  "people homes houses households staff members residents children pupils young volunteers jobs",
  "hours tonnes participants calls places new more units patients adults families businesses trees",
  "metres miles km responses visits learners",
);

/** Four digits that can be a year, and are not part of something else. */
export function yearAt(line: Line, at: number): Found<number> | null {
  const value = plainNumberAt(line, at);
  if (value === null || textAt(line, at).length !== 4 || value < FIRST || value > LAST) return null;
  return { value, next: at + 1 };
}

/** Two digits as a year: 2000 to 2079, else the last century. */
export function fullYear(two: number): number {
  return two < 80 ? 2000 + two : 1900 + two;
}

/** Whether a two-digit year is likely in this paper: within ten years behind and fifteen ahead of it, or 2012 to 2030 if it has no date. */
export function isLikelyYear(line: Line, two: number): boolean {
  const year = fullYear(two);
  if (!line.dated) return year >= 2012 && year <= 2030;
  const paper = partsOf(line.dated).year;
  return year >= paper - 10 && year <= paper + 15;
}

/** "2023", and the years of "2024 to 2027", "2024-27". */
export function yearsAt(line: Line, at: number): Found<Period> | null {
  const named = skip(line, skip(line, at, "calendar"), "year", "years");
  const first = yearAt(line, named);
  if (!first || isReference(line, named)) return null;
  const second = lastYearAt(line, first.next, first.value);
  if (second)
    return {
      value: { ...yearsPeriod(first.value, second.value, second.slash), isRange: true },
      next: second.next,
    };
  if (line.prose && named === at && !LEADS.has(textAt(line, at - 1))) return null;
  if (COUNTED.has(textAt(line, first.next))) return null;
  return { value: period("year", first.value, yearSpan), next: first.next };
}

/** A reference or a name, not a year: "Act 2015", "16/2016". */
export function isReference(line: Line, at: number): boolean {
  const before = textAt(line, at - 1) === "." ? textAt(line, at - 2) : textAt(line, at - 1);
  if (NAMES.has(before)) return true;
  if (before === ")" && NAMES.has(textAt(line, at - 2))) return true;
  const tight = isTight(line, at) && (before === "/" || before === "-" || before === ":");
  if (tight && (valueAt(line, at - 2) >= 0 || line.tokens[at - 2]?.caps === true)) return true;
  // An address: "example.org/2024".
  if (isTight(line, at) && before === "/" && isTight(line, at - 1) && line.tokens[at - 2]?.capital === false)
    return true;
  return isTight(line, at) && line.tokens[at - 1]?.kind === "word" && line.tokens[at - 1]?.caps === true;
}

const TO = words("- / to until through till");

function lastYearAt(line: Line, at: number, first: number): (Found<number> & { slash: boolean }) | null {
  const mark = textAt(line, at);
  if (!TO.has(mark)) return null;
  const slash = mark === "/";
  const four = yearAt(line, at + 1);
  if (four && four.value > first && four.value - first <= 40) return { ...four, slash };
  const two = plainNumberAt(line, at + 1);
  if (two === null || textAt(line, at + 1).length !== 2) return null;
  // "2024-27" and "2024/27", but "2024 to 27 June" is not a range of years.
  if (mark !== "-" && mark !== "/") return null;
  const year = Math.floor(first / 100) * 100 + two;
  const isMonth = two <= 12 && isTight(line, at) && isTight(line, at + 1);
  if (year <= first || year - first > 20 || isMonth) return null;
  return { value: year, next: at + 2, slash };
}

/** Plans of several years mostly run by financial years: with a slash that is the reading, else it is the doubt. */
function yearsPeriod(first: number, last: number, slash: boolean): Period {
  const reporting = fixedSpan(financialYearSpan(first, last - first));
  const calendar = fixedSpan(spanBetween(yearSpan(first), yearSpan(last)));
  if (!reporting || !calendar)
    return period("interval", last, () => monthsSpan(first, 1, 12 * (last - first + 1)));
  return slash
    ? withDoubt(reporting, "calendar-year", calendar)
    : withDoubt(calendar, "financial-year", reporting);
}

function fixedSpan(span: ReturnType<typeof yearSpan>): Period | null {
  return span ? fixedPeriod("interval", span) : null;
}
