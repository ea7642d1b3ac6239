import type { Duration } from "./duration.ts";
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
import { cardinalAt, ordinalAt } from "./numerals.ts";

/**
 * "Year 1", "Years 2-3", "by month 6", "second year of the plan": counted from the plan's beginning, which the words do not name.
 */
export const planYearAt: Rule<Duration> = firstOf(numbered, ordinalYear);

const name = phrases<12 | 1>([
  [
    12,
    [
      "year | years | yr | yrs | y | in year | by year | during year | by end of year | end of year | in years | plan year",
    ],
  ],
  [1, ["month | months | by month | in month"]],
]);

const NOT_A_TIME = words("group groups pupils / ' % students");

function numbered(line: Line, at: number): Found<Duration> | null {
  const named = name(line, at);
  const first = named && cardinalAt(line, named.next);
  if (!first || first.value < 1 || first.value > 36 || textAt(line, named.next).length === 4) return null;
  if (textAt(line, at) === "y" && !isTight(line, at + 1)) return null;
  const joint = skip(line, first.next, "-", "to", "and", "&", "/");
  const last = joint > first.next ? cardinalAt(line, name(line, joint)?.next ?? joint) : null;
  const most = last && last.value > first.value && last.value <= 60 ? last : first;
  if (NOT_A_TIME.has(textAt(line, most.next))) return null;
  return { value: planYears((first.value - 1) * named.value, most.value * named.value), next: most.next };
}

const BEFORE = words("in within during by the end of its our");
const PLANS = words("of the plan project programme loip strategy delivery implementation operation");

/** "first year of the plan", "within 1st year". */
function ordinalYear(line: Line, at: number): Found<Duration> | null {
  const ordinal = ordinalAt(line, skipAll(line, at, BEFORE));
  if (!ordinal || ordinal.value > 10 || textAt(line, ordinal.next) !== "year") return null;
  const ofPlan = skipAll(line, ordinal.next + 1, PLANS);
  const after = line.tokens[ofPlan];
  if (after?.kind === "word" && ofPlan === ordinal.next + 1) return null;
  return { value: planYears((ordinal.value - 1) * 12, ordinal.value * 12), next: ofPlan };
}

function planYears(least: number, most: number): Duration {
  return {
    length: { least, most, unit: "month", approximate: false },
    shape: "until",
    origin: { from: "unnamed" },
    back: false,
    approximate: false,
    deadline: false,
    bare: false,
    fromNow: true,
  };
}
