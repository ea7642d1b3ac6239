import { addDays, type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";

/** The moment at which a day ends in Scotland: midnight there, an hour earlier by the world's clock while it is summer. */
export function dayEnd(day: CalendarDate): Date {
  const next = addDays(day, 1);
  const midnight = new Date(`${next}T00:00:00Z`);
  const hourBefore = new Date(midnight.getTime() - 3_600_000);
  return dayInScotland(hourBefore) === next ? hourBefore : midnight;
}
