import { partsOf } from "../calendar-date.ts";
import { dayAt, dayPeriod, weekdayAt } from "./days.ts";
import { type Found, type Line, skip, skipDot } from "./grammar.ts";
import { type Joining, type Joint, joined, jointAt, jointIn } from "./joints.ts";
import { monthAt } from "./months.ts";
import { dayNumberAt } from "./numerals.ts";
import type { Period } from "./period.ts";
import { yearAt } from "./years.ts";

const MOST = 6;

interface BareDay {
  readonly day: number;
  /** What stands between it and the day before it. */
  readonly how: Joint;
}

/** "1–5 June 2024", "12th/13th May", "3, 4 and 10 June", "Monday 3 to Friday 7 June": days that share the month after them. */
export function dayListAt(line: Line, at: number, joining: Joining): Found<readonly Period[]> | null {
  const days: BareDay[] = [];
  let next = at;
  let how: Joint = "and";
  while (days.length < MOST) {
    const full = days.length > 0 ? dayAt(line, next) : null;
    if (full) return daysOfMonth(line, days, how, full);
    const day = bareDayAt(line, next);
    const joint = day && jointAt(line, day.next);
    if (!joint || yearAt(line, joint.next)) return null;
    days.push({ day: day.value, how });
    how = jointIn(joining, joint.value);
    next = skip(line, joint.next, "the");
  }
  return null;
}

function bareDayAt(line: Line, at: number): Found<number> | null {
  const weekday = weekdayAt(line, at);
  const day = dayNumberAt(line, skip(line, skipDot(line, weekday?.next ?? at), ",", "the"));
  if (!day || monthAt(line, skip(line, day.next, "of"))) return null;
  return { value: day.value.day, next: day.next };
}

function daysOfMonth(
  line: Line,
  days: readonly BareDay[],
  how: Joint,
  full: Found<Period>,
): Found<readonly Period[]> | null {
  const last = full.value;
  const inYear = last.at(last.year ?? 2000);
  if (last.kind !== "day" || !inYear) return null;
  const month = partsOf(inYear.end).month;
  let periods: readonly Period[] | null = [];
  for (const one of days) {
    const day = dayPeriod(last.year, month, one.day);
    periods = day.kind === "day" && periods ? joined(line, periods, day, one.how) : null;
  }
  const all = periods && joined(line, periods, last, how);
  return all ? { value: all, next: full.next } : null;
}
