import { addDays, type CalendarDate, partsOf } from "../calendar-date.ts";
import { dayAt, dayPeriod, weekdayAt } from "./days.ts";
import {
  type Found,
  type Line,
  longestOf,
  phrases,
  remembered,
  skip,
  skipAll,
  skipDot,
  textAt,
  words,
} from "./grammar.ts";
import { spanOf } from "./missing-years.ts";
import { monthAt } from "./months.ts";
import { dayNumberAt } from "./numerals.ts";
import { partAt } from "./parts.ts";
import { countedPeriod, fixedPeriod, type Period, period, type Span, spanBetween } from "./period.ts";
import { unitAt } from "./units.ts";
import { yearAt } from "./years.ts";

/** A part of a stretch or the whole of one. */
export const stretchAt = remembered(longestOf<Period>(unitAt, partAt));

type Joint = "to" | "slash" | "and";

const joint = phrases<Joint>([
  ["to", ["to | - | until | till | til | through | thru | through to | up to | and ending | ending"]],
  ["slash", ["/"]],
  ["and", ["and | & | or | , | + | and/or | , and"]],
]);

const BEFORE_LAST = words("the to in on of by");

/** Up to this many dates are read as one list. */
const MOST = 6;

/**
 * One stretch, or several: "June to August 2022", "Nov–Feb 2024", "Autumn/Winter 2022", "1–5 June", "June and December 2025".
 * What lacks a year borrows it from the one after (or before) it. Neighbours and ranges become one interval;
 * dates that lie apart stay a list.
 */
export function stretchesAt(line: Line, at: number, between: boolean): Found<readonly Period[]> | null {
  const first = bareDaysAt(line, at) ?? single(stretchAt(line, at));
  if (!first) return null;
  let periods = first.value;
  let next = first.next;
  while (periods.length < MOST) {
    const following = followingStretch(line, next, periods.at(-1) ?? null, between);
    if (!following) break;
    const joined = join(line, periods, following.value.period, following.value.joint);
    if (!joined) break;
    periods = joined;
    next = following.next;
  }
  return { value: periods, next };
}

function single(found: Found<Period> | null): Found<readonly Period[]> | null {
  return found ? { value: [found.value], next: found.next } : null;
}

function followingStretch(line: Line, at: number, previous: Period | null, between: boolean) {
  const how = joint(line, at);
  // A dash at the head of a line is a list's mark.
  if (!how || !previous || (textAt(line, at) === "-" && line.tokens[at]?.newLine)) return null;
  const start = how.value === "to" ? skipAll(line, how.next, BEFORE_LAST) : skip(line, how.next, "in", "on");
  const found = stretchAt(line, start);
  if (!found) return null;
  const kind: Joint = between && how.value === "and" ? "to" : how.value;
  return { value: { period: found.value, joint: kind }, next: found.next };
}

function join(line: Line, before: readonly Period[], last: Period, how: Joint): readonly Period[] | null {
  const head = before.slice(0, -1);
  const previous = before.at(-1);
  if (!previous) return null;
  const range = rangeOf(previous, last);
  if (how === "to") return range ? [...head, { ...range, isRange: true }] : null;
  if (how === "slash" && range) return [...head, range];
  if (range && areNeighbours(line, previous, last)) return [...head, range];
  return [...before.map((one) => borrowYear(one, last)), last];
}

/** From the beginning of one to the end of the other; null if that would run backwards. */
export function rangeOf(first: Period, last: Period): Period | null {
  const approximate = first.approximate || last.approximate ? { approximate: true } : {};
  if (first.counted || last.counted) {
    const counted = (dated: CalendarDate) =>
      spanBetween(spanOf(first, { dated, sense: "target" }), spanOf(last, { dated, sense: "target" }));
    return { ...countedPeriod("interval", counted), ...approximate };
  }
  const through = (year: number) => {
    const end =
      last.year === null && first.year !== null ? endAfter(first, last) : last.at(last.year ?? year);
    return spanBetween(
      first.year === null ? startBefore(first, end, last.year ?? year) : first.at(first.year),
      end,
    );
  };
  const year = last.year ?? first.year;
  if (year !== null && !through(year)) return null;
  return { ...period("interval", year, through), ...approximate };
}

/** The first part in the last one's year, or the year before it: November to February 2024. */
function startBefore(first: Period, end: Span | null, year: number): Span | null {
  if (!end) return null;
  return (
    [year + 1, year, year - 1].map((one) => first.at(one)).find((span) => span && span.start <= end.start) ??
    null
  );
}

/** The last part in the first one's year, or the year after it: October 2024 to March. */
function endAfter(first: Period, last: Period): Span | null {
  const start = first.year === null ? null : first.at(first.year);
  if (!start || first.year === null) return null;
  const year = first.year;
  return [year, year + 1].map((one) => last.at(one)).find((span) => span && span.end >= start.end) ?? null;
}

function borrowYear(one: Period, last: Period): Period {
  if (one.year !== null || one.counted || last.year === null) return one;
  const end = last.at(last.year);
  const span = startBefore(one, end, last.year);
  return span ? { ...fixedPeriod(one.kind, span), ...(one.approximate ? { approximate: true } : {}) } : one;
}

/** Whether the second begins the day after the first ends. */
function areNeighbours(line: Line, first: Period, last: Period): boolean {
  const dated = line.dated ?? ("2001-06-15" as CalendarDate);
  const year = last.year ?? first.year;
  const end = spanOf(last, { dated });
  const start =
    first.year !== null || first.counted ? spanOf(first, { dated }) : startBefore(first, end, year ?? 2001);
  return start !== null && end !== null && addDays(start.end, 1) === end.start;
}

/** "1–5 June 2024", "12th/13th May", "3, 4 and 10 June", "Monday 3 to Friday 7 June": days that share the month after them. */
function bareDaysAt(line: Line, at: number): Found<readonly Period[]> | null {
  const days: { day: number; how: Joint }[] = [];
  let next = at;
  let how: Joint = "and";
  while (days.length < MOST) {
    const full = days.length > 0 ? dayAt(line, next) : null;
    if (full) return daysOfMonth(line, days, how, full);
    const weekday = weekdayAt(line, next);
    const day = dayNumberAt(line, skip(line, skipDot(line, weekday?.next ?? next), ",", "the"));
    if (!day || monthAt(line, skip(line, day.next, "of"))) return null;
    const joined = joint(line, day.next);
    if (!joined || yearAt(line, joined.next)) return null;
    days.push({ day: day.value.day, how });
    how = joined.value;
    next = skip(line, joined.next, "the");
    if (textAt(line, next) === "") return null;
  }
  return null;
}

function daysOfMonth(
  line: Line,
  days: readonly { day: number; how: Joint }[],
  how: Joint,
  full: Found<Period>,
): Found<readonly Period[]> | null {
  const last = full.value;
  const inYear = last.at(last.year ?? 2000);
  if (last.kind !== "day" || !inYear) return null;
  const month = partsOf(inYear.end).month;
  let periods: readonly Period[] | null = null;
  for (const one of days) {
    const day = dayPeriod(last.year, month, one.day);
    if (day.kind !== "day") return null;
    periods = periods ? join(line, periods, day, one.how) : [day];
    if (!periods) return null;
  }
  const all = periods && join(line, periods, last, how);
  return all ? { value: all, next: full.next } : null;
}
