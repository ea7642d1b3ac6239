import { datedPhraseAt } from "./dated-phrases.ts";
import { type Found, isTight, type Line, phrases, skip, skipAll, textAt, words } from "./grammar.ts";
import { type Length, lengthAt, oneOf } from "./lengths.ts";
import { nounPhraseAt } from "./noun-phrases.ts";
import { cardinalAt } from "./numerals.ts";
import type { Period } from "./period.ts";

/** From when a duration counts: the paper's own day, another period, something named, or a beginning left unnamed. */
export type Origin =
  | { readonly from: "paper" }
  | { readonly from: "period"; readonly period: Period }
  | { readonly from: "event"; readonly name: string }
  | { readonly from: "unnamed" };

/** "within 6 months", "over the next two years", "6 months from approval". */
export interface Duration {
  readonly length: Length;
  /** `until`: only its end is meant; `over`: all of it; `at`: the moment when it has passed. */
  readonly shape: "until" | "over" | "at";
  readonly origin: Origin;
  /** It counts back from its origin: "6 weeks before the election". */
  readonly back: boolean;
  readonly approximate: boolean;
  readonly deadline: boolean;
  /** Nothing before it says that it is a timescale: "3 year" may be part of a programme's name. */
  readonly bare: boolean;
}

type Word = "until" | "over" | "at" | "next" | "first" | "about" | "deadline" | "place";

const lead = phrases<Word>([
  [
    "until",
    [
      "within | inside | no more than | not more than | in less than | in under | less than",
      "under | max | maximum | maximum of | up to | no longer than | within a maximum of",
      "within a period of | by the end of",
    ],
  ],
  ["at", ["in", "after", "at"]],
  [
    "over",
    [
      "over | during | for | throughout | across | in the course of | over the course of",
      "for a period of | lasting | a period of",
    ],
  ],
  [
    "next",
    [
      "the next | next | the coming | coming | the following | following | a further | further",
      "another | the forthcoming | the course of the next | a | the course of",
    ],
  ],
  ["first", ["the first", "first", "initial", "the initial", "its first", "their first"]],
  [
    "about",
    [
      "approximately | approx | around | about | circa | roughly | approx. | c | at least",
      "an estimated | ~ | some",
    ],
  ],
  [
    "deadline",
    [
      "should be in place | to be in place | to be completed | should be completed",
      "will be completed | complete | due | by",
    ],
  ],
  [
    "place",
    [
      "timescale | timescales | timeframe | target | duration | to run | runs | running",
      "expected | estimated | :",
    ],
  ],
]);

interface Opening {
  readonly shape: Duration["shape"] | null;
  readonly next: boolean;
  readonly first: boolean;
  readonly about: boolean;
  readonly deadline: boolean;
}

/** Words before a number that make it something else: ages and rates are no timescales. */
const AGES = words("aged age ages children pupils £ every per each");

export function durationAt(line: Line, at: number): Found<Duration> | null {
  return numberedAt(line, at) ?? countedAt(line, at);
}

const numbered = phrases<12 | 1>([
  [
    12,
    [
      "year | years | yr | yrs | in year | by year | during year | by end of year | end of year",
      "in years | plan year",
    ],
  ],
  [1, ["month", "months", "by month", "in month"]],
]);

/** "Year 1", "Years 2-3", "by month 6": counted from the plan's beginning, which the words do not name. */
function numberedAt(line: Line, at: number): Found<Duration> | null {
  const named = numbered(line, at);
  const first = named && cardinalAt(line, named.next);
  if (!first || first.value < 1 || first.value > 36 || textAt(line, named.next).length === 4) return null;
  if (
    ["/", "'"].includes(textAt(line, first.next)) ||
    ["group", "groups", "pupils"].includes(textAt(line, first.next))
  )
    return null;
  const joint = skip(line, first.next, "-", "to", "and", "&");
  const last = joint > first.next ? cardinalAt(line, joint) : null;
  const most = last && last.value > first.value && last.value <= 60 ? last : first;
  const length: Length = {
    least: (first.value - 1) * named.value,
    most: most.value * named.value,
    unit: "month",
    approximate: false,
  };
  const common = { back: false, approximate: false, deadline: false, bare: false } as const;
  return { value: { ...common, length, shape: "until", origin: { from: "unnamed" } }, next: most.next };
}

function countedAt(line: Line, at: number): Found<Duration> | null {
  let opening: Opening = { shape: null, next: false, first: false, about: false, deadline: false };
  let next = at;
  for (let word = lead(line, next); word && next < at + 8; word = lead(line, next)) {
    if (
      word.value === "next" &&
      ["a", "the"].includes(textAt(line, next)) &&
      word.next === next + 1 &&
      !lead(line, word.next)
    )
      break;
    opening = withWord(opening, word.value);
    next = skip(line, word.next, ":");
  }
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

const afterWords = words("time period ' duration term timescale timeframe long maximum max )");

const count = phrases<"on" | "back" | "of">([
  [
    "on",
    [
      "from | after | following | post | since | from the date of | after the date of | on from",
      "from completion of the | into",
    ],
  ],
  ["back", ["before", "prior to", "ahead of", "in advance of"]],
  ["of", ["of", "of the date of"]],
]);

const paperItself = phrases<true>([
  [
    true,
    [
      "now | today | the date of this report | the date of this paper | date of this report",
      "this report | this meeting | the date of this plan | publication of this report",
      "the date of this meeting | date of report",
    ],
  ],
]);

function ended(line: Line, opening: Opening, length: Found<Length>, bare: boolean): Found<Duration> {
  const shape = opening.shape ?? (opening.next ? "over" : "until");
  const common = {
    length: length.value,
    shape,
    back: false,
    approximate: opening.about || length.value.approximate,
    deadline: opening.deadline || opening.shape === "until",
    bare: bare || (opening.shape === null && !opening.next && !opening.first && !opening.deadline),
  };
  const end = skipAll(line, length.next, afterWords);
  const counted = count(line, end);
  const isOf = counted?.value === "of";
  const origin =
    counted && (!isOf || opening.shape === "until" || opening.first) ? originAt(line, counted.next) : null;
  if (origin)
    return { value: { ...common, back: counted?.value === "back", origin: origin.value }, next: origin.next };
  const from: Origin = opening.first ? { from: "unnamed" } : { from: "paper" };
  return { value: { ...common, origin: from }, next: end };
}

function originAt(line: Line, at: number): Found<Origin> | null {
  const paper = paperItself(line, at);
  if (paper) return { value: { from: "paper" }, next: paper.next };
  const dates = datedPhraseAt(line, at);
  const period = dates?.value.periods.at(-1);
  if (dates && period) return { value: { from: "period", period }, next: dates.next };
  const named = nounPhraseAt(line, at);
  return named ? { value: { from: "event", name: named.value.name }, next: named.next } : null;
}
