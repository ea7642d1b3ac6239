import { addDays, addMonths, type CalendarDate, partsOf } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";
import type { Period } from "./plan-changes.ts";

/** What somebody asked for, as it stands in the address. */
export interface AskedPeriod {
  /** A day chosen from the list (YYYY-MM-DD), or nothing. */
  readonly since: string;
  /** Days in words, which go before what was chosen. */
  readonly from: string;
  readonly to: string;
}

/** A period, and the words that no day could be read from. */
export interface ReadPeriod {
  readonly period: Period;
  readonly unread: readonly string[];
}

/** Half a year and more lies before the first thing anybody can have written down here. */
const EARLIEST = "1990-01-01" as CalendarDate;

/**
 * The period that somebody asked for: from the end of one day to the end of another. Words go before the list; without
 * either it begins with `usual`. It never ends after today, and never before it begins.
 */
export function readPeriod(asked: AskedPeriod, usual: CalendarDate, today: CalendarDate): ReadPeriod {
  const unread: string[] = [];
  const dayIn = (words: string, end: "start" | "end"): CalendarDate | null => {
    if (words === "") return null;
    const reading = readDate(words, { dated: null, sense: "done" });
    const day = reading[end] ?? reading.start ?? reading.end;
    if (!day) unread.push(words);
    return day;
  };
  const chosen = /^\d{4}-\d{2}-\d{2}$/.test(asked.since) ? (dayIn(asked.since, "start") ?? null) : null;
  const first = dayIn(asked.from, "start");
  const since = first ? addDays(first, -1) : (chosen ?? usual);
  const last = dayIn(asked.to, "end");
  const until = last && last < today ? last : today;
  const begun = since < EARLIEST ? EARLIEST : since;
  return { period: { since: begun < until ? begun : addDays(until, -1), until }, unread };
}

/** The last day before the quarter of the calendar that a day lies in, and before the one that went before. */
export function quartersBefore(day: CalendarDate): {
  readonly begun: CalendarDate;
  readonly before: CalendarDate;
} {
  const { year, month } = partsOf(day);
  const first = `${year}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01` as CalendarDate;
  return { begun: addDays(first, -1), before: addDays(addMonths(first, -3), -1) };
}
