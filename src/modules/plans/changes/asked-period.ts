import { addDays, addMonths, type CalendarDate, parseDay, partsOf } from "../../../kernel/calendar-date.ts";
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

/** How a period differs from what was asked for, so that its reader can be told. */
export type PeriodRemark = "turned-round" | "begins-later" | "ends-later";

/** A period, the words that no day could be read from, and what else was not taken as it was asked for. */
export interface ReadPeriod {
  readonly period: Period;
  readonly unread: readonly string[];
  readonly remarks: readonly PeriodRemark[];
}

/** Half a year and more lies before the first thing anybody can have written down here. */
const EARLIEST = "1990-01-01" as CalendarDate;

/** How far a period reaches back that ends before the usual one begins, where nobody says from when. */
const MONTHS_BACK = 3;

interface Stretch {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * The period that somebody asked for: from the end of one day to the end of another. Words go before the list; without
 * either it begins with `usual`. Words without a year are read from today, backwards. It never ends after today, and never
 * before it begins: days given the wrong way round are turned.
 */
export function readPeriod(asked: AskedPeriod, usual: CalendarDate, today: CalendarDate): ReadPeriod {
  const unread: string[] = [];
  const stretchIn = (words: string): Stretch | null => {
    if (words === "") return null;
    const { start, end } = readDate(words, { dated: today, sense: "done" });
    const [first, last] = [start ?? end, end ?? start];
    if (first && last) return { start: first, end: last };
    unread.push(words);
    return null;
  };
  const since = parseDay(asked.since);
  const typed = stretchIn(asked.from);
  const chosen = typed ?? (since && { start: addDays(since, 1), end: since });
  const last = stretchIn(asked.to);
  const isTurned = Boolean(chosen && last && chosen.start > last.end);
  const [from, to] = isTurned ? [last, chosen] : [chosen, last];
  const isToCome = from !== null && from.start > today;
  const until = to && to.end < today ? to.end : today;
  const before = from && !isToCome ? addDays(from.start, -1) : usual;
  const begun = before < until ? before : addMonths(until, -MONTHS_BACK);
  const remarks: PeriodRemark[] = [
    ...(isTurned ? (["turned-round"] as const) : []),
    ...(isToCome ? (["begins-later"] as const) : []),
    ...(to && to.end > today && !isToCome ? (["ends-later"] as const) : []),
  ];
  return {
    period: { since: begun < EARLIEST && EARLIEST < until ? EARLIEST : begun, until },
    unread,
    remarks,
  };
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
