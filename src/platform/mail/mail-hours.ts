import { addDays, type CalendarDate, dayInScotland, weekdayOf } from "../../kernel/calendar-date.ts";
import { isHoliday, type OwnHolidays } from "../../kernel/working-day.ts";

/** When mail may come: from the first hour, before the second, by the clock in Scotland; never on a bank holiday or a local one. */
export interface MailHours {
  readonly fromHour: number;
  readonly toHour: number;
  readonly weekends: boolean;
  /** The holidays that the partnership has beside those of all Scotland. */
  readonly holidays: OwnHolidays;
}

/** What a person chose, as far as it is about hours. */
export interface OwnHours {
  readonly fromHour: number;
  readonly toHour: number;
  readonly weekdaysOnly: boolean;
}

/** The hours of the partnership, made narrower by what the person chose. Where no hour is left, the partnership's hold. */
export function narrowHours(all: MailHours, own: OwnHours | null): MailHours {
  if (own === null) return all;
  const fromHour = Math.max(all.fromHour, own.fromHour);
  const toHour = Math.min(all.toHour, own.toHour);
  const weekends = all.weekends && !own.weekdaysOnly;
  return fromHour < toHour ? { ...all, fromHour, toHour, weekends } : { ...all, weekends };
}

/** Whether no mail may come at this instant. */
export function isQuiet(at: Date, hours: MailHours): boolean {
  const hour = hourInScotland(at);
  return hour < hours.fromHour || hour >= hours.toHour || isQuietDay(dayInScotland(at), hours);
}

/** The first instant, from this one on, at which mail may come. Hours are gone through one by one, so the change of the clocks is counted in. */
export function nextOpenHour(at: Date, hours: MailHours, notBefore: CalendarDate | null = null): Date {
  const earliest = notBefore === null ? 0 : Date.parse(`${notBefore}T00:00:00Z`) - 2 * HOUR_MS;
  let instant = new Date(Math.max(at.getTime(), earliest));
  for (let step = 0; step < MOST_HOURS; step += 1) {
    if (!isQuiet(instant, hours) && (notBefore === null || dayInScotland(instant) >= notBefore))
      return instant;
    instant = new Date((Math.floor(instant.getTime() / HOUR_MS) + 1) * HOUR_MS);
  }
  return instant;
}

/** The day after, as the first on which a mail may follow one that was sent today. */
export function dayAfter(at: Date): CalendarDate {
  return addDays(dayInScotland(at), 1);
}

export function hourInScotland(at: Date): number {
  return Number(clock.format(at));
}

const HOUR_MS = 3_600_000;
/** Four months: there is an open hour in every week but for long holidays, and a loop needs an end. */
const MOST_HOURS = 24 * 120;

const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "numeric",
  hourCycle: "h23",
  timeZone: "Europe/London",
});

function isQuietDay(day: CalendarDate, { weekends, holidays }: MailHours): boolean {
  return (!weekends && weekdayOf(day) > 5) || isHoliday(day, holidays);
}
