import { dueAt, type Lead, leadAt, type Mode, trailAt } from "./binding-words.ts";
import { timeBeforeDayAt } from "./clocks.ts";
import {
  type Found,
  isTight,
  type Line,
  type Rule,
  remembered,
  skip,
  textAt,
  valueAt,
  words,
} from "./grammar.ts";
import type { Joining } from "./joints.ts";
import type { Period } from "./period.ts";
import { stretchAt, stretchesAt } from "./stretches.ts";

/** Dates as the words say them, with what was said before and after. */
export interface DatedPhrase {
  readonly periods: readonly Period[];
  readonly mode: Mode;
  readonly approximate: boolean;
}

/** What the words before a date come to. */
export interface Opening {
  readonly mode: Mode;
  readonly approximate: boolean;
  readonly joining: Joining;
  /** "in", "at" or "during" was said: the end of a year is then a stretch, not a point. */
  readonly placed: boolean;
  readonly next: number;
}

const MOST_WORDS = 10;

/** "in year", "the coming year": with these words a stretch may begin that they are part of. */
const OPENS_STRETCH = words("the in within during over");

const PLACED = words("in at on during around held towards toward about");

/** Dates with the words that bind them: "by June 2016", "for approximately August 2016", "from late May onwards". */
export const datedPhraseAt: Rule<DatedPhrase> = remembered((line, at) => {
  const opening = openingAt(line, at);
  // "not started - due to start Sept": the word after "not" binds nothing.
  if (textAt(line, at - 1) === "not") return null;
  const dates = stretchesAt(line, opening.next, opening.joining);
  if (!dates) return null;
  const closing = closingAt(line, dates.next);
  const isRange = dates.value.length === 1 && dates.value[0]?.isRange === true;
  // "from April to June" is a range, not a beginning.
  const opened = isRange && opening.mode === "from" ? "at" : opening.mode;
  // "by June 2024, thereafter ongoing" stays a deadline.
  const mode = opened === "by" || opened === "before" ? opened : (closing.mode ?? opened);
  return {
    value: {
      periods: opening.placed ? dates.value.map(asStretch) : dates.value,
      mode,
      approximate: opening.approximate || closing.approximate,
    },
    next: closing.next,
  };
});

function asStretch({ isPoint: _, ...period }: Period): Period {
  return period;
}

/** The words before a date, as far as they bind it. Later words add to earlier ones: "due by", "by approximately". */
export function openingAt(line: Line, at: number): Opening {
  const due = dueAt(line, at);
  let opening: Opening = {
    mode: due ? "by" : "at",
    approximate: false,
    joining: "plain",
    placed: false,
    next: due?.next ?? at,
  };
  while (opening.next < at + MOST_WORDS) {
    const word = leadAt(line, opening.next);
    if (!word || beginsDate(line, opening.next, word)) break;
    const placed = opening.placed || PLACED.has(textAt(line, opening.next));
    opening = { ...opening, placed, ...effectOf(word.value, opening), next: skipMarks(line, word.next) };
    // "9am to 5pm on 6 June" is a stretch of that day.
    const isSpan = textAt(line, at) === "to";
    const time = opening.mode === "at" || isSpan ? null : timeBeforeDayAt(line, opening.next);
    // Before a time of a day is still on that day.
    if (time !== null)
      opening = { ...opening, mode: opening.mode === "before" ? "by" : opening.mode, next: time };
  }
  return opening;
}

function effectOf(word: Lead, soFar: Opening): Partial<Opening> {
  if (word === "about") return { approximate: true };
  if (word === "between" || word === "moved") return { joining: word };
  // "in place until", "due in": the word that says most stays.
  if (word === "at" || (word === "until" && soFar.mode === "by")) return {};
  return { mode: word };
}

/** "end of", "start of", "the following year": words that are part of the date, though alone they would only lead to one. */
function beginsDate(line: Line, at: number, word: Found<Lead>): boolean {
  const text = textAt(line, at);
  if (["end", "start", "beginning", "commencement"].includes(text) && textAt(line, word.next) === "of")
    return true;
  if (["end", "following", "past", "start", "about", "now"].includes(text) && word.next === at + 1) {
    return stretchAt(line, at) !== null;
  }
  // The "c" of "w/c" is no "circa".
  if (text === "c") return textAt(line, at - 1) === "/";
  if (OPENS_STRETCH.has(text)) return stretchAt(line, at) !== null && stretchAt(line, word.next) === null;
  return false;
}

function skipMarks(line: Line, at: number): number {
  const dot = textAt(line, at) === "." && isTight(line, at) ? at + 1 : at;
  return skip(line, dot, ":", "-", "(");
}

interface Closing {
  readonly mode: Mode | null;
  readonly approximate: boolean;
  readonly next: number;
}

function closingAt(line: Line, at: number): Closing {
  let closing: Closing = { mode: null, approximate: false, next: at };
  while (closing.next < at + MOST_WORDS) {
    const start = skip(line, closing.next, ",", "(");
    const word = trailAt(line, start);
    // "August 2024 (start of new term)" begins nothing.
    if (!word || textAt(line, word.next) === "of" || valueAt(line, word.next) >= 0) break;
    const next = textAt(line, start - 1) === "(" ? skip(line, word.next, ")") : word.next;
    closing =
      word.value === "about"
        ? { ...closing, approximate: true, next }
        : { ...closing, mode: word.value, next };
  }
  return closing;
}
