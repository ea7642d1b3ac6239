import type { CalendarDate } from "../calendar-date.ts";
import type { DateContext, DateReading, OtherReading } from "./date-reading.ts";
import { readDate } from "./read-date.ts";

/**
 * A reading in one line, for tables of cases: `month 2016-09-01..2016-09-30 [Follow up forum]`.
 * `..` with nothing beside it is an open or unknown side, `by` a deadline, `~` approximate, `[…]` the label, `@…` the anchor,
 * `review …` the review day, `every …` the recurrence, `| …` another reading.
 */
export function said(reading: DateReading): string {
  const { kind, start, end, approximate, deadline, label, anchor, review, every, doubt } = reading;
  return [
    deadline ? `${kind} by` : kind,
    sides(start, end),
    approximate ? "~" : "",
    every ? `every ${every.count} ${every.unit}${every.times ? ` x${every.times}` : ""}` : "",
    review ? `review ${review}` : "",
    anchor ? `@${anchor}` : "",
    label ? `[${label}]` : "",
    ...(doubt ?? []).map(other),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function other({ kind, start, end, why }: OtherReading): string {
  return `| ${[kind, sides(start, end), why].filter((part) => part !== "").join(" ")}`;
}

function sides(start: CalendarDate | null, end: CalendarDate | null): string {
  return start || end ? `${start ?? ""}..${end ?? ""}` : "";
}

/** What a text of a paper of this day is read as. */
export function saidOf(
  text: string,
  dated: string | null,
  sense?: NonNullable<DateContext["sense"]>,
): string {
  return said(readDate(text, { dated: dated as CalendarDate | null, ...(sense ? { sense } : {}) }));
}
