import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { daysBetween } from "../../../kernel/calendar-date.ts";
import type { Recurrence } from "../../../kernel/fuzzy-date/index.ts";

/** A target date: the plan's own words, and how we read them. The words never change by themselves. */
export interface TargetDate {
  readonly text: string;
  readonly kind:
    | "day"
    | "month"
    | "interval"
    | "fy"
    | "quarter"
    | "season"
    | "year"
    | "relative"
    | "event"
    | "ongoing"
    | "recurring"
    | "none";
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly approximate: boolean;
  readonly deadline?: boolean;
  readonly label?: string;
  readonly anchor?: string;
  readonly review?: CalendarDate;
  /** How often something repeats. */
  readonly every?: Recurrence;
}

/** The whole days that have passed since the last day of the reading; 0 while it has not passed, or can never pass. */
export function daysPast(target: TargetDate | null, day: CalendarDate): number {
  if (!target?.end || target.kind === "ongoing" || target.kind === "recurring") return 0;
  return Math.max(0, daysBetween(target.end, day));
}

/** The first date, where another stands in its place by now: in other words, or on other days under the same words. */
export function firstDateOf({
  target,
  firstTarget,
}: {
  readonly target: TargetDate | null;
  readonly firstTarget: TargetDate | null;
}): TargetDate | null {
  if (!target || !firstTarget) return null;
  const otherDays = firstTarget.end !== null && firstTarget.end !== target.end;
  return firstTarget.text !== target.text || otherDays ? firstTarget : null;
}
