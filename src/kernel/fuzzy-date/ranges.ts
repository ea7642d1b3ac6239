import { addDays, type CalendarDate, partsOf } from "../calendar-date.ts";
import { spanOf } from "./missing-years.ts";
import { countedPeriod, fixedPeriod, type Period, period, type Span, spanBetween } from "./period.ts";

/** From the beginning of one to the end of the other; null if that would run backwards. */
export function rangeOf(first: Period, last: Period): Period | null {
  const approximate = first.approximate || last.approximate ? { approximate: true } : {};
  if (first.counted || last.counted) {
    const counted = (dated: CalendarDate) =>
      spanBetween(spanOf(first, { dated, sense: "target" }), spanOf(last, { dated, sense: "target" }));
    return { ...countedPeriod("interval", counted), ...approximate };
  }
  // The first may be a range itself, and is asked for several years: each year is worked out once.
  const through = onceAYear((year) => {
    const end =
      last.year === null && first.year !== null ? endAfter(first, last) : last.at(last.year ?? year);
    const start = first.year === null ? startBefore(first, end, last.year ?? year) : first.at(first.year);
    return spanBetween(start, end);
  });
  const year = last.year ?? first.year;
  if (year !== null && !through(year)) return null;
  return { ...period("interval", year, through), ...approximate };
}

function onceAYear(spanIn: (year: number) => Span | null): (year: number) => Span | null {
  const known = new Map<number, Span | null>();
  return (year) => {
    const before = known.get(year);
    if (before !== undefined) return before;
    const span = spanIn(year);
    known.set(year, span);
    return span;
  };
}

/** The first part in the last one's year, or the year before it: November to February 2024. */
function startBefore(first: Period, end: Span | null, year: number): Span | null {
  if (!end) return null;
  const spans = [year + 1, year, year - 1].map((one) => first.at(one));
  return spans.find((span) => span && span.start <= end.start) ?? null;
}

/** The last part in the first one's year, or the year after it: October 2024 to March. */
function endAfter(first: Period, last: Period): Span | null {
  const start = first.year === null ? null : first.at(first.year);
  if (!start || first.year === null) return null;
  const spans = [first.year, first.year + 1].map((one) => last.at(one));
  return spans.find((span) => span && span.end >= start.end) ?? null;
}

/** Of a list, what lacks a year takes it from the one after it: "June and December 2025". */
export function withBorrowedYears(list: readonly Period[]): readonly Period[] {
  const settled: Period[] = [];
  for (const one of [...list].reverse()) settled.unshift(borrowYear(one, settled[0] ?? null));
  return settled;
}

function borrowYear(one: Period, next: Period | null): Period {
  if (one.year !== null || one.counted || !next || next.year === null) return one;
  const span = startBefore(one, next.at(next.year), next.year);
  if (!span) return one;
  const { at: _, ...rest } = one;
  return { ...fixedPeriod(one.kind, span), ...rest, year: partsOf(span.end).year };
}

/** Whether the second begins the day after the first ends. */
export function areNeighbours(first: Period, last: Period, dated: CalendarDate | null): boolean {
  const day = dated ?? ("2001-06-15" as CalendarDate);
  if (first.counted || last.counted)
    return touch(spanOf(first, { dated: day }), spanOf(last, { dated: day }));
  const year = last.year ?? first.year ?? partsOf(day).year;
  const end = last.at(year);
  return touch(first.year === null ? startBefore(first, end, year) : first.at(first.year), end);
}

function touch(first: Span | null, last: Span | null): boolean {
  return first !== null && last !== null && addDays(first.end, 1) === last.start;
}
