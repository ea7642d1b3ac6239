import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { nextWorkingDay, type OwnHolidays } from "../../../kernel/working-day.ts";
import { dueDaysBetween, type ReportingCalendar } from "./calendar.ts";
import { REST_DAYS } from "./owed.ts";
import { askDay, type RoundDays, roundDays } from "./round-days.ts";

/** A round that nobody could be asked for in time, because nothing ran or the plan was not at work, is still opened for so many days. */
export const LATE_DAYS = 7;

/** The furthest that people are asked before a due day: what a calendar may say, and all holidays that there can be. */
const FURTHEST = 140;

/** Of a rhythm each round is looked at with the one before it; days of one's own from the first, for each may hang on all before it. */
const ROUND_BEFORE = 70;

/** A round of the calendar, with the day on which it opens. */
export interface Opening {
  readonly opensOn: CalendarDate;
  readonly days: RoundDays;
  /** The due day before, where the asking had to wait for it to pass. */
  readonly waitedFor: CalendarDate | null;
}

/** A due day that comes so soon after another that nobody is asked for it by itself. */
export interface LeftOut {
  readonly dueOn: CalendarDate;
  readonly after: CalendarDate;
}

/**
 * The rounds of a calendar whose due days lie between two days, in turn. One is asked for at a time: where the asking for one would
 * begin before the one before is due, it begins on the first working day after. A due day that then has less than two
 * days left is left out, for everybody was asked just now. So every opening is later than the due day before it.
 */
export function openingsBetween(
  calendar: ReportingCalendar,
  from: CalendarDate,
  to: CalendarDate,
  holidays: OwnHolidays,
): { readonly openings: readonly Opening[]; readonly leftOut: readonly LeftOut[] } {
  const openings: Opening[] = [];
  const leftOut: LeftOut[] = [];
  const first = calendar.rhythm === "own-dates" ? calendar.ownDates.toSorted()[0] : null;
  for (const dueOn of dueDaysBetween(calendar, first ?? addDays(from, -ROUND_BEFORE), to)) {
    const days = roundDays(calendar, dueOn, holidays);
    const before = openings.at(-1)?.days.dueOn ?? null;
    const askedOn = askDay(days);
    const freeOn = before === null ? askedOn : nextWorkingDay(addDays(before, 1), holidays);
    if (freeOn <= askedOn) openings.push({ opensOn: askedOn, days, waitedFor: null });
    else if (before !== null && freeOn > addDays(dueOn, -REST_DAYS)) leftOut.push({ dueOn, after: before });
    else openings.push({ opensOn: freeOn, days, waitedFor: before });
  }
  return {
    openings: openings.filter(({ days }) => days.dueOn >= from),
    leftOut: leftOut.filter(({ dueOn }) => dueOn >= from),
  };
}

/** The due day whose round is to be open on a day; null for none. */
export function dueRound(
  calendar: ReportingCalendar,
  day: CalendarDate,
  holidays: OwnHolidays,
): CalendarDate | null {
  const { openings } = openingsBetween(calendar, addDays(day, -LATE_DAYS), addDays(day, FURTHEST), holidays);
  const open = openings.findLast(({ opensOn }) => opensOn <= day);
  return open && day <= open.days.closesOn ? open.days.dueOn : null;
}

/** Whether people are asked about a plan at all: it is published, not put away, and its asking is not paused. A draft asks nobody. */
export function asksPeople(
  plan: { readonly state: string; readonly archivedAt: Date | null },
  calendar: { readonly pausedAt: Date | null } | null,
): boolean {
  return plan.state === "published" && plan.archivedAt === null && (calendar?.pausedAt ?? null) === null;
}
