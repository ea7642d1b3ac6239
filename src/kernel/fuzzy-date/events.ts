import { type DatedPhrase, datedPhraseAt, openingAt } from "./dated-phrases.ts";
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
import { isMeetingWord, meetingEndAt, nextOccasionAt } from "./meetings.ts";
import { nameBetween, nounPhraseAt } from "./noun-phrases.ts";

const BEFORE_LASTING = words("the this its each");

const BEFORE_OCCASION = words("the a their its our");

const BEFORE_MEETING = words("the a their its our next");

/** How the thing to do stands to the event: together with it, not before it has happened, before it happens. */
export type Relation = "with" | "after" | "before";

/** An occasion with a name and perhaps a date ("next Board meeting", "following approval"). */
export interface Occasion {
  readonly name: string;
  readonly relation: Relation;
  readonly when: DatedPhrase | null;
}

/** Any event that words hang a date on. */
export const eventAt: Rule<Occasion> = firstOf(
  holidayWithRelation,
  triggeredAt,
  nextWithRelation,
  endOfSomething,
);

/** "at the June 2026 Board meeting", "to CPP Board in June 2016": a meeting whose month is known. A day is left a day. */
export const datedMeetingAt: Rule<Occasion> = firstOf(dateThenMeeting, meetingThenDate);

function dateThenMeeting(line: Line, at: number): Found<Occasion> | null {
  const dates = datedPhraseAt(line, skip(line, at, "to"));
  const period = dates?.value.periods[0];
  if (!dates || !period || dates.value.periods.length > 1 || ["day", "interval"].includes(period.kind))
    return null;
  const end = meetingEndAt(line, dates.next, period.kind === "year" || period.kind === "fy");
  const name = end && nameBetween(line, dates.next, end);
  if (!end || !name) return null;
  const { mode } = dates.value;
  const relation: Relation =
    mode === "after" || mode === "from" ? "after" : mode === "at" || mode === "by" ? "with" : "before";
  const when: DatedPhrase = { ...dates.value, mode: mode === "by" ? "by" : "at" };
  return { value: { name, relation, when }, next: end };
}

const TO = words("to at for via");
const NOT_IN_A_NAME = words("to at for via with by from that which and");
const MOST_WORDS = 7;

const relationWord = phrases<Relation>([
  ["after", ["after", "following", "post"]],
  ["before", ["before", "prior to", "ahead of", "in advance of", "in time for"]],
]);

/** "to CPP Board in June 2016", "Board meeting March 2025", "to CPWD in February 2021". */
function meetingThenDate(line: Line, at: number): Found<Occasion> | null {
  const bound = relationWord(line, at);
  const led = bound !== null || TO.has(textAt(line, at));
  const start = skipAll(line, bound?.next ?? (led ? at + 1 : at), BEFORE_MEETING);
  const opens = at === 0 || line.tokens[at - 1]?.kind === "mark" || line.tokens[at]?.newLine === true;
  if (!led && (line.prose || !opens || line.tokens[start]?.capital !== true)) return null;
  for (let next = start; next < start + MOST_WORDS; next += 1) {
    const token = line.tokens[next];
    if (token?.text === "'") continue;
    if (token?.kind !== "word" || NOT_IN_A_NAME.has(token.text)) return null;
    if (!isMeetingWord(line, next, led)) continue;
    const dates = datedPhraseAt(line, next + 1);
    const period = dates?.value.periods.at(-1);
    if (!dates || !period || dates.value.mode !== "at" || period.kind === "day") continue;
    const name = nameBetween(line, start, next + 1);
    const relation = bound?.value ?? "with";
    return name ? { value: { name, relation, when: dates.value }, next: dates.next } : null;
  }
  return null;
}

const trigger = phrases<Relation>([
  [
    "after",
    [
      "following | after | upon | once | when | as soon as | subject to | pending | dependent on",
      "dependent upon | depending on | depending upon | dependant on | contingent on",
      "contingent upon | awaiting | on completion of | on receipt of | on approval of",
      "on approval | on adoption of | on publication of | on agreement of | on appointment of",
      "on completion | on launch of | on conclusion of | upon completion of | on award of",
      "on confirmation of | on sign off of | on the completion of | on establishment of",
      "on implementation of | on the back of | post approval | post launch | following on from",
      "if | in light of | subsequent to | on appointment | on adoption | on publication",
      "on receipt | upon approval | post election | post covid | after completion of | to follow",
      "to follow on from | on commencement of | on the appointment of | from date of",
      "from the date of | post implementation | post consultation | post award | post completion",
      "post adoption | post recess | from completion of",
    ],
  ],
  [
    "with",
    [
      "link timescale with | link timescales with | link timescale to | link timescales to",
      "timescale linked to | timescales linked to | linked to | linked with | link to | link with",
      "links to | in line with | aligned to | aligned with | align with | align to | alongside",
      "in tandem with | in conjunction with | to coincide with | coincide with | coinciding with",
      "as part of | at the time of | tied to | to tie in with | tie in with | in parallel with",
      "at the same time as | together with | to be aligned with | to be aligned to",
      "to be linked to | to align with | in accordance with | as per | in step with | dictated by",
      "determined by | during development of | during the development of",
      "throughout the development of | timed with | timed to coincide with | in sync with",
      "as agreed with | driven by | governed by | per | in time with | concurrent with",
      "along with",
    ],
  ],
  ["before", ["in time for | before | prior to | ahead of | in advance of | by the time | until | pre"]],
]);

/** "following approval", "once funding is confirmed", "link timescale with the development of the next LOIP process". */
function triggeredAt(line: Line, at: number): Found<Occasion> | null {
  const found = trigger(line, at);
  if (!found || line.prose || isOtherwise(line, at)) return null;
  const next = skip(line, found.next, ":", "-");
  const named = nounPhraseAt(line, next);
  if (!named) return null;
  const { when } = named.value;
  return { value: { name: innerEvent(line, next, named), relation: found.value, when }, next: named.next };
}

/** "If" and "when" open a clause; in the middle of one they are something else. "To follow" alone awaits a date. */
function isOtherwise(line: Line, at: number): boolean {
  const before = line.tokens[at - 1];
  const middle = before !== undefined && before.kind === "word" && !line.tokens[at]?.newLine;
  if (["if", "per"].includes(textAt(line, at))) return at > 0;
  if (textAt(line, at) === "after" && ["school", "care", "hours"].includes(textAt(line, at + 1))) return true;
  return textAt(line, at) === "when" && middle && ["know", "and", "or", "as"].includes(before.text);
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
  const relation = relationOf(opening.mode);
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
      "at the conclusion of | end of | the end of",
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
