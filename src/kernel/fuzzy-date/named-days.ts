import { addDays, type CalendarDate, dayOf, weekdayOf } from "../calendar-date.ts";
import { type Found, type Line, phrases, skip, textAt, words } from "./grammar.ts";
import { plainNumberAt } from "./numerals.ts";
import { daySpan, type Period, period, type Span } from "./period.ts";
import { fullYear, yearAt } from "./years.ts";

type DayInYear = (year: number) => CalendarDate | null;

const on =
  (month: number, day: number): DayInYear =>
  (year) =>
    dayOf(year, month, day);

const fromEaster =
  (days: number): DayInYear =>
  (year) => {
    const sunday = easterSunday(year);
    return sunday ? addDays(sunday, days) : null;
  };

const namedDay = phrases<DayInYear>([
  [on(12, 25), ["christmas day", "christmas", "xmas", "xmas day"]],
  [on(12, 24), ["christmas eve"]],
  [on(12, 26), ["boxing day"]],
  [on(12, 31), ["hogmanay", "new year's eve", "new years eve"]],
  [on(1, 1), ["new year's day", "new years day"]],
  [on(1, 25), ["burns night", "burns day"]],
  [on(11, 30), ["st andrew's day", "st andrews day", "st. andrew's day", "saint andrew's day"]],
  [on(10, 31), ["halloween", "hallowe'en"]],
  [on(3, 8), ["international women's day", "international womens day"]],
  [on(11, 11), ["armistice day", "remembrance day"]],
  [remembranceSunday, ["remembrance sunday"]],
  [fromEaster(0), ["easter", "easter sunday", "easter day"]],
  [fromEaster(-2), ["good friday"]],
  [fromEaster(1), ["easter monday"]],
  [fromEaster(-47), ["shrove tuesday"]],
  [fromEaster(49), ["pentecost", "whit sunday"]],
]);

/** What makes the name of a day part of another thing's: a holiday, a market, a programme. */
const NOUNS = words(
  "holiday holidays break recess term lights market party fayre fair event events tree dinner",
  "lunch campaign concert festival period vacation appeal play camp programme",
);

/** "Christmas 2025", "Easter", "St Andrew's Day". */
export function namedDayAt(line: Line, at: number): Found<Period> | null {
  const named = namedDay(line, at);
  if (!named || NOUNS.has(textAt(line, named.next))) return null;
  if (!line.tokens[at]?.capital && textAt(line, at) !== "xmas" && line.prose) return null;
  const isWeekend = textAt(line, named.next) === "weekend";
  const after = isWeekend ? named.next + 1 : skip(line, named.next, "time");
  const of = skip(line, skip(line, after, "of", "in", ","), "'");
  const four = yearAt(line, of);
  const two = plainNumberAt(line, of);
  const short =
    textAt(line, of - 1) === "'" && two !== null && textAt(line, of).length === 2 ? fullYear(two) : null;
  const year = four?.value ?? short;
  const day = named.value;
  return {
    // "Easter weekend" is Good Friday to Easter Monday.
    value: isWeekend
      ? period("interval", year, (asked) => around(day(asked)))
      : period("day", year, (asked) => daySpan(day(asked))),
    next: year === null ? after : of + 1,
  };
}

function around(day: CalendarDate | null): Span | null {
  return day ? { start: addDays(day, -2), end: addDays(day, 1) } : null;
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Meeus gives (Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): CalendarDate | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dayOf(year, month, day);
}

/** The second Sunday of November. */
function remembranceSunday(year: number): CalendarDate | null {
  const first = dayOf(year, 11, 1);
  return first ? addDays(first, ((7 - weekdayOf(first)) % 7) + 7) : null;
}
