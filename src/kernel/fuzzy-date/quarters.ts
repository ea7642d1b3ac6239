import { financialYear, financialYearForm, financialYearName } from "./financial-year.ts";
import {
  type Found,
  isTight,
  type Line,
  phrases,
  skip,
  skipAll,
  skipDot,
  textAt,
  valueAt,
  words,
} from "./grammar.ts";
import { cardinalAt, ordinalAt, plainNumberAt } from "./numerals.ts";
import { monthsSpan, type Period, period, withDoubt } from "./period.ts";
import { fullYear, isLikelyYear, yearAt } from "./years.ts";

const AFTER_YEAR = words(", - / ( :");

/** A part of a year: the second quarter, or the first half; several of them together ("Q1-Q2"). */
interface Part {
  readonly unit: "quarter" | "half";
  readonly first: number;
  readonly last: number;
  /** Written as Q3 or H1, which stand for themselves; "third quarter" wants a year. */
  readonly symbol: boolean;
  /** "third quarter", not "last quarter", which may be the one just past. */
  readonly ordinal?: boolean;
}

const quarterWord = phrases<"quarter" | "half">([
  ["quarter", ["quarter", "quarters", "qtr", "qtrs", "q"]],
  ["half", ["half year", "half-year"]],
]);

const firstOrLast = phrases<number>([
  [1, ["first", "opening"]],
  [4, ["last", "final"]],
]);

/** "Q3 2024", "Q3 2024/25", "Quarter 2 of 2025-26", "last quarter of 2024/25", "2024/25 Q3", "H1 2025/26". */
export function quarterAt(line: Line, at: number): Found<Period> | null {
  return partThenYear(line, at) ?? yearThenPart(line, at);
}

function partThenYear(line: Line, at: number): Found<Period> | null {
  const part = partAt(line, at);
  if (!part) return null;
  const year = yearOfPart(line, part.next, true);
  if (year) return { value: year.value(part.value), next: year.next };
  const after = line.tokens[part.next];
  const isWhole = !line.prose && part.value.ordinal && (!after || after.kind === "mark");
  if (!part.value.symbol && !isWhole) return null;
  return { value: withoutYear(part.value), next: skipOfTheYear(line, part.next) };
}

function yearThenPart(line: Line, at: number): Found<Period> | null {
  const year = yearOfPart(line, at, false);
  if (!year) return null;
  const part = partAt(line, skipAll(line, year.next, AFTER_YEAR));
  if (!part?.value.symbol || part.next === year.next) return null;
  return { value: year.value(part.value), next: skip(line, part.next, ")") };
}

function partAt(line: Line, at: number): Found<Part> | null {
  return symbolAt(line, at) ?? quarterInWords(line, at);
}

/** "Q3", "Q1-Q2", "Q3/4", "Quarter 2", "Quarters 1 and 2", "H1". */
function symbolAt(line: Line, at: number): Found<Part> | null {
  if (textAt(line, at) === "h" && line.tokens[at]?.capital && isTight(line, at + 1))
    return halfSymbol(line, at);
  const word = quarterWord(line, at);
  if (word?.value !== "quarter") return null;
  const number = numberOfPart(line, skipDot(line, word.next), 4);
  if (number === null) return null;
  const first = number.value;
  const joint = skip(line, number.next, "-", "/", "to", "and", "&", "+");
  if (joint > number.next) {
    const again = quarterWord(line, joint);
    const last = numberOfPart(line, again?.next ?? joint, 4);
    const isPart =
      last && (again || !yearAt(line, joint)) && last.value > first && textAt(line, joint).length < 3;
    if (last && (isPart || (again && last.value > first))) {
      return { value: { unit: "quarter", first, last: last.value, symbol: true }, next: last.next };
    }
  }
  return { value: { unit: "quarter", first, last: first, symbol: true }, next: number.next };
}

function numberOfPart(line: Line, at: number, most: number): Found<number> | null {
  const number = cardinalAt(line, at);
  return number && number.value >= 1 && number.value <= most && textAt(line, at).length !== 2 ? number : null;
}

function halfSymbol(line: Line, at: number): Found<Part> | null {
  const number = valueAt(line, at + 1);
  if (number !== 1 && number !== 2) return null;
  return { value: { unit: "half", first: number, last: number, symbol: true }, next: at + 2 };
}

/** "third quarter", "4th quarter", "last quarter"; "1st half" is left to the parts of any period. */
function quarterInWords(line: Line, at: number): Found<Part> | null {
  const named = firstOrLast(line, at) ?? ordinalAt(line, at);
  if (!named || named.value < 1 || named.value > 4) return null;
  const word = quarterWord(line, skip(line, named.next, "-"));
  if (!word || textAt(line, word.next - 1) === "q") return null;
  const unit = word.value;
  const number = unit === "half" ? Math.min(named.value, 2) : named.value;
  const ordinal = firstOrLast(line, at) === null;
  return { value: { unit, first: number, last: number, symbol: false, ordinal }, next: word.next };
}

const BETWEEN = words("of in the , - ( : for ' year");

/** The year of a quarter, as a function that puts the quarter into it: "2024" is the calendar's, "2024/25" and "FY25" the financial. */
function yearOfPart(line: Line, at: number, afterPart: boolean): Found<(part: Part) => Period> | null {
  const start = skipAll(line, at, BETWEEN);
  const name = financialYearName(line, start);
  const number = skipAll(line, name?.next ?? start, BETWEEN);
  const close = (next: number) => (textAt(line, start - 1) === "(" ? skip(line, next, ")") : next);
  const form = financialYearForm(line, number, afterPart || name !== null);
  if (form) return { value: (part) => inFinancialYear(part, form.value.year), next: close(form.next) };
  const four = yearAt(line, number);
  const two = plainNumberAt(line, number);
  const isMarked = name !== null || textAt(line, number - 1) === "'";
  const isLikely = afterPart && two !== null && line.tokens[number]?.spaced && isLikelyYear(line, two);
  const short = two !== null && textAt(line, number).length === 2 && (isMarked || isLikely);
  const year = four?.value ?? (short ? fullYear(two) : null);
  if (year === null) return null;
  if (!name) return { value: (part) => inCalendarYear(part, year), next: close(number + 1) };
  const of = financialYear({ year: year - 1, form: "single" });
  return {
    value: (part) =>
      withDoubt(inFinancialYear(part, of.year ?? year), "year-beginning", inFinancialYear(part, year)),
    next: close(number + 1),
  };
}

const ofTheYear = phrases<true>([
  [
    true,
    [
      "of the year | of the financial year | of this year | of financial year | of each year",
      "of fy | of the reporting year | of this financial year",
    ],
  ],
]);

function skipOfTheYear(line: Line, at: number): number {
  return ofTheYear(line, at)?.next ?? at;
}

function spanOf(part: Part, year: number, firstMonth: number) {
  const length = part.unit === "quarter" ? 3 : 6;
  return monthsSpan(year, firstMonth + (part.first - 1) * length, length * (part.last - part.first + 1));
}

function kindOf(part: Part): "quarter" | "interval" {
  return part.unit === "quarter" && part.first === part.last ? "quarter" : "interval";
}

function inFinancialYear(part: Part, year: number): Period {
  return period(kindOf(part), year, (asked) => spanOf(part, asked, 4));
}

/** "Q3 2024" is July to September; where the paper counts financial years it may mean October to December. */
function inCalendarYear(part: Part, year: number): Period {
  const main = period(kindOf(part), year, (asked) => spanOf(part, asked, 1));
  return withDoubt(main, "financial-year", inFinancialYear(part, year));
}

/** A quarter without a year is one of the reporting year, as partnerships report. */
function withoutYear(part: Part): Period {
  const main: Period = { ...inFinancialYear(part, 2000), year: null };
  const other: Period = { ...period(kindOf(part), null, (asked) => spanOf(part, asked, 1)) };
  return withDoubt(main, "calendar-year", other);
}
