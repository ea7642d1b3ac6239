import { addDays, type CalendarDate, daysBetween } from "../../../kernel/calendar-date.ts";
import { dueDaysBetween, nextDueDay, type ReportingCalendar } from "./calendar.ts";

/** A day further away than this is another round, whatever it takes the place of: what was answered then is old by then. */
export const FURTHEST_MOVE = 14;

/**
 * The day to which a change of the calendar moves the round that is open; null where that round stays as it is. It is moved when the new
 * calendar has its due day no more, and has as its next one within two weeks of it that the calendar before had not, and that lies nearer to
 * it than to the due day that was to come after it.
 */
export function movedDueDay(
  before: ReportingCalendar,
  after: ReportingCalendar,
  dueOn: CalendarDate,
  day: CalendarDate,
): CalendarDate | null {
  const has = (calendar: ReportingCalendar, one: CalendarDate) =>
    dueDaysBetween(calendar, one, one).length > 0;
  const to = nextDueDay(after, day);
  if (to === null || to === dueOn || has(after, dueOn) || has(before, to)) return null;
  if (Math.abs(daysBetween(dueOn, to)) > FURTHEST_MOVE) return null;
  const next = nextDueDay(before, addDays(dueOn, 1));
  const isNearer = next === null || Math.abs(daysBetween(dueOn, to)) < Math.abs(daysBetween(to, next));
  return isNearer ? to : null;
}
