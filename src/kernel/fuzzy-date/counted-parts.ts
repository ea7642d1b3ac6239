import { addDays, daysBetween, partsOf, weekdayOf } from "../calendar-date.ts";
import { weekdayAt } from "./days.ts";
import { type Found, type Line, phrases, skip, skipAll, skipDot, textAt, words } from "./grammar.ts";
import { cardinalAt, ordinalAt } from "./numerals.ts";
import { monthsIn } from "./part-spans.ts";
import { mapPeriod, monthsSpan, type Period, type Span } from "./period.ts";
import { theStretchAt } from "./stretch-around.ts";
import { unitAt } from "./units.ts";

export const INTO = words("- of in the /");

export function wholeAfter(line: Line, at: number): Found<Period> | null {
  const start = skipAll(line, skipDot(line, at), INTO);
  return unitAt(line, start) ?? theStretchAt(line, start);
}

const piece = phrases<"week" | "fortnight" | "month" | "day" | "working-day">([
  ["week", ["week", "weeks", "wk"]],
  ["fortnight", ["fortnight"]],
  ["month", ["month", "months"]],
  ["day", ["day"]],
  ["working-day", ["working day", "business day", "weekday"]],
]);

const LENGTH = { week: 7, fortnight: 14, day: 1, "working-day": 1 } as const;

/** "first week of June", "last fortnight in May", "first 6 months of 2025", "last day of March 2025". */
export function weekOrMonthsOf(line: Line, at: number): Found<Period> | null {
  const start = skip(line, at, "the");
  const last = ["last", "final"].includes(textAt(line, start));
  const ordinal = last ? { value: 1, next: start + 1 } : ordinalAt(line, start);
  if (!ordinal) return null;
  const count = cardinalAt(line, ordinal.next);
  const named = piece(line, count?.next ?? ordinal.next);
  if (!named || !["of", "in"].includes(textAt(line, named.next))) return null;
  const whole = wholeAfter(line, named.next);
  if (!whole || whole.value.kind === "day") return null;
  const size = count?.value ?? 1;
  const isDay = named.value === "day" || named.value === "working-day";
  const value = mapPeriod(whole.value, isDay ? "day" : "interval", (span) =>
    named.value === "month"
      ? monthsOf(span, ordinal.value, size, last)
      : daysOf(span, (ordinal.value - 1) * LENGTH[named.value], size * LENGTH[named.value], last),
  );
  const onWorkday =
    named.value === "working-day" ? mapPeriod(value, "day", (span) => toWeekday(span, last)) : value;
  return { value: onWorkday, next: whole.next };
}

/** The working day nearest to the first or last day of a stretch, inside it. */
function toWeekday({ start }: Span, last: boolean): Span {
  const over = Math.max(0, weekdayOf(start) - 5);
  const day = over === 0 ? start : addDays(start, last ? -over : 3 - over);
  return { start: day, end: day };
}

function monthsOf(span: Span, ordinal: number, size: number, last: boolean): Span | null {
  const { year, month } = partsOf(span.start);
  const length = monthsIn(span);
  const first = last ? length - size : (ordinal - 1) * size;
  return first >= 0 && first + size <= length ? monthsSpan(year, month + first, size) : null;
}

function daysOf(span: Span, skipped: number, size: number, last: boolean): Span | null {
  const length = daysBetween(span.start, span.end) + 1;
  if (size > length || skipped >= length) return null;
  if (last) return { start: addDays(span.end, 1 - size), end: span.end };
  return {
    start: addDays(span.start, skipped),
    end: addDays(span.start, Math.min(skipped + size, length) - 1),
  };
}

/** "first Monday of May 2025", "last Friday in June". */
export function weekdayInMonth(line: Line, at: number): Found<Period> | null {
  const start = skip(line, at, "the");
  const last = ["last", "final"].includes(textAt(line, start));
  const ordinal = last ? { value: 1, next: start + 1 } : ordinalAt(line, start);
  const weekday = ordinal && weekdayAt(line, ordinal.next);
  if (!weekday || !["of", "in"].includes(textAt(line, weekday.next))) return null;
  const whole = unitAt(line, skipAll(line, weekday.next, INTO));
  if (whole?.value.kind !== "month") return null;
  const value = mapPeriod(whole.value, "day", ({ start: first, end }) => {
    const ahead = (weekday.value - weekdayOf(first) + 7) % 7;
    const back = (weekdayOf(end) - weekday.value + 7) % 7;
    const day = last ? addDays(end, -back) : addDays(first, ahead + 7 * (ordinal.value - 1));
    return day <= end ? { start: day, end: day } : null;
  });
  return { value, next: whole.next };
}
