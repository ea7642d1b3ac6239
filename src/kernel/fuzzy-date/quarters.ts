import { financialYear, financialYearForm, financialYearName } from "./financial-year.ts";
import { type Found, type Line, phrases, skip, skipAll, textAt, words } from "./grammar.ts";
import { plainNumberAt } from "./numerals.ts";
import { monthsSpan, type Period, period, withDoubt } from "./period.ts";
import { type Part, partAt } from "./quarter-words.ts";
import { fullYear, isLikelyYear, yearAt } from "./years.ts";

const AFTER_YEAR = words(", - / ( :");

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
