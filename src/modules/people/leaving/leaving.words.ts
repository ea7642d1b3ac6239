import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";

/** “left on 30 November 2026”, or when they will. */
export function sayLeaving(leftOn: CalendarDate, today: CalendarDate): string {
  return leftOn < today ? `left on ${sayDay(leftOn)}` : `leaves on ${sayDay(leftOn)}`;
}
