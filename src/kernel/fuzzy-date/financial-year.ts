import { type Found, isTight, type Line, phrases, textAt, valueAt, words } from "./grammar.ts";
import { plainNumberAt } from "./numerals.ts";
import {
  financialYearSpan,
  monthsSpan,
  type Period,
  period,
  spanBetween,
  withDoubt,
  yearSpan,
} from "./period.ts";
import { fullYear, isLikelyYear, yearAt } from "./years.ts";

/** Words that say that a financial or reporting year follows. */
export const financialYearName = phrases<true>([
  [
    true,
    [
      "f.y | financial year | fin year | fin. year | fin yr | financial yr | finance year | fy | f/y",
      "fiscal year | reporting year | reporting period | budget year | council year | tax year",
      "financial years | fys | plan year | service year | funding year",
    ],
  ],
]);

/** Before "17/18" one of these must stand, unless it is the whole cell: "COG 17/18" is a report's number. */
const LEADS = words(
  "in by during for throughout from to of the within until since and - / ( : late early mid end",
  "before after year q quarter start through &",
);

export interface FinancialYear {
  readonly year: number;
  readonly form: "slash" | "hyphen" | "four-hyphen" | "single";
  /** "2011-12" and "2024-5" may also be the twelfth month of 2011, the fifth of 2024. */
  readonly month?: number;
}

/** The year in which "2017/18", "2017-18", "2017/2018", "17/18" begins. After its name also "2017 to 2018" and "2018". */
export function financialYearForm(line: Line, at: number, named: boolean): Found<FinancialYear> | null {
  const first = yearAt(line, at);
  const start = first?.value ?? shortYear(line, at, named);
  if (start === null) return null;
  const mark = textAt(line, at + 1);
  const joined = mark === "/" || mark === "-" || (named && ["to", "and", "&"].includes(mark));
  const next = joined ? (followingYear(line, at + 2, start, first !== null) ?? null) : null;
  if (next) return { value: { year: start, ...formOf(line, at + 1) }, next };
  return null;
}

function formOf(line: Line, mark: number): Omit<FinancialYear, "year"> {
  const second = textAt(line, mark + 1);
  if (second.length === 4) return { form: textAt(line, mark) === "-" ? "four-hyphen" : "slash" };
  const month = Number(second);
  const isMonth = isTight(line, mark) && isTight(line, mark + 1) && month >= 1 && month <= 12;
  const form = textAt(line, mark) === "-" ? "hyphen" : "slash";
  return isMonth && (form === "hyphen" || second.length === 1) ? { form, month } : { form };
}

/** "17" of "17/18". */
function shortYear(line: Line, at: number, named: boolean): number | null {
  const two = plainNumberAt(line, at);
  if (two === null || textAt(line, at).length !== 2 || !["/", "-"].includes(textAt(line, at + 1)))
    return null;
  if (named) return fullYear(two);
  const isWhole = !line.prose && at === 0;
  // "24-25" alone in its cell; beside other words it counts something.
  if (textAt(line, at + 1) === "-" && !(isWhole && line.tokens.length === 3 && isLikelyYear(line, two)))
    return null;
  if (!isTight(line, at + 1) || two < 13) return null;
  return isWhole || LEADS.has(textAt(line, at - 1)) ? fullYear(two) : null;
}

/** The second year, one after the first, at this token: "18", "2018". Gives the token after it. */
function followingYear(line: Line, at: number, start: number, four: boolean): number | null {
  const value = plainNumberAt(line, at);
  if (value === null) return null;
  const length = textAt(line, at).length;
  if (isTight(line, at + 1) && ["/", "-"].includes(textAt(line, at + 1)) && valueAt(line, at + 2) >= 0) {
    const further = valueAt(line, at + 2) === (start + 2) % 100;
    if (further) return null;
  }
  // "2024/5"
  if (four && length === 1 && value === (start + 1) % 10 && isTight(line, at)) return at + 1;
  const isNext = length === 2 ? value === (start + 1) % 100 : four && value === start + 1;
  return isNext ? at + 1 : null;
}

/** A financial year by the year it begins in, with the doubts that its spelling leaves. */
export function financialYear({ year, form, month }: FinancialYear): Period {
  const whole = period("fy", year, (start) => financialYearSpan(start));
  if (form === "single") {
    return withDoubt(
      whole,
      "year-beginning",
      period("fy", year + 1, (start) => financialYearSpan(start)),
    );
  }
  if (form === "four-hyphen") {
    const calendar = period("interval", year, (start) => spanBetween(yearSpan(start), yearSpan(start + 1)));
    return withDoubt(whole, "calendar-year", calendar);
  }
  if (month === undefined) return whole;
  return withDoubt(
    whole,
    "month-number",
    period("month", year, (start) => monthsSpan(start, month)),
  );
}
