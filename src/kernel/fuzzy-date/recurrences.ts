import type { Recurrence } from "./date-reading.ts";
import { weekdayAt } from "./days.ts";
import {
  type Found,
  firstOf,
  isTight,
  type Line,
  phrases,
  type Rule,
  skip,
  skipAll,
  textAt,
  words,
} from "./grammar.ts";
import { monthAt } from "./months.ts";
import { cardinalAt, ordinalAt } from "./numerals.ts";
import { every, type Repeating, singleWordAt, unitWordAt } from "./recurrence-words.ts";
import { seasonWordAt } from "./seasons.ts";

const BEFORE_PART = words("by at on in the");

const basis = phrases<true>([[true, ["on a | on an | a | an | at | at least | reported | on"]]]);

/** "quarterly", "every second month", "twice a year", "on an annual basis", "each February", "6 monthly". */
export const recurrenceAt: Rule<Repeating> = (line, at) => {
  const found = anyRecurrence(line, at);
  // "£50k per annum" and "3 hours per week" are rates.
  if (!found || (RATES.has(textAt(line, at)) && isAmount(line, at - 1))) return null;
  const next = skip(line, found.next, "basis", "intervals", "thereafter", "onwards", "term");
  return { value: { ...found.value, describes: describesNoun(line, at, next, found.value) }, next };
};

const RATES = words("per p pa a annum yearly annually monthly weekly");

function isAmount(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token?.kind === "word" && textAt(line, at + 1) === "per") return true;
  return token?.kind === "number" || (token?.text.length === 1 && line.tokens[at - 1]?.kind === "number");
}

const anyRecurrence: Rule<Repeating> = firstOf(
  onBasis,
  everyUnit,
  timesPer,
  numberedUnit,
  partOfEach,
  singleWordAt,
);

/** "on an annual basis", "at six monthly intervals", "at least annually". */
function onBasis(line: Line, at: number): Found<Repeating> | null {
  const lead = basis(line, at);
  if (!lead) return null;
  const found = numberedUnit(line, lead.next) ?? singleWordAt(line, lead.next);
  const ends = found && ["basis", "intervals", "frequency", "cycle"].includes(textAt(line, found.next));
  if (!found || (!ends && textAt(line, at) !== "at")) return null;
  return { value: found.value, next: ends ? found.next + 1 : found.next };
}

const each = words("every each");

/** "every 2 years", "every second month", "each February", "every Friday", "at each meeting". */
function everyUnit(line: Line, at: number): Found<Repeating> | null {
  const start = skip(line, at, "in", "at", "on", "for", "by");
  if (!each.has(textAt(line, start))) return null;
  const count = countOfEach(line, start + 1);
  const unit = unitWordAt(line, skip(line, count.next, "-"));
  if (unit) return { value: scaled(unit.value, count.value), next: unit.next };
  const month = monthAt(line, count.next) ?? seasonWordAt(line, count.next);
  if (month) return { value: every(12 * count.value, "month"), next: month.next };
  const weekday = weekdayAt(line, count.next);
  if (weekday) return { value: every(count.value, "week"), next: weekday.next };
  const meeting = /^(meeting|board|committee|cycle|session|agm|report|round)$/;
  let end: number | null = null;
  for (let next = count.next; next < count.next + 4 && line.tokens[next]?.kind === "word"; next += 1) {
    if (meeting.test(textAt(line, next))) end = next + 1;
  }
  return end ? { value: { every: null, describes: false }, next: end } : null;
}

function countOfEach(line: Line, at: number): Found<number> {
  if (["other", "second", "alternate"].includes(textAt(line, at))) return { value: 2, next: at + 1 };
  const first = cardinalAt(line, at);
  if (!first) return ordinalAt(line, at) ?? { value: 1, next: at };
  const joint = skip(line, first.next, "-", "to", "or");
  const last = joint > first.next ? cardinalAt(line, joint) : null;
  return last && last.value > first.value ? last : (ordinalAt(line, at) ?? first);
}

function scaled(unit: Recurrence, count: number): Repeating {
  return count >= 1 && count <= 100
    ? every(unit.count * count, unit.unit)
    : { every: null, describes: false };
}

const timesWord = phrases<number>([
  [1, ["once"]],
  [2, ["twice"]],
  [3, ["thrice"]],
]);

const THINGS = words(
  "times x time meetings reports updates sessions reviews occasions workshops newsletters",
);

/** "twice a year", "3 times per year", "once every quarter", "4 x per year". */
function timesPer(line: Line, at: number): Found<Repeating> | null {
  const named = timesWord(line, at);
  const number = named ?? cardinalAt(line, at);
  if (!number || number.value < 1 || number.value > 12) return null;
  const thing = skipAll(line, number.next, THINGS);
  if (!named && thing === number.next) return null;
  const per = skip(line, thing, "a", "per", "each", "every", "in", "an");
  const unit = per > thing ? unitWordAt(line, skip(line, per, "each", "every")) : unitWordAt(line, thing);
  if (!unit) return null;
  const { count, unit: name } = unit.value;
  return { value: every(count, name, number.value === 1 ? undefined : number.value), next: unit.next };
}

/** "6 monthly", "two-yearly", "12-weekly". */
function numberedUnit(line: Line, at: number): Found<Repeating> | null {
  const number = cardinalAt(line, at);
  if (!number || number.value < 1) return null;
  const next = skip(line, number.next, "-");
  if (!["weekly", "monthly", "yearly"].includes(textAt(line, next))) return null;
  const unit = unitWordAt(line, next);
  return unit ? { value: scaled(unit.value, number.value), next: unit.next } : null;
}

/** "end of each quarter", "first Monday of every month". */
function partOfEach(line: Line, at: number): Found<Repeating> | null {
  const start = skipAll(line, at, BEFORE_PART);
  const ordinal = ["last", "end", "start", "beginning"].includes(textAt(line, start))
    ? { next: start + 1 }
    : ordinalAt(line, start);
  if (!ordinal) return null;
  const weekday = weekdayAt(line, ordinal.next)?.next ?? skip(line, ordinal.next, "day", "week", "month");
  const isDayOfMonth = weekday > ordinal.next && textAt(line, weekday + 1) === "the";
  if (!["of", "in"].includes(textAt(line, weekday))) return null;
  // "first Tuesday of the month" comes back every month.
  if (!each.has(textAt(line, weekday + 1)) && !(isDayOfMonth && textAt(line, weekday + 2) === "month"))
    return null;
  const unit = unitWordAt(line, weekday + 2);
  return unit ? { value: scaled(unit.value, 1), next: unit.next } : null;
}

const JOINING = words(
  "from to until by in on at and starting commencing with each every throughout during thereafter",
  "via through or as for beginning after following till per the if when where since over within up",
  "then due next subject once basis",
);

/** "annual report", "monthly meetings": the word belongs to what follows it. */
function describesNoun(line: Line, at: number, next: number, found: Repeating): boolean {
  const isAdverb = /^(annually|regularly|periodically|biannually|every|each|once|twice|on|at)$/.test(
    textAt(line, at),
  );
  const token = line.tokens[next];
  if (isAdverb || !token || found.every === null)
    return found.every === null && token?.kind === "word" && !JOINING.has(token.text);
  return (
    token.kind === "word" &&
    !token.newLine &&
    !isTight(line, next) &&
    !JOINING.has(token.text) &&
    !monthAt(line, next)
  );
}
