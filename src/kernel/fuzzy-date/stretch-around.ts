import { addDays, type CalendarDate, partsOf, weekdayOf } from "../calendar-date.ts";
import type { DateKind } from "./date-reading.ts";
import { type Found, type Line, phrases, skip, textAt } from "./grammar.ts";
import {
  countedPeriod,
  daysOn,
  financialYearOf,
  financialYearSpan,
  monthsSpan,
  type Period,
  type Span,
  withDoubt,
  yearSpan,
} from "./period.ts";

/** Which one is meant: 0 the one that the paper's day lies in, 1 the next, -1 the one before. */
export const whichAt = phrases<number>([
  [0, ["this | current | the current | this current | present | the same | same"]],
  [
    1,
    ["next | the following | following | forthcoming | this coming | coming | the coming", "the forthcoming"],
  ],
  [-1, ["last", "previous", "the previous", "the last", "past", "preceding"]],
]);

/** Stretches that are counted from the paper's own. */
export type Stretch = "calendar-year" | "year" | "fy" | "school-year" | "month" | "quarter" | "week";

export const stretchWordAt = phrases<Stretch>([
  ["calendar-year", ["calendar year"]],
  ["year", ["year"]],
  [
    "fy",
    ["financial year | reporting year | fiscal year | fy | reporting period | budget year", "council year"],
  ],
  ["school-year", ["school year", "school session", "academic year", "academic session"]],
  ["month", ["month", "calendar month"]],
  ["quarter", ["quarter"]],
  ["week", ["week"]],
]);

const KIND: Record<Stretch, DateKind> = {
  "calendar-year": "year",
  year: "year",
  fy: "fy",
  "school-year": "interval",
  month: "month",
  quarter: "quarter",
  week: "interval",
};

/** "the year", "the month": only after "end of" and the like, where the caller knows it stands. */
export function theStretchAt(line: Line, at: number): Found<Period> | null {
  const named = stretchWordAt(line, skip(line, at, "the"));
  if (!named || (textAt(line, named.next - 1) === "year" && textAt(line, named.next) === "-")) return null;
  return { value: stretchPeriod(named.value, 0), next: named.next };
}

/** The stretch so many on from the paper's own. A plain "year" is the calendar's; it may mean the reporting year. */
export function stretchPeriod(named: Stretch, shift: number): Period {
  const main = countedPeriod(KIND[named], (dated) => stretchSpan(named, dated, shift));
  if (named !== "year") return main;
  return withDoubt(
    main,
    "financial-year",
    countedPeriod("fy", (dated) => stretchSpan("fy", dated, shift)),
  );
}

export function stretchSpan(named: Stretch, dated: CalendarDate, shift: number): Span | null {
  const { year, month } = partsOf(dated);
  if (named === "fy") return financialYearSpan(financialYearOf(dated) + shift);
  if (named === "school-year") return monthsSpan((month >= 8 ? year : year - 1) + shift, 8, 11);
  if (named === "month") return monthsSpan(year, month + shift);
  // Quarters of the calendar and of the reporting year are the same months.
  if (named === "quarter") return monthsSpan(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift, 3);
  if (named === "week") return weekSpan(daysOn(dated, 7 * shift));
  return yearSpan(year + shift);
}

function weekSpan(date: CalendarDate | null): Span | null {
  if (!date) return null;
  const monday = addDays(date, 1 - weekdayOf(date));
  return { start: monday, end: addDays(monday, 6) };
}
