import { addDays, type CalendarDate, partsOf, weekdayOf } from "../calendar-date.ts";
import type { LengthUnit } from "./lengths.ts";
import { daysOn, monthsOn } from "./period.ts";

/** The day so long after (or before) another; null if the length has no number. */
export function countFrom(date: CalendarDate, amount: number | null, unit: LengthUnit): CalendarDate | null {
  if (amount === null) return null;
  if (unit === "month") return monthsOn(date, amount);
  return unit === "day" ? daysOn(date, amount) : workingDaysOn(date, amount);
}

/** Monday to Friday, without 25 and 26 December, 1 and 2 January (The Participation Request (Procedure) (Scotland) Regulations 2017, reg. 2). */
function workingDaysOn(date: CalendarDate, count: number): CalendarDate | null {
  if (Math.abs(count) > 1000 || !daysOn(date, 0)) return null;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, Math.sign(count));
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

function isWorkingDay(date: CalendarDate): boolean {
  const { month, day } = partsOf(date);
  const isHoliday = (month === 12 && (day === 25 || day === 26)) || (month === 1 && day <= 2);
  return weekdayOf(date) <= 5 && !isHoliday;
}
