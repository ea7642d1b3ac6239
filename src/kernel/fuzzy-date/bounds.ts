import { addDays, type CalendarDate } from "../calendar-date.ts";
import type { Mode } from "./binding-words.ts";
import type { DateContext, DateKind, OtherReading } from "./date-reading.ts";
import { spanOf } from "./missing-years.ts";
import { daysOn, type Period, type Span } from "./period.ts";

/** First and last day as the words bind them; null where they leave that side open, or it cannot be known. */
export interface Bounds {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

export const UNKNOWN: Bounds = { start: null, end: null };

/** "by" keeps only the end, "before" the day ahead of it, "from" only the beginning, "after" the day that follows. */
export function boundsOf(period: Period, mode: Mode, context: DateContext): Bounds {
  const span = spanOf(period, context);
  return span ? bind(span, mode, period) : UNKNOWN;
}

function bind(span: Span, mode: Mode, period: Period): Bounds {
  switch (modeOf(period, mode)) {
    case "at":
      return span;
    case "by":
    case "until":
      // By the start of April: by the first of it.
      return { start: null, end: period.byItsStart ? span.start : span.end };
    case "before":
      // Before the end of 2021 is by it; before June is by the last day of May.
      return { start: null, end: period.endOf ? span.end : daysOn(span.start, -1) };
    case "from":
      return { start: span.start, end: null };
    case "after":
      return { start: daysOn(span.end, 1), end: null };
  }
}

/** "Year end" names a point: without another word it is a deadline. */
export function modeOf(period: Period, mode: Mode): Mode {
  return mode === "at" && period.isPoint ? "by" : mode;
}

/** An open range is an interval; "by the end of 2021" has the kind of 2021. */
export function kindOf(period: Period, mode: Mode): DateKind {
  const bound = modeOf(period, mode);
  if (bound === "from" || bound === "after") return "interval";
  return bound === "at" ? period.kind : (period.endOf ?? period.kind);
}

export function isDeadline(mode: Mode): boolean {
  return mode === "by" || mode === "before" || mode === "until";
}

/** The other readings that a period's own words leave open. */
export function doubtsOf(period: Period, mode: Mode, context: DateContext): OtherReading[] {
  const all = (period.doubts ?? []).map((doubt) => {
    const bound = doubt.why === "no-such-day" || doubt.why === "month-first" ? "at" : modeOf(period, mode);
    return { kind: kindOf(doubt.period, bound), ...boundsOf(doubt.period, bound, context), why: doubt.why };
  });
  // Without a paper's date another reading has no days to offer.
  return all.filter((one) => one.start !== null || one.end !== null || one.why === "no-such-day");
}

/** The day before, where bounds are put together from a beginning and a length. */
export function dayBefore(date: CalendarDate): CalendarDate {
  return addDays(date, -1);
}
