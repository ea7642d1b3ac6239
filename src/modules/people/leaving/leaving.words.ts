import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";

/** What takes somebody's leaving back: “Ewan Laird is back”, or stays, where the last day has yet to come. */
export function sayReturn(name: string, leftOn: CalendarDate, today: CalendarDate): string {
  return leftOn < today ? `${name} is back` : `${name} stays`;
}

/** “left on 30 November 2026”, or when they will. */
export function sayLeaving(leftOn: CalendarDate, today: CalendarDate): string {
  return leftOn < today ? `left on ${sayDay(leftOn)}` : `leaves on ${sayDay(leftOn)}`;
}
