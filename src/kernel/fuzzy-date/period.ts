import { addDays, addMonths, type CalendarDate, dayOf, daysInMonth, partsOf } from "../calendar-date.ts";
import type { DateKind, DoubtReason } from "./date-reading.ts";

/** First and last day, both included. */
export interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * A stretch of time as words name it, before it is known which year is meant.
 * "17 January" has no year and can be asked for any; "June 2016" has one; "next month" is counted from the paper's day.
 */
export interface Period {
  readonly kind: DateKind;
  /** The year that was said, null if none was. For a financial year the one in which it begins. */
  readonly year: number | null;
  /** Its days in a year; null where that year has none (29 February). */
  at(year: number): Span | null;
  /** Its days counted from the paper's own day. Then `year` is null and `at` gives nothing. */
  counted?(dated: CalendarDate): Span | null;
  readonly approximate?: boolean;
  /** "end of 2021" is a stretch at its end, but "by the end of 2021" has the kind of 2021. */
  readonly endOf?: DateKind;
  /** "the start of April": "by" it means its first day. */
  readonly byItsStart?: boolean;
  /** A point in time though its words name a stretch ("year end"): read as a deadline. */
  readonly isPoint?: boolean;
  /** Which way a missing year lies where the words say so ("next June"). */
  readonly lies?: "ahead" | "behind" | "this-year";
  /** Said as "… to …": after "from" it is still a range. */
  readonly isRange?: boolean;
  readonly doubts?: readonly Doubt[];
}

export interface Doubt {
  readonly why: DoubtReason;
  readonly period: Period;
}

/** A period of a kind in the given year, or in none. */
export function period(kind: DateKind, year: number | null, at: (year: number) => Span | null): Period {
  return { kind, year, at };
}

/** A period counted from the paper's day. */
export function countedPeriod(kind: DateKind, counted: (dated: CalendarDate) => Span | null): Period {
  return { kind, year: null, at: () => null, counted };
}

/** A period whose days are known outright. */
export function fixedPeriod(kind: DateKind, span: Span): Period {
  return { kind, year: partsOf(span.end).year, at: () => span };
}

/** The same period, its days changed; doubts go along. */
export function mapPeriod(whole: Period, kind: DateKind, change: (span: Span) => Span | null): Period {
  const through = (span: Span | null) => (span ? change(span) : null);
  const { counted, doubts } = whole;
  return {
    ...whole,
    kind,
    at: (year) => through(whole.at(year)),
    ...(counted ? { counted: (dated: CalendarDate) => through(counted(dated)) } : {}),
    ...(doubts
      ? {
          doubts: doubts.map((doubt) => ({
            ...doubt,
            period: mapPeriod(doubt.period, doubt.period.kind, change),
          })),
        }
      : {}),
  };
}

export function withDoubt(main: Period, why: DoubtReason, other: Period): Period {
  return { ...main, doubts: [...(main.doubts ?? []), { why, period: other }] };
}

/** From the first day of a month over so many months; the year may roll over. */
export function monthsSpan(year: number, month: number, count = 1): Span | null {
  const first = monthIndex(year, month);
  const last = monthIndex(year, month + count - 1);
  const start = dayOf(first.year, first.month, 1);
  const end = dayOf(last.year, last.month, daysInMonth(last.year, last.month));
  return start && end ? { start, end } : null;
}

/** 1 January to 31 December. */
export function yearSpan(year: number): Span | null {
  return monthsSpan(year, 1, 12);
}

/** The financial and reporting year, 1 April to 31 March (Community Empowerment (Scotland) Act 2015, section 8). */
export function financialYearSpan(year: number, years = 1): Span | null {
  return monthsSpan(year, 4, 12 * years);
}

/** The financial year a day lies in, by the year it begins in. */
export function financialYearOf(date: CalendarDate): number {
  const { year, month } = partsOf(date);
  return month >= 4 ? year : year - 1;
}

export function daySpan(day: CalendarDate | null): Span | null {
  return day ? { start: day, end: day } : null;
}

/** The span from the beginning of one to the end of another; null if that runs backwards. */
export function spanBetween(first: Span | null, last: Span | null): Span | null {
  if (!first || !last || first.start > last.end) return null;
  return { start: first.start, end: last.end };
}

/** Days on from a day; null beyond the years that a calendar date can hold. */
export function daysOn(date: CalendarDate, days: number): CalendarDate | null {
  return Math.abs(days) <= 100_000 && inReach(date) ? addDays(date, days) : null;
}

/** Months on from a day; null beyond the years that a calendar date can hold. */
export function monthsOn(date: CalendarDate, months: number): CalendarDate | null {
  return Math.abs(months) <= 2400 && inReach(date) ? addMonths(date, months) : null;
}

function inReach(date: CalendarDate): boolean {
  const { year } = partsOf(date);
  return year >= 1300 && year <= 9700;
}

function monthIndex(year: number, month: number): { year: number; month: number } {
  const index = year * 12 + month - 1;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}
