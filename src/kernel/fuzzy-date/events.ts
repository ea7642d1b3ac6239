import { datedPhraseAt, openingAt } from "./dated-phrases.ts";
import { eventWordAt } from "./event-words.ts";
import {
  type Found,
  firstOf,
  type Line,
  phrases,
  type Rule,
  skip,
  skipAll,
  textAt,
  words,
} from "./grammar.ts";
import { holidayAt } from "./holidays.ts";
import { nextOccasionAt } from "./meetings.ts";
import { nameBetween, nounPhraseAt } from "./noun-phrases.ts";
import type { Occasion, Relation } from "./occasion.ts";

const BEFORE_LASTING = words("the this its each");

const BEFORE_OCCASION = words("the a their its our");

/** Any event that words hang a date on. */
export const eventAt: Rule<Occasion> = firstOf(
  holidayWithRelation,
  triggeredAt,
  nextWithRelation,
  endOfSomething,
);

/** "following approval", "once funding is confirmed", "link timescale with the development of the next LOIP process". */
function triggeredAt(line: Line, at: number): Found<Occasion> | null {
  const found = eventWordAt(line, at);
  if (!found || line.prose) return null;
  const next = skip(line, found.next, ":", "-");
  const named = nounPhraseAt(line, next);
  if (!named) return null;
  const { when } = named.value;
  return { value: { name: innerEvent(line, next, named), relation: found.value, when }, next: named.next };
}

/** Of "the development of the next LOIP process" the event is the next LOIP process. */
function innerEvent(line: Line, at: number, named: Found<{ name: string; when: unknown }>): string {
  for (let next = at; next < named.next; next += 1) {
    const inner = nextOccasionAt(line, next);
    if (inner && named.value.when === null) return nameBetween(line, next, named.next) ?? named.value.name;
  }
  return named.value.name;
}

/** "next Board meeting", "by the next meeting of the Board", "with the next LOIP process". */
function nextWithRelation(line: Line, at: number): Found<Occasion> | null {
  const opening = openingAt(line, at);
  const start = skipAll(line, skip(line, opening.next, "with", "to", "at"), BEFORE_OCCASION);
  const occasion = nextOccasionAt(line, start);
  const name = occasion && nameBetween(line, start, occasion);
  if (!occasion || !name) return null;
  const dates = datedPhraseAt(line, skip(line, occasion, "(", ",", "-"));
  // "paper to the next meeting" is brought to it, not due before it.
  const relation = textAt(line, at) === "to" ? "with" : relationOf(opening.mode);
  const next = dates ? skip(line, dates.next, ")") : occasion;
  return { value: { name, relation, when: dates?.value ?? null }, next };
}

function holidayWithRelation(line: Line, at: number): Found<Occasion> | null {
  const opening = openingAt(line, at);
  const holiday = holidayAt(line, opening.next);
  const name = holiday && nameBetween(line, opening.next, holiday);
  return holiday && name
    ? { value: { name, relation: relationOf(opening.mode), when: null }, next: holiday }
    : null;
}

function relationOf(mode: string): Relation {
  if (mode === "after" || mode === "from") return "after";
  return mode === "at" ? "with" : "before";
}

const endOf = phrases<Relation>([
  [
    "with",
    [
      "at end of | at the end of | at the start of | at start of | at completion of",
      "at the conclusion of | end of | the end of | last week of | first week of | the last week of | last day of | first day of",
    ],
  ],
  ["with", ["at the launch of", "at the beginning of", "start of", "beginning of"]],
  [
    "before",
    [
      "by end of | by the end of | before the end of | by the start of | by start of",
      "until the end of | until end of",
    ],
  ],
  [
    "before",
    ["by completion of", "by the time of", "by conclusion of", "before the start of", "by the beginning of"],
  ],
]);

const LASTING = words(
  "project programme contract funding pilot phase term plan review consultation grant lease",
  "session parliament administration process secondment strategy period cycle terms course tender",
  "evaluation loip campaign trial study research engagement construction recess holidays placement",
);

/** "end of the project", "by end of consultation": the end of something that is not in the calendar. */
function endOfSomething(line: Line, at: number): Found<Occasion> | null {
  const found = endOf(line, at);
  if (!found) return null;
  const start = skipAll(line, found.next, BEFORE_LASTING);
  for (let next = start; next < start + 5; next += 1) {
    if (line.tokens[next]?.kind !== "word") return null;
    const lasts = LASTING.has(textAt(line, next)) && !LASTING.has(textAt(line, next + 1));
    const from = skip(line, skip(line, at, "at", "by", "before", "until"), "the");
    const name = lasts ? nameBetween(line, from, next + 1) : null;
    if (name) return { value: { name, relation: found.value, when: null }, next: next + 1 };
  }
  return null;
}
