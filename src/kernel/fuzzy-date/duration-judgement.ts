import { addMonths, type CalendarDate, endOfMonth, startOfMonth } from "../calendar-date.ts";
import { type Bounds, dayBefore, UNKNOWN } from "./bounds.ts";
import { countFrom } from "./counting.ts";
import type { DateContext } from "./date-reading.ts";
import type { Duration } from "./duration.ts";
import type { FindOf } from "./finds.ts";
import type { Judged } from "./judged.ts";
import { spanOf } from "./missing-years.ts";
import type { Period, Span } from "./period.ts";

/** A time counted from the paper's day, from a date, or from something that has no date yet. */
export function judgeDuration(find: FindOf<"duration">, context: DateContext): Judged {
  const { origin, approximate, deadline } = find;
  const common = { approximate, ...(deadline ? { deadline } : {}) };
  if (origin.from === "event") {
    return {
      reading: {
        kind: /^(each|every)\b/iu.test(origin.name) ? "recurring" : "event",
        start: null,
        end: null,
        ...common,
        anchor: origin.name,
      },
      used: [find],
    };
  }
  const dated = context.dated ?? null;
  const counted = dated ? fromDay(find, dated) : UNKNOWN;
  if (origin.from === "unnamed") {
    // Counted from a beginning that the words do not name: the paper's own day is only a guess.
    const doubt = { kind: "relative", ...counted, why: "counted-from-paper" } as const;
    const other = counted.end ? { doubt: [doubt] } : {};
    return { reading: { kind: "relative", ...UNKNOWN, ...common, ...other }, used: [find] };
  }
  if (origin.from === "period") return fromPeriod(find, origin.period, context, common);
  return {
    reading: { kind: "relative", ...counted, ...common, ...(dated ? { anchor: dated } : {}) },
    used: [find],
  };
}

function fromPeriod(
  find: FindOf<"duration">,
  origin: Period,
  context: DateContext,
  common: { approximate: boolean; deadline?: boolean },
): Judged {
  const span = spanOf(origin, context);
  const bounds = span ? countedFrom(find, span, origin.kind === "day") : UNKNOWN;
  return {
    reading: { kind: "relative", ...bounds, ...common, ...(span ? { anchor: span.start } : {}) },
    used: [find],
  };
}

function fromDay({ length, shape }: Duration, day: CalendarDate): Bounds {
  const end = countFrom(day, length.most, length.unit);
  if (shape === "over") return { start: day, end };
  const isRange = shape === "at" && length.least !== length.most;
  return { start: isRange || isOpen(length) ? countFrom(day, length.least, length.unit) : null, end };
}

/** "3-6 months" has a first day as well. */
function isOpen({ least, most }: Duration["length"]): boolean {
  return least !== null && least > 0 && (most === null || least < most);
}

function countedFrom(find: Duration, span: Span, isDay: boolean): Bounds {
  const { length, shape, back, bare } = find;
  if (back)
    return {
      start: null,
      end: countFrom(span.start, length.most === null ? null : -length.most, length.unit),
    };
  // "12 months from April 2025" runs from its first day to the last day of March.
  if (shape === "over" || bare) {
    const end = countFrom(span.start, length.most, length.unit);
    return { start: span.start, end: end ? dayBefore(end) : null };
  }
  if (isDay || length.unit !== "month" || length.most === null) {
    return { start: null, end: countFrom(span.end, length.most, length.unit) };
  }
  return { start: null, end: endOfMonth(addMonths(startOfMonth(span.end), length.most)) };
}

/** The days from a beginning for so long: "from April 2025 for 12 months". */
export function lasting(start: CalendarDate, { length }: Duration): CalendarDate | null {
  const end = countFrom(start, length.most, length.unit);
  return end ? dayBefore(end) : null;
}
