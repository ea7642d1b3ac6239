import { type Bounds, boundsOf, modeOf } from "./bounds.ts";
import type { DateContext } from "./date-reading.ts";
import { eventBounds } from "./event-judgement.ts";
import type { FindOf, Place } from "./finds.ts";
import { type Line, textAt, words } from "./grammar.ts";
import type { Period } from "./period.ts";

/** One date of the text with its days. */
export interface Candidate extends Bounds {
  readonly place: Place;
  readonly period: Period;
  readonly mode: FindOf<"date">["mode"];
  readonly approximate: boolean;
  readonly event: FindOf<"event"> | null;
}

/** Every date among the finds, from left to right. */
export function candidatesOf(
  line: Line,
  {
    dates,
    events,
  }: { readonly dates: readonly FindOf<"date">[]; readonly events: readonly FindOf<"event">[] },
  context: DateContext,
): Candidate[] {
  const fromDates = dates.flatMap((date) =>
    date.periods.map((period): Candidate => {
      const sense = period.year === null && isDone(line, date) ? "done" : context.sense;
      const bounds = boundsOf(period, date.mode, sense ? { ...context, sense } : context);
      const approximate = date.approximate || period.approximate === true;
      return { ...bounds, place: date, period, mode: modeOf(period, date.mode), approximate, event: null };
    }),
  );
  const fromEvents = events.flatMap((event) => {
    const period = event.when?.periods.at(-1);
    if (!period) return [];
    const bounds = eventBounds(event, context);
    return [
      {
        ...bounds,
        place: event,
        period,
        mode: "at" as const,
        approximate: event.when?.approximate ?? false,
        event,
      },
    ];
  });
  return [...fromDates, ...fromEvents].sort((a, b) => a.place.first - b.place.first);
}

/**
 * Those that may be the date: a day to look again is not the day that it is due, and a date whose year was said outweighs
 * one that only might be a date.
 */
export function likelyOnes(line: Line, all: readonly Candidate[]): readonly Candidate[] {
  const due = all.filter((one) => !isReviewed(line, one.place));
  const kept = due.length > 0 ? due : all;
  const sure = kept.filter(
    (one) => (one.period.year !== null || one.period.counted) && (one.end ?? one.start),
  );
  return sure.length > 0 ? sure : kept;
}

function isReviewed(line: Line, { first }: Place): boolean {
  let at = first;
  while (at > first - 4 && at > 0 && !/^review/.test(textAt(line, at))) at -= 1;
  return (
    /^review/.test(textAt(line, at)) &&
    !line.tokens.slice(at, first).some((token) => ";.,".includes(token.text))
  );
}

const DONE = words("completed complete achieved delivered done finished closed launched published approved");

/** "Completed May": the year lies behind. */
function isDone(line: Line, date: Place): boolean {
  let at = date.first - 1;
  while (at >= 0 && ["-", ":", "(", "in", "on", ","].includes(textAt(line, at))) at -= 1;
  return DONE.has(textAt(line, at)) && textAt(line, at - 1) !== "be";
}
