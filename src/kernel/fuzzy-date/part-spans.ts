import { addDays, daysBetween, endOfMonth, partsOf, startOfMonth } from "../calendar-date.ts";
import { mapPeriod, monthsSpan, type Period, type Span } from "./period.ts";

export type Part = "early" | "mid" | "late" | "end" | "start" | "first-half" | "second-half";

/**
 * The days of a part of a stretch. A month goes by tens: 1 to 10, 11 to 20, 21 to its end; there "start" is as "early" and
 * "end" as "late". Longer stretches go by thirds for early, mid and late; their start and end are the first and last month.
 */
export function partOfSpan(part: Part, span: Span): Span {
  const months = monthsIn(span);
  if (months === 1) return partOfMonth(part, span);
  if (months > 1) return partOfMonths(part, span, months);
  return partOfDays(part, span);
}

const YEARS: ReadonlySet<string> = new Set(["year", "fy"]);

/**
 * The end of a period. "End of 2021" with no "in" or "at" before it is a point in time and read as a deadline;
 * the end of a month is a stretch of days.
 */
export function endOfPeriod(whole: Period): Period {
  const { doubts, ...bare } = mapPeriod(whole, "interval", (span) => partOfSpan("end", span));
  return {
    ...bare,
    endOf: whole.endOf ?? whole.kind,
    ...(YEARS.has(whole.kind) ? { isPoint: true } : {}),
    ...(doubts && whole.doubts
      ? { doubts: whole.doubts.map((doubt) => ({ ...doubt, period: endOfPeriod(doubt.period) })) }
      : {}),
  };
}

/** How many whole months a span is; 0 if it does not begin and end with one. */
export function monthsIn({ start, end }: Span): number {
  if (start !== startOfMonth(start) || end !== endOfMonth(end)) return 0;
  const [from, to] = [partsOf(start), partsOf(end)];
  return (to.year - from.year) * 12 + to.month - from.month + 1;
}

function partOfMonth(part: Part, { start, end }: Span): Span {
  if (part === "early" || part === "start") return { start, end: addDays(start, 9) };
  if (part === "mid") return { start: addDays(start, 10), end: addDays(start, 19) };
  if (part === "first-half") return { start, end: addDays(start, 14) };
  if (part === "second-half") return { start: addDays(start, 15), end };
  return { start: addDays(start, 20), end };
}

function partOfMonths(part: Part, span: Span, months: number): Span {
  const third = Math.max(1, Math.round(months / 3));
  const half = Math.max(1, Math.floor(months / 2));
  if (part === "mid") return months < 3 ? partOfDays(part, span) : take(span, third, months - 2 * third);
  if (part === "early") return take(span, 0, third);
  if (part === "late") return take(span, months - third, third);
  if (part === "start") return take(span, 0, 1);
  if (part === "end") return take(span, months - 1, 1);
  return part === "first-half" ? take(span, 0, half) : take(span, half, months - half);
}

function take(span: Span, from: number, count: number): Span {
  const { year, month } = partsOf(span.start);
  return monthsSpan(year, month + from, count) ?? span;
}

function partOfDays(part: Part, { start, end }: Span): Span {
  const days = daysBetween(start, end) + 1;
  const third = Math.max(1, Math.floor(days / 3));
  const half = Math.max(1, Math.floor(days / 2));
  const from = (first: number, count: number): Span => ({
    start: addDays(start, Math.min(first, days - 1)),
    end: addDays(start, Math.min(first + count, days) - 1),
  });
  if (part === "early" || part === "start") return from(0, third);
  if (part === "mid") return from(third, Math.max(1, days - 2 * third));
  if (part === "first-half") return from(0, half);
  if (part === "second-half") return from(half, Math.max(1, days - half));
  return from(days - third, third);
}
