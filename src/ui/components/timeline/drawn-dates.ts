import { addDays, addMonths, type CalendarDate, parseDay } from "../../../kernel/calendar-date.ts";
import type { ReadingToSay } from "../../words/date-words.ts";
import { shapeOf } from "./date-shape.ts";
import { endIn, round, startIn, type TimeScale } from "./time-scale.ts";

/** One thing that is drawn in a row, with its places in per cent of the scale. */
export type Drawn =
  | {
      readonly kind: "interval" | "about" | "ongoing" | "late";
      readonly from: number;
      readonly to: number;
      /** It goes on beyond this edge of the scale, or has no end there. */
      readonly beyond: Beyond;
    }
  | {
      /** A line to the last day. */
      readonly kind: "deadline" | "asked";
      readonly from: number;
      readonly to: number;
      readonly rough: boolean;
      /** The last day lies after what is shown. */
      readonly after: boolean;
    }
  | { readonly kind: "day" | "event" | "review" | "step" | "step-done"; readonly at: number }
  /** All of it lies outside what is shown. */
  | { readonly kind: "before" | "after" };

export interface Beyond {
  readonly before: boolean;
  readonly after: boolean;
}

export interface DatesToDraw {
  readonly reading: ReadingToSay | null;
  /** Days after the last one on which it was in time, up to today; 0 while it is not late. */
  readonly daysLate: number;
  /** The last day that somebody asks to move it to. */
  readonly askedTo?: CalendarDate | null | undefined;
  readonly steps?: readonly { readonly on: CalendarDate; readonly isDone: boolean }[] | undefined;
}

/** A bar that cannot be seen says nothing: a single day of twenty years is drawn a little wider than it is. */
const LEAST_WIDTH = 0.8;
/** More bars than this beside each other are drawn as one. */
const MOST_REPEATS = 60;

/** The days that a scale has to show for these dates. */
export function daysOf({ reading, askedTo, steps = [] }: DatesToDraw): readonly CalendarDate[] {
  const said = reading && reading.kind !== "none" ? [reading.start, reading.end, reading.review] : [];
  return [...said, askedTo, ...steps.map(({ on }) => on)].filter((day) => day !== null && day !== undefined);
}

/** What is drawn of the dates of one action, in the order of drawing. Nothing where it has no date. */
export function drawnDates(dates: DatesToDraw, scale: TimeScale, today: CalendarDate): readonly Drawn[] {
  const { reading, daysLate, askedTo, steps = [] } = dates;
  const drawn: Drawn[] = reading ? [...drawReading(reading, scale)] : [];
  const end = reading?.end;
  if (end && daysLate > 0) drawn.push(...bar("late", addDays(end, 1), today, scale));
  if (end && askedTo && askedTo > end) {
    const [from, to] = [within(endIn(scale, end)), within(endIn(scale, askedTo))];
    drawn.push({ kind: "asked", from, to, rough: false, after: askedTo > scale.to });
  }
  if (reading?.review && shapeOf(reading) === "ongoing")
    drawn.push(...point("review", reading.review, scale));
  for (const { on, isDone } of steps) drawn.push(...point(isDone ? "step-done" : "step", on, scale));
  return drawn;
}

function drawReading(reading: ReadingToSay, scale: TimeScale): readonly Drawn[] {
  const { start, end } = reading;
  switch (shapeOf(reading)) {
    case "day":
      return end ? point("day", end, scale) : [];
    case "event":
      return start || end ? point("event", end ?? start ?? scale.from, scale) : [];
    case "interval":
      return bar("interval", start, end, scale);
    case "about":
      return end && (reading.deadline || !start)
        ? line(reading, end, scale)
        : bar("about", start, end, scale);
    case "deadline":
      return end ? line(reading, end, scale) : [];
    case "ongoing":
      return repeats(reading, scale) ?? bar("ongoing", start, reading.kind === "ongoing" ? null : end, scale);
    case "none":
      return [];
  }
}

/** From the day that the work or the counting begins, where it is known, to the last day. */
function line(reading: ReadingToSay, end: CalendarDate, scale: TimeScale): readonly Drawn[] {
  const outside = whereOutside(null, end, scale);
  if (outside === "before") return [{ kind: outside }];
  const counted = reading.anchor ? parseDay(reading.anchor) : null;
  const begins = reading.start ?? counted;
  return [
    {
      kind: "deadline",
      from: begins && begins > scale.from ? within(startIn(scale, begins)) : 0,
      to: within(endIn(scale, end)),
      rough: reading.approximate,
      after: end > scale.to,
    },
  ];
}

function bar(
  kind: "interval" | "about" | "ongoing" | "late",
  start: CalendarDate | null,
  end: CalendarDate | null,
  scale: TimeScale,
): readonly Drawn[] {
  const outside = whereOutside(start, end, scale);
  if (outside) return [{ kind: outside }];
  const from = within(start ? startIn(scale, start) : 0);
  const to = within(end ? endIn(scale, end) : 100);
  const width = Math.max(to - from, LEAST_WIDTH);
  const left = Math.min(from, 100 - width);
  return [
    {
      kind,
      from: round(left),
      to: round(left + width),
      beyond: {
        before: start === null || start < scale.from,
        after: end === null || end > scale.to,
      },
    },
  ];
}

function point(
  kind: "day" | "event" | "review" | "step" | "step-done",
  on: CalendarDate,
  scale: TimeScale,
): readonly Drawn[] {
  const outside = whereOutside(on, on, scale);
  if (outside) return kind === "day" || kind === "event" ? [{ kind: outside }] : [];
  return [{ kind, at: round((startIn(scale, on) + endIn(scale, on)) / 2) }];
}

/** Each time that something comes back; null where it is not known when, or they lie too close to tell apart. */
function repeats({ start, end, every }: ReadingToSay, scale: TimeScale): readonly Drawn[] | null {
  if (!start || !end || !every || every.times || every.count < 1) return null;
  const shift = (day: CalendarDate, times: number): CalendarDate => {
    const count = times * every.count;
    if (every.unit === "day") return addDays(day, count);
    if (every.unit === "week") return addDays(day, 7 * count);
    return addMonths(day, every.unit === "year" ? 12 * count : count);
  };
  const drawn: Drawn[] = [];
  for (let times = 0; shift(start, times) <= scale.to; times += 1) {
    if (times > MOST_REPEATS) return null;
    if (shift(end, times) >= scale.from)
      drawn.push(...bar("ongoing", shift(start, times), shift(end, times), scale));
  }
  return drawn.length > 0 ? drawn : null;
}

function whereOutside(
  start: CalendarDate | null,
  end: CalendarDate | null,
  scale: TimeScale,
): "before" | "after" | null {
  if (end !== null && end < scale.from) return "before";
  return start !== null && start > scale.to ? "after" : null;
}

function within(share: number): number {
  return Math.min(100, Math.max(0, share));
}
