import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { isWorkingDay, nextWorkingDay, type OwnHolidays } from "../../../kernel/working-day.ts";
import type { ReportingCalendar } from "./calendar.ts";
import { type LeftOut, type Opening, openingsBetween } from "./due-rounds.ts";
import { stageOn } from "./owed.ts";
import { type RoundDays, roundDays, type Stage } from "./round-days.ts";

/** How a round goes for whoever does not answer, by the same rules that ask: for pages that say it beforehand. */
export interface RoundCourse {
  readonly dueOn: CalendarDate;
  readonly opensOn: CalendarDate;
  /** The day on which the calendar would have it asked has passed already. */
  readonly isAskedLate: boolean;
  /** The due day before, where the asking waits for it. */
  readonly waitedFor: CalendarDate | null;
  /** Each mail; the first is the asking. */
  readonly mails: readonly { readonly stage: Stage; readonly on: CalendarDate }[];
  /** When the lead officer is told who has not answered: on its day, or when the next round ends this one. */
  readonly escalateOn: CalendarDate | null;
  /** The last day on which an answer counts in this round. */
  readonly endsOn: CalendarDate;
  /** The day on which the next round opens and so ends this one before its time; null: it lasts as long as the calendar says. */
  readonly endedOn: CalendarDate | null;
}

export interface ComingRounds {
  readonly courses: readonly RoundCourse[];
  readonly leftOut: readonly LeftOut[];
}

/** How far ahead pages look. */
const DAYS_AHEAD = 560;

/** The rounds that a calendar brings from a day on, but for those that there are already, by their due days. */
export function comingRounds(
  calendar: ReportingCalendar,
  day: CalendarDate,
  known: ReadonlySet<CalendarDate>,
  holidays: OwnHolidays,
): ComingRounds {
  const ahead = addDays(
    calendar.firstDueOn && calendar.firstDueOn > day ? calendar.firstDueOn : day,
    DAYS_AHEAD,
  );
  const { openings, leftOut } = openingsBetween(calendar, day, ahead, holidays);
  const courses = openings.map(({ opensOn, days, waitedFor }, index) => {
    const soonest = nextWorkingDay(day, holidays);
    const isAskedLate = opensOn < day && !known.has(days.dueOn);
    const opens = isAskedLate ? soonest : opensOn;
    return { ...courseOf(days, opens, openings[index + 1] ?? null), isAskedLate, waitedFor };
  });
  return { courses: courses.filter(({ dueOn }) => !known.has(dueOn)), leftOut };
}

/** How a round goes on that was opened on a day, whatever the calendar says now. */
export function courseOfOpen(
  days: RoundDays,
  openedOn: CalendarDate,
  calendar: ReportingCalendar | null,
  day: CalendarDate,
): RoundCourse {
  const next = calendar
    ? openingsBetween(calendar, day, addDays(days.closesOn, 100), days.holidays).openings.find(
        ({ opensOn, days: { dueOn } }) => opensOn > day && dueOn !== days.dueOn,
      )
    : undefined;
  return { ...courseOf(days, openedOn, next ?? null), isAskedLate: false, waitedFor: null };
}

/** How the round that is open goes on from a day on which it is moved to another due day. */
export function courseOfMoved(
  calendar: ReportingCalendar,
  dueOn: CalendarDate,
  day: CalendarDate,
  holidays: OwnHolidays,
): RoundCourse {
  return courseOfOpen(roundDays(calendar, dueOn, holidays), nextWorkingDay(day, holidays), calendar, day);
}

function courseOf(
  days: RoundDays,
  opensOn: CalendarDate,
  next: Opening | null,
): Omit<RoundCourse, "isAskedLate" | "waitedFor"> {
  const endedOn = next && next.opensOn <= days.closesOn ? next.opensOn : null;
  const endsOn = endedOn ? addDays(endedOn, -1) : days.closesOn;
  const mails: { stage: Stage; on: CalendarDate }[] = [];
  for (let on = opensOn; on <= endsOn; on = addDays(on, 1)) {
    if (!isWorkingDay(on, days.holidays)) continue;
    const stage = stageOn(days, { askedOn: opensOn, told: mails }, on);
    if (stage !== null && !mails.some((mail) => mail.stage === stage)) mails.push({ stage, on });
  }
  const { dueOn, escalateOn } = days;
  return {
    ...{ dueOn, opensOn, mails, endsOn, endedOn },
    escalateOn: escalateOn && endedOn && endedOn < escalateOn ? endedOn : escalateOn,
  };
}
