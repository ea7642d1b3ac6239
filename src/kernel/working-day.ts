import { bankHolidays, easterMonday } from "./bank-holidays.ts";
import { addDays, type CalendarDate, partsOf, weekdayOf } from "./calendar-date.ts";

/** The days beyond the bank holidays on which a partnership does not work: each council has its own. */
export interface OwnHolidays {
  readonly easterMonday: boolean;
  readonly days: readonly CalendarDate[];
}

/** Where nobody said otherwise. */
export const noOwnHolidays: OwnHolidays = { easterMonday: false, days: [] };

/** Whether nobody is to be asked or written to on a day because it is a holiday; a weekend is none. */
export function isHoliday(day: CalendarDate, own: OwnHolidays): boolean {
  const { year } = partsOf(day);
  return (
    holidaysOf(year).has(day) || own.days.includes(day) || (own.easterMonday && day === easterMonday(year))
  );
}

/** Monday to Friday, but for the bank holidays of Scotland and those that the partnership has beside them. */
export function isWorkingDay(day: CalendarDate, own: OwnHolidays): boolean {
  return weekdayOf(day) <= 5 && !isHoliday(day, own);
}

/** The day itself, or the first working day after it. */
export function nextWorkingDay(day: CalendarDate, own: OwnHolidays): CalendarDate {
  let next = day;
  while (!isWorkingDay(next, own)) next = addDays(next, 1);
  return next;
}

/** The day itself, or the last working day before it. */
export function lastWorkingDay(day: CalendarDate, own: OwnHolidays): CalendarDate {
  let last = day;
  while (!isWorkingDay(last, own)) last = addDays(last, -1);
  return last;
}

/** Worked out once for a year: the days of a round are asked for many times over. */
const known = new Map<number, ReadonlySet<CalendarDate>>();

function holidaysOf(year: number): ReadonlySet<CalendarDate> {
  const found = known.get(year) ?? new Set(bankHolidays(year));
  known.set(year, found);
  return found;
}
