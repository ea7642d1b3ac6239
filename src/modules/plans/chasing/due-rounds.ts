import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { dueDaysBetween, type ReportingCalendar } from "./calendar.ts";
import { askDay, roundDays } from "./round-days.ts";

/** A round that nobody could be asked for in time, because nothing ran or the plan was not at work, is still opened for so many days. */
export const LATE_DAYS = 7;

/** The furthest that a round's days may lie from its due day; what a calendar may say is held within it. */
const FURTHEST = 100;

/**
 * The due day whose round is to be open on a day; null for none. One round is asked for at a time: where the next one's
 * asking would begin before this one is due, it waits.
 */
export function dueRound(calendar: ReportingCalendar, day: CalendarDate): CalendarDate | null {
  const due = dueDaysBetween(calendar, addDays(day, -FURTHEST), addDays(day, FURTHEST)).filter((dueOn) => {
    const days = roundDays(calendar, dueOn);
    return askDay(days) <= day && day <= addDays(dueOn, LATE_DAYS) && day <= days.closesOn;
  });
  return due.find((dueOn) => dueOn >= day) ?? due.at(-1) ?? null;
}

/** Whether people are asked about a plan at all: it is published, not put away, and its asking is not paused. A draft asks nobody. */
export function asksPeople(
  plan: { readonly state: string; readonly archivedAt: Date | null },
  calendar: { readonly pausedAt: Date | null } | null,
): boolean {
  return plan.state === "published" && plan.archivedAt === null && (calendar?.pausedAt ?? null) === null;
}
