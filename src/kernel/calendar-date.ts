/** A calendar day as `YYYY-MM-DD`, without time or zone. Comparing two with `<` compares the days. */
export type CalendarDate = string & { readonly __calendarDate: true };

const DAY_MS = 86_400_000;

/** The days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day with these numbers, or null where there is none (31 June). Years 1000 to 9999. */
export function dayOf(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}` as CalendarDate;
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export function parseDay(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The year, month (1 to 12) and day of the month. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(toUtc(date) + days * DAY_MS);
}

/** The same day so many months on; the last day of the month where that day does not exist (30 August + 6 months is the end of February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return fromUtc(Date.UTC(toYear, toMonth - 1, Math.min(day, daysInMonth(toYear, toMonth))));
}

export function startOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 8)}01` as CalendarDate;
}

export function endOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return `${date.slice(0, 8)}${two(daysInMonth(year, month))}` as CalendarDate;
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(toUtc(date)).getUTCDay() || 7;
}

/** `Monday` */
export function weekdayName(date: CalendarDate): string {
  return WEEKDAYS[weekdayOf(date) - 1] ?? "";
}

/** The day that it is in Scotland at an instant. */
export function dayInScotland(instant: Date): CalendarDate {
  return scottishDays.format(instant) as CalendarDate;
}

/** Made once: making one takes longer than a thousand uses, and memory that is slow to come back. */
const scottishDays = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

/** `3 March 2027`, or with `short` `3 Mar 2027`. */
export function sayDay(date: CalendarDate, length: "long" | "short" = "long"): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month, length)} ${year}`;
}

export function monthName(month: number, length: "long" | "short" = "long"): string {
  const name = MONTHS[month - 1] ?? "";
  return length === "short" ? name.slice(0, 3) : name;
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function toUtc(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function fromUtc(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10) as CalendarDate;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
