import type { CalendarDate } from "../calendar-date.ts";
import { boundsOf } from "./bounds.ts";
import type { DateContext } from "./date-reading.ts";
import type { FindOf, Place } from "./finds.ts";
import { type Line, textAt, words } from "./grammar.ts";

/** When something that lasts or comes back began, ends and is to be looked at. */
export interface Sides {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly review?: CalendarDate;
}

/** What one date says of something that lasts or comes back. */
export function withSide(
  sides: Sides,
  line: Line,
  standing: Place,
  date: FindOf<"date">,
  context: DateContext,
): Sides {
  const [first, last] = [date.periods[0], date.periods.at(-1)];
  if (!first || !last) return sides;
  const bounds = boundsOf(last, date.mode, context);
  const start = boundsOf(first, date.mode, context).start;
  if (date.mode === "from" || date.mode === "after") return { ...sides, start };
  if (isReviewed(line, date)) return bounds.end ? { ...sides, review: bounds.end } : sides;
  if (date.mode === "until") return { ...sides, end: bounds.end };
  // "by March 2025 and then annually": the first time, so the next to look at.
  if (date.mode !== "at") return bounds.end ? { ...sides, review: bounds.end } : sides;
  const isBefore = date.next <= standing.first;
  const isLong =
    !["day", "month"].includes(last.kind) && !(isBefore && !last.isRange && last.kind !== "interval");
  if (isLong || date.periods.length > 1) return { ...sides, start, end: bounds.end };
  // "March 2025 and ongoing" began then; "Ongoing – March 2026" is looked at then.
  if (isBefore) return { ...sides, start };
  return bounds.end ? { ...sides, review: bounds.end } : sides;
}

const REVIEW = words("review reviewed reviews reviewing refresh refreshed revisit revisited next evaluation");

const SMALL = words("date in on by due at to be next - : again the ( for is will , .");

function isReviewed(line: Line, date: Place): boolean {
  return reviewWordAt(line, date) !== null || REVIEW.has(textAt(line, date.next));
}

/** The token of "review" before a date, a few small words between them. */
function reviewWordAt(line: Line, date: Place): number | null {
  let at = date.first - 1;
  while (at > date.first - 5 && SMALL.has(textAt(line, at)) && !REVIEW.has(textAt(line, at))) at -= 1;
  return REVIEW.has(textAt(line, at)) ? at : null;
}

/** The date together with the word "review" beside it, so that this is not left over as a label. */
export function withReviewWord(line: Line, date: Place): Place {
  const before = reviewWordAt(line, date);
  const first =
    before !== null && SMALL.has(textAt(line, before - 1)) && textAt(line, before - 1) !== "-"
      ? before - 1
      : before;
  return {
    first: first ?? date.first,
    next: REVIEW.has(textAt(line, date.next)) ? date.next + 1 : date.next,
  };
}

/** An end before its beginning is not kept. */
export function inOrder({ start, end, ...rest }: Sides): Sides {
  return start && end && end < start ? { start, end: null, ...rest } : { start, end, ...rest };
}
