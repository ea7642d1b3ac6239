import {
  addDays,
  type CalendarDate,
  dayInScotland,
  daysBetween,
  monthName,
  partsOf,
  sayDay,
  weekdayName,
} from "../kernel/calendar-date.ts";
import { sayMoment } from "../ui/words/moment-words.ts";
import { capital } from "../ui/words/number-words.ts";

/** By the clock in Scotland. */
export function sayGreeting(at: Date): string {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { hour: "numeric", hourCycle: "h23", timeZone: "Europe/London" }).format(
      at,
    ),
  );
  if (hour < 12) return "Good morning";
  return hour < 18 ? "Good afternoon" : "Good evening";
}

/** `since Friday`, `since yesterday`, `since 3 November 2026`: since when what changed is told. */
export function saySince(since: Date, now: Date): string {
  const on = dayInScotland(since);
  const today = dayInScotland(now);
  if (on === today) return "today";
  if (on === addDays(today, -1)) return "since yesterday";
  return daysBetween(on, today) < 7 ? `since ${weekdayName(on)}` : `since ${sayDay(on)}`;
}

/** `Today at 8.52 am`, `Friday`, `3 Nov 2026`: when one thing changed. */
export function sayWhen(at: Date, now: Date): string {
  const on = dayInScotland(at);
  const away = daysBetween(on, dayInScotland(now));
  if (away < 2) return capital(sayMoment(at, now));
  return away < 7 ? weekdayName(on) : sayDay(on, "short");
}

/** `10 Dec` */
export function sayShortDay(on: CalendarDate): string {
  const { day, month } = partsOf(on);
  return `${day} ${monthName(month, "short")}`;
}
