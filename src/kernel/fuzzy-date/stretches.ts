import { dayListAt } from "./day-lists.ts";
import { type Found, type Line, longestOf, remembered, skip, skipAll, textAt, words } from "./grammar.ts";
import { type Joining, joined, jointAt, jointIn } from "./joints.ts";
import { partAt } from "./parts.ts";
import type { Period } from "./period.ts";
import { withBorrowedYears } from "./ranges.ts";
import { unitAt } from "./units.ts";

/** A stretch of time named by itself, or a part of one. */
export const stretchAt = remembered(longestOf<Period>(unitAt, partAt));

const BEFORE_LAST = words("the to in on of by");

/** Up to this many dates are read as one list. */
const MOST = 6;
/** Two years of months, one after the other, are one stretch; nobody writes longer ones. */
const MOST_JOINED = 24;

/**
 * One stretch, or several: "June to August 2022", "Nov–Feb 2024", "Autumn/Winter 2022", "1–5 June", "June and December 2025".
 * What lacks a year borrows it from the one after (or before) it.
 */
export function stretchesAt(line: Line, at: number, joining: Joining): Found<readonly Period[]> | null {
  const single = stretchAt(line, at);
  const first =
    dayListAt(line, at, joining) ?? (single ? { value: [single.value], next: single.next } : null);
  if (!first) return null;
  let periods: readonly Period[] = first.value;
  let next = first.next;
  for (let count = 0; count < MOST_JOINED && periods.length < MOST; count += 1) {
    const following = followingStretch(line, next);
    const all =
      following && joined(line, periods, following.value.period, jointIn(joining, following.value.how));
    if (!all) break;
    periods = all;
    next = following.next;
  }
  return { value: withBorrowedYears(periods), next };
}

function followingStretch(line: Line, at: number) {
  const how = jointAt(line, at);
  // A dash at the head of a line is a list's mark.
  if (!how || (textAt(line, at) === "-" && line.tokens[at]?.newLine)) return null;
  const start = how.value === "to" ? skipAll(line, how.next, BEFORE_LAST) : skip(line, how.next, "in", "on");
  const found = stretchAt(line, start);
  return found ? { value: { period: found.value, how: how.value }, next: found.next } : null;
}
