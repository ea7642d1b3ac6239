import { type CalendarDate, daysBetween, partsOf, startOfMonth } from "../calendar-date.ts";
import type { DateContext } from "./date-reading.ts";
import type { Period, Span } from "./period.ts";

/** The days of a period: in the year that was said, else counted from the paper's day, else in the year that fits. Null if none can be known. */
export function spanOf(period: Period, context: DateContext): Span | null {
  const dated = context.dated ?? null;
  if (period.counted) return dated ? period.counted(dated) : null;
  if (period.year !== null) return period.at(period.year);
  return dated ? spanInFittingYear(period, dated, context.sense ?? "nearest") : null;
}

/** Four years either way, because 29 February is not in every one. */
const REACH = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

function spanInFittingYear(
  period: Period,
  dated: CalendarDate,
  sense: "target" | "done" | "nearest",
): Span | null {
  const { year } = partsOf(dated);
  if (period.lies === "this-year") return period.at(year);
  const spans = REACH.flatMap((shift) => period.at(year + shift) ?? []);
  if (period.lies === "ahead") return spans.find((span) => span.start > dated) ?? null;
  if (period.lies === "behind") return spans.findLast((span) => span.end < dated) ?? null;
  // A target lies ahead, but not before the month of the paper itself; what is done lies behind.
  if (sense === "target") return spans.find((span) => span.end >= startOfMonth(dated)) ?? null;
  if (sense === "done") return spans.findLast((span) => span.start <= dated) ?? null;
  return nearest(spans, dated);
}

function nearest(spans: readonly Span[], dated: CalendarDate): Span | null {
  let best: Span | null = null;
  for (const span of spans) {
    if (!best || distance(span, dated) < distance(best, dated)) best = span;
  }
  return best;
}

function distance({ start, end }: Span, dated: CalendarDate): number {
  if (dated < start) return daysBetween(dated, start);
  return dated > end ? daysBetween(end, dated) : 0;
}
