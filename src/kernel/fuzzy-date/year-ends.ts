import { partsOf } from "../calendar-date.ts";
import { financialYear, financialYearForm, financialYearName } from "./financial-year.ts";
import { type Found, type Line, phrases, skipAll, words } from "./grammar.ts";
import { endOfPeriod } from "./part-spans.ts";
import {
  countedPeriod,
  financialYearOf,
  financialYearSpan,
  type Period,
  period,
  withDoubt,
  yearSpan,
} from "./period.ts";
import { yearAt } from "./years.ts";

const AFTER_NAME = words("of - for ( in :");

type Whose = "either" | "financial" | "calendar";

const yearEnd = phrases<Whose>([
  ["either", ["year end | year-end | end of year | end of the year | eoy | years end | end year | yearend"]],
  ["financial", ["financial year end", "fin year end", "fy end", "reporting year end", "fiscal year end"]],
  ["calendar", ["calendar year end", "end of calendar year", "end of the calendar year"]],
]);

/**
 * "End of year", "year end 2017/18", "financial year end 2025". Alone it is the end of the reporting year, as everywhere else
 * in such papers; the calendar year's end is the doubt. With a plain year it is the other way round.
 */
export function yearEndAt(line: Line, at: number): Found<Period> | null {
  const before = financialYearForm(line, at, false);
  if (before) {
    const after = yearEnd(line, before.next);
    return after ? { value: endOfPeriod(financialYear(before.value)), next: after.next } : null;
  }
  const named = yearEnd(line, at);
  if (!named) return null;
  const start = skipAll(line, named.next, AFTER_NAME);
  const number = financialYearName(line, start)?.next ?? start;
  const form = financialYearForm(line, number, true);
  if (form)
    return { value: endOfPeriod(financialYear({ year: form.value.year, form: "slash" })), next: form.next };
  const year = yearAt(line, number);
  if (year) return { value: endOfPeriod(endOfYear(named.value, year.value)), next: year.next };
  return { value: endOfPeriod(endOfThisYear(named.value)), next: named.next };
}

function endOfYear(whose: Whose, year: number): Period {
  const financial = period("fy", year - 1, (asked) => financialYearSpan(asked));
  if (whose === "financial") return financial;
  const calendar = period("year", year, yearSpan);
  return whose === "calendar" ? calendar : withDoubt(calendar, "financial-year", financial);
}

function endOfThisYear(whose: Whose): Period {
  const financial = countedPeriod("fy", (dated) => financialYearSpan(financialYearOf(dated)));
  const calendar = countedPeriod("year", (dated) => yearSpan(partsOf(dated).year));
  if (whose === "calendar") return calendar;
  return whose === "financial" ? financial : withDoubt(financial, "calendar-year", calendar);
}
