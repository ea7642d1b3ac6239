import { datedPhraseAt } from "./dated-phrases.ts";
import type { Duration, Origin } from "./duration.ts";
import { AFTER_LENGTH, durationLeadAt, originWordAt, paperItselfAt, type Word } from "./duration-words.ts";
import { type Found, isTight, type Line, skip, skipAll, skipDot, textAt, words } from "./grammar.ts";
import { type Length, lengthAt, oneOf } from "./lengths.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import { planYearAt } from "./plan-years.ts";

interface Opening {
  readonly shape: Duration["shape"] | null;
  readonly next: boolean;
  readonly first: boolean;
  readonly about: boolean;
  /** "at least", "more than": only the first day can be known. */
  readonly least: boolean;
  readonly deadline: boolean;
}

/** Words before a number that make it something else: ages and rates are no timescales. */
const AGES = words("aged age ages children pupils £ every per each");

export function durationAt(line: Line, at: number): Found<Duration> | null {
  return planYearAt(line, at) ?? countedAt(line, at);
}

function countedAt(line: Line, at: number): Found<Duration> | null {
  let opening: Opening = {
    shape: null,
    next: false,
    first: false,
    about: false,
    least: false,
    deadline: false,
  };
  let next = at;
  for (let word = durationLeadAt(line, next); word && next < at + 8; word = durationLeadAt(line, next)) {
    if (
      word.value === "next" &&
      ["a", "the"].includes(textAt(line, next)) &&
      word.next === next + 1 &&
      !durationLeadAt(line, word.next)
    )
      break;
    opening = withWord(opening, word.value);
    next = skip(line, skipDot(line, word.next), ":");
  }
  // "5 a day" is a rate; "a year" is a time only where nothing stands before it.
  if (next === at && at > 0 && ["a", "an"].includes(textAt(line, at))) return null;
  if (AGES.has(textAt(line, next - 1)) || AGES.has(textAt(line, at - 1))) return null;
  const length = lengthAt(line, next) ?? (opening.next ? lengthWithoutNumber(line, next) : null);
  if (!length || isSomethingElse(line, length.next)) return null;
  // "took over a year": more than one, not during one.
  if (textAt(line, next - 1) === "over" && ["a", "an"].includes(textAt(line, next))) return null;
  return ended(line, opening, length, next === at);
}

function withWord(opening: Opening, word: Word): Opening {
  if (word === "next") return { ...opening, next: true };
  if (word === "first") return { ...opening, first: true };
  if (word === "about") return { ...opening, about: true };
  if (word === "least") return { ...opening, least: true };
  if (word === "deadline") return { ...opening, deadline: true };
  // The first word says most: "within the course of", "over the next".
  return word === "place" || opening.shape ? opening : { ...opening, shape: word };
}

/** "within the next year": one of them. "next year" alone is the calendar's and is read elsewhere. */
function lengthWithoutNumber(line: Line, at: number): Found<Length> | null {
  return ["the", "coming"].includes(textAt(line, at - 2)) || textAt(line, at - 1) === "coming"
    ? oneOf(line, at)
    : null;
}

const NOT_A_TIMESCALE = words("old olds ago per experience a each experienced funding / worth course");

function isSomethingElse(line: Line, next: number): boolean {
  const after =
    textAt(line, next) === "-" && isTight(line, next) ? textAt(line, next + 1) : textAt(line, next);
  return NOT_A_TIMESCALE.has(after);
}

function ended(line: Line, opening: Opening, length: Found<Length>, bare: boolean): Found<Duration> {
  const shape = opening.shape ?? (opening.next ? "over" : "until");
  const common = {
    length: opening.least ? { ...length.value, most: null } : length.value,
    shape,
    back: false,
    fromNow: opening.next || shape !== "over",
    approximate: opening.about || length.value.approximate,
    deadline: opening.deadline || opening.shape === "until",
    bare: bare || (opening.shape === null && !opening.next && !opening.first && !opening.deadline),
  };
  const end = skipAll(line, length.next, AFTER_LENGTH);
  const counted = originWordAt(line, end);
  const isOf = counted?.value === "of";
  const origin =
    counted && (!isOf || opening.shape === "until" || opening.first) ? originAt(line, counted.next) : null;
  if (origin)
    return { value: { ...common, back: counted?.value === "back", origin: origin.value }, next: origin.next };
  const from: Origin = opening.first ? { from: "unnamed" } : { from: "paper" };
  return { value: { ...common, origin: from }, next: end };
}

const PLANS =
  /^(plan|project|programme|loip|strategy|pilot|funding|year|the plan|locality plan|action plan)$/iu;

function originAt(line: Line, at: number): Found<Origin> | null {
  const paper = paperItselfAt(line, at);
  if (paper) return { value: { from: "paper" }, next: paper.next };
  const dates = datedPhraseAt(line, at);
  const period = dates?.value.periods.at(-1);
  if (dates && period) return { value: { from: "period", period }, next: dates.next };
  const named = nounPhraseAt(line, at);
  // "of the plan" names a beginning that has no day of its own.
  if (named && PLANS.test(named.value.name)) return { value: { from: "unnamed" }, next: named.next };
  return named ? { value: { from: "event", name: named.value.name }, next: named.next } : null;
}
