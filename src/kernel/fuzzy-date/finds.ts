import { clockAt } from "./clocks.ts";
import { datedMeetingAt } from "./dated-meetings.ts";
import { type DatedPhrase, datedPhraseAt } from "./dated-phrases.ts";
import type { Duration } from "./duration.ts";
import { durationAt } from "./duration-rules.ts";
import { eventAt } from "./events.ts";
import type { Found, Line } from "./grammar.ts";
import { type Lasting, lastingAt } from "./lasting.ts";
import type { Occasion } from "./occasion.ts";
import type { Repeating } from "./recurrence-words.ts";
import { recurrenceAt } from "./recurrences.ts";
import { type Undecided, undecidedAt } from "./undecided.ts";

/** One thing that words say about time, and the tokens that say it. */
export type Find = Place &
  (
    | ({ readonly is: "date" } & DatedPhrase)
    | ({ readonly is: "duration" } & Duration)
    | ({ readonly is: "recurrence" } & Repeating)
    | ({ readonly is: "lasting" } & Lasting)
    | ({ readonly is: "event" } & Occasion)
    | { readonly is: "undecided"; readonly sort: Undecided }
    /** A time of day, which no reading needs. */
    | { readonly is: "clock" }
  );

export interface Place {
  readonly first: number;
  /** The token after the last. */
  readonly next: number;
}

export type FindOf<Kind extends Find["is"]> = Extract<Find, { is: Kind }>;

/** Everything that the words say about time, from left to right, none overlapping another. */
export function findsIn(line: Line): readonly Find[] {
  const finds: Find[] = [];
  let at = 0;
  while (at < line.tokens.length) {
    const find = findAt(line, at);
    if (find) finds.push(find);
    at = find ? Math.max(find.next, at + 1) : at + 1;
  }
  return finds;
}

/** The rules in order: what is more particular comes first. */
function findAt(line: Line, at: number): Find | null {
  const place = (next: number): Place => ({ first: at, next });
  const clock = clockAt(line, at);
  if (clock) return { is: "clock", ...place(clock) };
  const meeting = datedMeetingAt(line, at);
  const repeating = recurrenceAt(line, at);
  const duration = durationAt(line, at);
  const date = datedPhraseAt(line, at);
  if (meeting && meeting.next > (date?.next ?? 0))
    return { is: "event", ...meeting.value, ...place(meeting.next) };
  if (repeating && repeating.next > (date?.next ?? 0))
    return { is: "recurrence", ...repeating.value, ...place(repeating.next) };
  // "within the next year" counts; "first two weeks of May 2024" names its days.
  const isCounted = duration?.value.origin.from !== "period";
  if (duration && duration.next >= (date?.next ?? 0) + (isCounted ? 0 : 1))
    return { is: "duration", ...duration.value, ...place(duration.next) };
  if (date) return { is: "date", ...date.value, ...place(date.next) };
  return line.prose ? nextEvent(line, at, place) : unsureAt(line, at, place);
}

function nextEvent(line: Line, at: number, place: (next: number) => Place): Find | null {
  const event = eventAt(line, at);
  return event ? { is: "event", ...event.value, ...place(event.next) } : null;
}

function unsureAt(line: Line, at: number, place: (next: number) => Place): Find | null {
  const undecided = undecidedAt(line, at);
  const lasting = lastingAt(line, at);
  const event = eventAt(line, at);
  if (lasting && lasting.next >= (undecided?.next ?? 0))
    return { is: "lasting", ...lasting.value, ...place(lasting.next) };
  // "awaiting confirmation of funding" waits for something named.
  if (undecided && undecided.next + 1 >= (event?.next ?? 0) && isUndecided(line, at, undecided)) {
    return { is: "undecided", sort: undecided.value, ...place(undecided.next) };
  }
  return event ? { is: "event", ...event.value, ...place(event.next) } : null;
}

/** "now" and "short" in the middle of other words are just words. */
function isUndecided(line: Line, at: number, found: Found<Undecided>): boolean {
  if (found.next > at + 1 || found.value === "awaited") return true;
  const before = line.tokens[at - 1];
  const after = line.tokens[found.next];
  return before?.kind !== "word" && after?.kind !== "word";
}
