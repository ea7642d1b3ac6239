import { type Found, isTight, type Line, phrases, skip, skipAll, textAt, valueAt, words } from "./grammar.ts";
import { monthAt } from "./months.ts";
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
import { fullYear, yearAt } from "./years.ts";

const AFTER_NAME = words("of : - ( the year");

/** Words that say that a financial or reporting year follows. */
export const financialYearName = phrases<true>([
  [
    true,
    [
      "financial year | fin year | fin. year | fin yr | financial yr | finance year | fy | f/y",
      "fiscal year | reporting year | reporting period | budget year | council year | tax year",
      "financial years | fys | plan year | service year | funding year",
    ],
  ],
]);

const yearName = phrases<true>([[true, ["year", "years", "yr"]]]);

/** Before "17/18" one of these must stand, unless it is the whole cell: "COG 17/18" is a report's number. */
const LEADS = words(
  "in by during for throughout from to of the within until since and - / ( : late early mid end",
  "before after year q quarter start through &",
);

export interface FinancialYear {
  readonly year: number;
  readonly form: "slash" | "hyphen" | "hyphen-month" | "four-hyphen" | "single";
}

/** The year in which "2017/18", "2017-18", "2017/2018", "17/18" begins. After its name also "2017 to 2018" and "2018". */
export function financialYearForm(line: Line, at: number, named: boolean): Found<FinancialYear> | null {
  const first = yearAt(line, at);
  const start = first?.value ?? shortYear(line, at, named);
  if (start === null) return null;
  const mark = textAt(line, at + 1);
  const joined = mark === "/" || mark === "-" || (named && ["to", "and", "&"].includes(mark));
  const next = joined ? (followingYear(line, at + 2, start, first !== null) ?? null) : null;
  if (next) return { value: { year: start, form: formOf(line, at + 1) }, next };
  return null;
}

function formOf(line: Line, mark: number): FinancialYear["form"] {
  const second = textAt(line, mark + 1);
  if (textAt(line, mark) !== "-") return "slash";
  if (second.length === 4) return "four-hyphen";
  return isTight(line, mark) && isTight(line, mark + 1) && Number(second) <= 12 ? "hyphen-month" : "hyphen";
}

/** "17" of "17/18". */
function shortYear(line: Line, at: number, named: boolean): number | null {
  const two = plainNumberAt(line, at);
  if (two === null || textAt(line, at).length !== 2 || !["/", "-"].includes(textAt(line, at + 1)))
    return null;
  if (named) return fullYear(two);
  if (textAt(line, at + 1) === "-" || !isTight(line, at + 1) || two < 13) return null;
  const isWhole = !line.prose && at === 0;
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
  const isNext = length === 2 ? value === (start + 1) % 100 : four && value === start + 1;
  return isNext ? at + 1 : null;
}

/** "2017/18", "FY 2017-18", "financial year 2017 to 2018", "FY18", "year ending 31 March 2025". */
export function financialYearAt(line: Line, at: number): Found<Period> | null {
  const name = financialYearName(line, at);
  if (name) return namedYear(line, name.next);
  const ending = yearEndingMarch(line, at);
  if (ending) return ending;
  const plain = yearName(line, at);
  const form = financialYearForm(line, plain?.next ?? at, plain !== null);
  return form ? { value: financialYear(form.value), next: form.next } : null;
}

function namedYear(line: Line, at: number): Found<Period> | null {
  const ending = yearEndingAfterName(line, at);
  if (ending) return ending;
  const number = skipAll(line, at, AFTER_NAME);
  const form = financialYearForm(line, number, true);
  if (form) return { value: financialYear({ ...form.value, form: "slash" }), next: form.next };
  const four = yearAt(line, number);
  const two = plainNumberAt(line, number);
  const year = four?.value ?? (two !== null && textAt(line, number).length === 2 ? fullYear(two) : null);
  if (year === null) return null;
  return { value: financialYear({ year: year - 1, form: "single" }), next: number + 1 };
}

/** A financial year by the year it begins in, with the doubts that its spelling leaves. */
export function financialYear({ year, form }: FinancialYear): Period {
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
  if (form === "hyphen-month") {
    const month = (year + 1) % 100;
    return withDoubt(
      whole,
      "month-number",
      period("month", year, (start) => monthsSpan(start, month)),
    );
  }
  return whole;
}

const ending = words("ending ended to end ends");

/** "year ending 31 March 2025", "year to March 2025". */
function yearEndingMarch(line: Line, at: number): Found<Period> | null {
  const name = yearName(line, at);
  return name ? yearEndingAfterName(line, name.next) : null;
}

function yearEndingAfterName(line: Line, at: number): Found<Period> | null {
  const dash = skip(line, at, "-");
  if (!ending.has(textAt(line, dash))) return null;
  const afterEnding = skip(line, dash + 1, "on", "in");
  const day = valueAt(line, afterEnding) === 31 ? skip(line, afterEnding + 1, "st") : afterEnding;
  const month = monthAt(line, day);
  if (month && month.value.month !== 3) return null;
  const year = yearAt(line, month?.next ?? day);
  // "year end 2025" without March is no financial year by itself: who says it may mean either.
  if (!year || (!month && textAt(line, dash) !== "ending")) return null;
  const form = financialYearForm(line, month?.next ?? day, true);
  if (form) return null;
  return { value: period("fy", year.value - 1, (start) => financialYearSpan(start)), next: year.next };
}
