import { addDays, type CalendarDate, weekdayOf } from "../../../kernel/calendar-date.ts";

/** Days on which every office in Scotland is shut. Other holidays differ from one council to the next, so they are not ours to say. */
const SHUT = ["12-25", "12-26", "01-01", "01-02"];

/** A day on which people are asked: Monday to Friday, but for Christmas and New Year. */
export function isWorkingDay(day: CalendarDate): boolean {
  return weekdayOf(day) <= 5 && !SHUT.includes(day.slice(5));
}

/** The day itself, or the first working day after it. */
export function nextWorkingDay(day: CalendarDate): CalendarDate {
  let next = day;
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

/** The day itself, or the last working day before it. */
export function lastWorkingDay(day: CalendarDate): CalendarDate {
  let last = day;
  while (!isWorkingDay(last)) last = addDays(last, -1);
  return last;
}
