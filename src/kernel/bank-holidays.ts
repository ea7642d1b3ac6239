import { addDays, type CalendarDate, dayOf, daysInMonth, weekdayOf } from "./calendar-date.ts";

/**
 * The bank holidays of Scotland in a year, each on the day on which it is kept.
 *
 * Banking and Financial Dealings Act 1971, Schedule 1, paragraph 2: New Year's Day, 2 January, Good Friday, the first Monday in
 * May, the first Monday in August, 30 November (St Andrew's Day Bank Holiday (Scotland) Act 2007, section 1) and Christmas Day.
 * By proclamation under section 1(3), each year anew: the last Monday in May, 26 December, and another day for each that
 * falls on a Saturday or a Sunday. Easter Monday is none in Scotland.
 */
export function bankHolidays(year: number): readonly CalendarDate[] {
  return [
    ...keptOnWorkingDays([day(year, 1, 1), day(year, 1, 2)]),
    addDays(easterSunday(year), -2),
    firstMonday(year, 5),
    lastMonday(year, 5),
    firstMonday(year, 8),
    ...keptOnWorkingDays([day(year, 11, 30)]),
    ...keptOnWorkingDays([day(year, 12, 25), day(year, 12, 26)]),
    ...PROCLAIMED_ONCE.filter((proclaimed) => proclaimed.startsWith(`${year}-`)),
  ].sort();
}

/** Days that were proclaimed for one year alone, and that no rule knows. */
const PROCLAIMED_ONCE: readonly CalendarDate[] = [
  // The morning after Scotland's first match of the World Cup.
  day(2026, 6, 15),
];

/** The Monday after Easter: no bank holiday in Scotland, and kept by some councils all the same. */
export function easterMonday(year: number): CalendarDate {
  return addDays(easterSunday(year), 1);
}

/** Easter Sunday of the western churches, by the anonymous Gregorian reckoning (Nature, 20 April 1876; Meeus, “Astronomical Algorithms”, chapter 8). */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + skipped + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const past = moon + sunday - 7 * late + 114;
  return day(year, Math.floor(past / 31), (past % 31) + 1);
}

/** What falls on a weekend is kept on the next working day that none of the others takes. */
function keptOnWorkingDays(days: readonly CalendarDate[]): CalendarDate[] {
  const kept = days.filter((one) => weekdayOf(one) <= 5);
  for (const one of days.filter((day) => weekdayOf(day) > 5)) {
    let instead = addDays(one, 1);
    while (weekdayOf(instead) > 5 || kept.includes(instead)) instead = addDays(instead, 1);
    kept.push(instead);
  }
  return kept;
}

function firstMonday(year: number, month: number): CalendarDate {
  const first = day(year, month, 1);
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): CalendarDate {
  const last = day(year, month, daysInMonth(year, month));
  return addDays(last, 1 - weekdayOf(last));
}

function day(year: number, month: number, of: number): CalendarDate {
  const found = dayOf(year, month, of);
  if (!found) throw new RangeError(`There is no day ${year}-${month}-${of}.`);
  return found;
}
