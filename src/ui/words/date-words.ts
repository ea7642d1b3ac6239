import {
  type CalendarDate,
  endOfMonth,
  monthName,
  parseDay,
  partsOf,
  sayDay,
} from "../../kernel/calendar-date.ts";

/**
 * The reading of a date in words, as far as it is needed to say it. The words themselves are shown beside it,
 * never instead of it.
 */
export interface ReadingToSay {
  readonly kind: string;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly approximate: boolean;
  /** The words mean "no later than", even where a first day is known. */
  readonly deadline?: boolean | undefined;
  /** Of an ongoing or recurring one: the day by which it will be looked at again. */
  readonly review?: CalendarDate | null | undefined;
  /** The day from which a time is counted, or the occasion that is meant ("Board meeting"). */
  readonly anchor?: string | null | undefined;
  /** Of a recurring one: every so many of these, or several times in that time. */
  readonly every?: Repeats | null | undefined;
}

export interface Repeats {
  readonly count: number;
  readonly unit: "day" | "week" | "month" | "year";
  readonly times?: number;
}

export type DateLength = "short" | "long";

/** `by 31 Mar 2027`, `1 to 30 Sep 2026, about`, `no end; review by …`: our reading, without a full stop. */
export function sayReading(reading: ReadingToSay, length: DateLength = "short"): string {
  switch (reading.kind) {
    case "none":
      return "no date";
    case "ongoing":
      return sayOngoing(reading, length);
    case "recurring":
      return sayRecurring(reading, length);
    case "event":
      return sayEvent(reading, length);
    case "relative":
      return sayRelative(reading, length);
    default:
      return saySpan(reading, length) ?? "no date";
  }
}

function sayOngoing({ start, review }: ReadingToSay, length: DateLength): string {
  return withReview(start ? `from ${sayDay(start, length)}, no end` : "no end", review, length);
}

function sayRecurring({ start, end, every, review }: ReadingToSay, length: DateLength): string {
  const repeats = every ? `repeats ${sayRepeats(every)}` : "repeats";
  const next = sayNext(start, end, length);
  return withReview(next ? `${repeats}; next ${next}` : repeats, review, length);
}

function sayNext(start: CalendarDate | null, end: CalendarDate | null, length: DateLength): string | null {
  if (!start || !end || !isWholeMonth(start, end)) return sayDays(start, end, length);
  const { year, month } = partsOf(start);
  return `${monthName(month, length)} ${year}`;
}

/** `every 2 months`, `every year`, `twice every year` */
function sayRepeats({ count, unit, times = 1 }: Repeats): string {
  const every = count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
  if (times === 1) return every;
  return times === 2 ? `twice ${every}` : `${times} times ${every}`;
}

function withReview(said: string, review: CalendarDate | null | undefined, length: DateLength): string {
  return review ? `${said}; review by ${sayDay(review, length)}` : said;
}

function sayEvent(reading: ReadingToSay, length: DateLength): string {
  const when = saySpan(reading, length);
  if (when === null) return "no date until that is set";
  return reading.anchor && parseDay(reading.anchor) === null ? `${when} (${reading.anchor})` : when;
}

function sayRelative(reading: ReadingToSay, length: DateLength): string {
  const when = saySpan(reading, length);
  if (when === null) return "no date until we know from when it counts";
  const from = reading.anchor ? parseDay(reading.anchor) : null;
  return from && from !== reading.start ? `${when}, from ${sayDay(from, length)}` : when;
}

function saySpan({ start, end, approximate, deadline }: ReadingToSay, length: DateLength): string | null {
  const said = deadline && end ? `by ${sayDay(end, length)}` : sayDays(start, end, length);
  return said && approximate ? `${said}, about` : said;
}

/** Only an end: `by 31 Mar 2027`. Only a start: `from 21 May 2016, no end`. Both: the days between, said once where they agree. */
export function sayDays(
  start: CalendarDate | null,
  end: CalendarDate | null,
  length: DateLength,
): string | null {
  if (start === null) return end === null ? null : `by ${sayDay(end, length)}`;
  if (end === null) return `from ${sayDay(start, length)}, no end`;
  if (start === end) return sayDay(end, length);
  const from = partsOf(start);
  const to = partsOf(end);
  if (from.year !== to.year) return `${sayDay(start, length)} to ${sayDay(end, length)}`;
  if (from.month !== to.month) {
    return `${from.day} ${monthName(from.month, length)} to ${sayDay(end, length)}`;
  }
  return `${from.day} to ${sayDay(end, length)}`;
}

function isWholeMonth(start: CalendarDate, end: CalendarDate): boolean {
  return start.endsWith("-01") && endOfMonth(start) === end;
}
