import { addMonths, type CalendarDate, partsOf } from "../../../kernel/calendar-date.ts";
import type { Rhythm } from "./calendar.table.ts";

/** When updates of a plan are due, and how people are asked for them. */
export interface ReportingCalendar {
  readonly rhythm: Rhythm;
  readonly firstDueOn: CalendarDate | null;
  readonly ownDates: readonly CalendarDate[];
  readonly askBefore: number;
  readonly remindBefore: number | null;
  readonly remindAfter: readonly number[];
  readonly escalateAfter: number | null;
  readonly closeAfter: number;
}

/** What a calendar begins with, and what holds where somebody is asked in a plan that has none. */
export const usualAsking = {
  askBefore: 10,
  remindBefore: 3,
  remindAfter: [3, 7],
  escalateAfter: 7,
  closeAfter: 14,
} as const satisfies Omit<ReportingCalendar, "rhythm" | "firstDueOn" | "ownDates">;

/** The months from one due day to the next. */
export const monthsOf: Readonly<Record<Exclude<Rhythm, "own-dates">, number>> = {
  monthly: 1,
  "every-second-month": 2,
  quarterly: 3,
  "six-monthly": 6,
};

type DueDays = Pick<ReportingCalendar, "rhythm" | "firstDueOn" | "ownDates">;

/**
 * The due days from one day to another, both counted. Each is reckoned from the first and not from the one before, so
 * that the last day of a month stays the last: 31 January, 28 February, 31 March.
 */
export function dueDaysBetween(calendar: DueDays, from: CalendarDate, to: CalendarDate): CalendarDate[] {
  if (calendar.rhythm === "own-dates")
    return [...new Set(calendar.ownDates)].filter((day) => day >= from && day <= to).sort();
  const first = calendar.firstDueOn;
  if (!first) return [];
  const step = monthsOf[calendar.rhythm];
  const days: CalendarDate[] = [];
  for (let count = Math.max(0, Math.floor(monthsBetween(first, from) / step) - 1); ; count += 1) {
    const day = addMonths(first, count * step);
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
}

/** The first due day on or after a day; null where own dates have run out. */
export function nextDueDay(calendar: DueDays, day: CalendarDate): CalendarDate | null {
  if (calendar.firstDueOn && calendar.rhythm !== "own-dates" && calendar.firstDueOn > day)
    return calendar.firstDueOn;
  return dueDaysBetween(calendar, day, addMonths(day, 120))[0] ?? null;
}

function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + (b.month - a.month);
}
