import type { CalendarDate } from "../calendar-date.ts";
import { type Bounds, doubtsOf, isDeadline, kindOf } from "./bounds.ts";
import { type Candidate, candidatesOf, likelyOnes } from "./candidates.ts";
import type { DateContext, OtherReading } from "./date-reading.ts";
import { lasting } from "./duration-judgement.ts";
import { judgeEvent } from "./event-judgement.ts";
import type { FindOf, Place } from "./finds.ts";
import { type Line, textAt } from "./grammar.ts";
import type { Judged } from "./judged.ts";

interface Found {
  readonly dates: readonly FindOf<"date">[];
  readonly events: readonly FindOf<"event">[];
  readonly durations: readonly FindOf<"duration">[];
  readonly lasting: FindOf<"lasting"> | null;
}

/** The date that the words come to; null if they name none. Of several the one that ends last, the others are doubts. */
export function judgeDates(line: Line, found: Found, context: DateContext): Judged | null {
  const candidates = candidatesOf(line, found, context);
  const [only] = candidates;
  if (!only || found.dates.length === 0) return only?.event ? judgeEvent(only.event, context) : null;
  const fromAndTo =
    candidates.length > 1 || found.durations.length > 0 ? fromTo(candidates, found.durations) : null;
  if (fromAndTo) return fromAndTo;
  const narrower = refined(line, candidates);
  if (narrower) return judgedFrom(narrower, [narrower], found, context);
  return judgedFrom(latest(likelyOnes(line, candidates)), candidates, found, context);
}

/** "Start April 2025, complete by March 2026", "from April 2025 for 12 months": one interval. */
function fromTo(candidates: readonly Candidate[], durations: readonly FindOf<"duration">[]): Judged | null {
  const goesOn = durations.find((one) => one.origin.from === "paper" && !one.fromNow);
  const isFrom = (one: Candidate) =>
    one.mode === "from" || (goesOn && one.mode === "at" && one.place.next <= goesOn.first);
  const from = candidates.find((one) => isFrom(one) && one.start !== null);
  if (!from?.start) return null;
  const to = candidates.find(
    (one) => one !== from && one.mode !== "from" && one.end !== null && one.end >= (from.start ?? ""),
  );
  if (to?.end)
    return interval(from.start, to.end, from.approximate || to.approximate, [from.place, to.place]);
  const duration = durations.find((one) => one.origin.from === "paper" && !one.approximate);
  const end = duration ? lasting(from.start, duration) : null;
  if (!duration || !end || end < from.start) return null;
  return interval(from.start, end, from.approximate, [from.place, duration]);
}

function interval(
  start: CalendarDate,
  end: CalendarDate,
  approximate: boolean,
  used: readonly Place[],
): Judged {
  return { reading: { kind: "interval", start, end, approximate }, used };
}

/** "2025/26 (June 2025)": the narrower of two that stand side by side, one within the other. */
function refined(line: Line, candidates: readonly Candidate[]): Candidate | null {
  const [first, second] = candidates;
  if (!first || !second || candidates.length !== 2 || first.place === second.place) return null;
  for (let at = first.place.next; at < second.place.first; at += 1) {
    if (line.tokens[at]?.kind !== "mark" || textAt(line, at) === ";") return null;
  }
  if (isWithin(second, first)) return second;
  return isWithin(first, second) ? first : null;
}

function isWithin(inner: Candidate, outer: Candidate): boolean {
  if (!outer.start || !outer.end || !inner.end) return false;
  return (inner.start ?? inner.end) >= outer.start && inner.end <= outer.end;
}

function latest(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((best, one) => (reach(one) > reach(best) ? one : best));
}

function reach({ start, end }: Bounds): string {
  return end ?? start ?? "";
}

function judgedFrom(
  main: Candidate,
  candidates: readonly Candidate[],
  found: Found,
  context: DateContext,
): Judged {
  const others = candidates.filter((one) => one !== main && !isSame(one, main) && (one.start ?? one.end));
  const doubt: OtherReading[] = [
    ...doubtsOf(main.period, main.mode, context),
    ...others.map((one) => ({
      kind: one.event ? ("event" as const) : kindOf(one.period, one.mode),
      start: one.start,
      end: one.end,
      why: "another-date" as const,
    })),
    ...(found.lasting
      ? [{ kind: "ongoing" as const, start: main.start, end: null, why: "goes-on" as const }]
      : []),
  ];
  const withDoubt = doubt.length > 0 ? { doubt } : {};
  const among = others.some((one) => one.place !== main.place)
    ? { among: others.map((one) => one.place) }
    : {};
  if (main.event) {
    const judged = judgeEvent(main.event, context);
    return { ...judged, reading: { ...judged.reading, ...withDoubt }, ...among };
  }
  const lasts = found.lasting && !found.lasting.describes ? [found.lasting] : [];
  return {
    reading: {
      kind: kindOf(main.period, main.mode),
      start: main.start,
      end: main.end,
      approximate: main.approximate,
      ...(isDeadline(main.mode) ? { deadline: true } : {}),
      ...withDoubt,
    },
    used: [main.place, ...lasts, ...found.durations],
    ...among,
  };
}

function isSame(one: Candidate, other: Candidate): boolean {
  return one.start === other.start && one.end === other.end;
}
