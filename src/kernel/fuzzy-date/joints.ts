import { type Line, phrases } from "./grammar.ts";
import type { Period } from "./period.ts";
import { areNeighbours, rangeOf } from "./ranges.ts";

/** What stands between two dates: "to" and its like, a slash, or "and" and its like. */
export type Joint = "to" | "slash" | "and";

/** How the words before the first date join it to the next: "between … and …", or "moved from … to …". */
export type Joining = "plain" | "between" | "moved";

export const jointAt = phrases<Joint>([
  ["to", ["to | - | until | till | til | through | thru | through to | up to | and ending | ending"]],
  ["slash", ["/"]],
  ["and", ["and | & | or | , | + | and/or | , and"]],
]);

/** "between" makes a range of "and"; "moved from" makes two dates of "to". */
export function jointIn(joining: Joining, how: Joint): Joint {
  if (joining === "between" && how === "and") return "to";
  return joining === "moved" && how === "to" ? "and" : how;
}

/**
 * One more date joined to those before: a range or neighbours become one interval, dates that lie apart stay a list.
 * Null if they cannot be joined.
 */
export function joined(
  line: Line,
  before: readonly Period[],
  last: Period,
  how: Joint,
): readonly Period[] | null {
  const head = before.slice(0, -1);
  const previous = before.at(-1);
  if (!previous) return [last];
  const range = rangeOf(previous, last);
  if (how === "to") return range ? [...head, { ...range, isRange: true }] : null;
  if (range && (how === "slash" || areNeighbours(previous, last, line.dated))) return [...head, range];
  // "start April 2024, end March 2025" are two things; "June, September and December" is a list.
  return previous.kind === last.kind ? [...before, last] : null;
}
