import { financialYear, financialYearForm, financialYearName } from "./financial-year.ts";
import { type Found, type Line, phrases, skip, skipAll, textAt, valueAt, words } from "./grammar.ts";
import { monthAt } from "./months.ts";
import { plainNumberAt } from "./numerals.ts";
import { financialYearSpan, type Period, period } from "./period.ts";
import { fullYear, yearAt } from "./years.ts";

const yearName = phrases<true>([[true, ["year", "years", "yr"]]]);

const AFTER_NAME = words("of : - ( the year .");

/** "2017/18", "FY 2017-18", "financial year 2017 to 2018", "FY18", "year ending 31 March 2025". */
export function financialYearAt(line: Line, at: number): Found<Period> | null {
  const name = financialYearName(line, at);
  if (name) return namedYear(line, name.next);
  const ending = yearEndingMarch(line, at);
  if (ending) return ending;
  const plain = yearName(line, at);
  const form = financialYearForm(line, plain?.next ?? at, plain !== null);
  if (!form) return null;
  return { value: financialYear(form.value), next: financialYearName(line, form.next)?.next ?? form.next };
}

function namedYear(line: Line, at: number): Found<Period> | null {
  const ending = yearEndingAfterName(line, at);
  if (ending) return ending;
  const number = skipAll(line, at, AFTER_NAME);
  const form = financialYearForm(line, number, true);
  if (form) return { value: financialYear({ year: form.value.year, form: "slash" }), next: form.next };
  const four = yearAt(line, number);
  const two = plainNumberAt(line, number);
  const year = four?.value ?? (two !== null && textAt(line, number).length === 2 ? fullYear(two) : null);
  if (year === null) return null;
  return { value: financialYear({ year: year - 1, form: "single" }), next: number + 1 };
}

const ending = words("ending ended to end ends");

/** "year ending 31 March 2025", "year to March 2025". */
function yearEndingMarch(line: Line, at: number): Found<Period> | null {
  const ended = yearEnded(line, at);
  if (ended) return marchYear(line, ended.next);
  const name = yearName(line, at);
  return name ? yearEndingAfterName(line, name.next) : null;
}

function yearEndingAfterName(line: Line, at: number): Found<Period> | null {
  const dash = skip(line, at, "-");
  if (!ending.has(textAt(line, dash))) return null;
  // "year end 2025" without March is no financial year by itself: who says it may mean either.
  const found = marchYear(line, skip(line, dash + 1, "on", "in"));
  const saysMarch = found !== null && found.next > dash + 2;
  return saysMarch || textAt(line, dash) === "ending" ? found : null;
}

const yearEnded = phrases<true>([[true, ["fye", "y/e", "fy ending", "yr ending", "f/y/e"]]]);

/** "31 March 2025", "March 2025", "2025", as the end of a financial year. */
function marchYear(line: Line, afterEnding: number): Found<Period> | null {
  const day = valueAt(line, afterEnding) === 31 ? skip(line, afterEnding + 1, "st") : afterEnding;
  const month = monthAt(line, day);
  if (month && month.value.month !== 3) return null;
  const year = yearAt(line, month?.next ?? day);
  if (!year) return null;
  const form = financialYearForm(line, month?.next ?? day, true);
  if (form) return null;
  return { value: period("fy", year.value - 1, (start) => financialYearSpan(start)), next: year.next };
}
