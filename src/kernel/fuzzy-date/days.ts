import { dayOf, daysInMonth } from "../calendar-date.ts";
import { type Found, isTight, type Line, phrases, skip, skipDot, textAt } from "./grammar.ts";
import { monthAt } from "./months.ts";
import { dayNumberAt, plainNumberAt } from "./numerals.ts";
import { daySpan, monthsSpan, type Period, period, withDoubt } from "./period.ts";
import { fullYear, yearAt } from "./years.ts";

/** 1 for Monday to 7 for Sunday. */
export const weekdayAt = phrases<number>([
  [1, ["monday", "mon", "mondays"]],
  [2, ["tuesday", "tues", "tue", "tuesdays"]],
  [3, ["wednesday", "weds", "wed", "wednesdays"]],
  [4, ["thursday", "thurs", "thur", "thu", "thursdays"]],
  [5, ["friday", "fri", "fridays"]],
  [6, ["saturday", "sat", "saturdays"]],
  [7, ["sunday", "sun", "sundays"]],
]);

/** A day said with its month: "9th September 2021", "Thursday 19 November", "3-Apr-25", "June 5th, 2025". */
export function dayAt(line: Line, at: number): Found<Period> | null {
  const weekday = weekdayAt(line, at);
  const start = weekday ? skip(line, skip(line, skipDot(line, weekday.next), ",", "-"), "the") : at;
  return dayThenMonth(line, start) ?? monthThenDay(line, start);
}

function dayThenMonth(line: Line, at: number): Found<Period> | null {
  const day = dayNumberAt(line, at);
  if (!day) return null;
  const joined = ["-", "/", "."].includes(textAt(line, day.next)) && isTight(line, day.next);
  // "1. March 2025" begins an item of a list; "16. Nov. 2016" is how some write a day.
  const isItem = textAt(line, day.next) === "." && !isTight(line, day.next + 1) && day.value.day <= 12;
  if (isItem && (at === 0 || line.tokens[at]?.newLine)) return null;
  const middle = joined ? day.next + 1 : skip(line, skip(line, skip(line, day.next, "day"), "of"), "the");
  const month = monthAt(line, middle);
  if (!month) return null;
  const year = yearAfterMonth(line, month.next);
  const number = day.value.day;
  return { value: dayPeriod(year?.value ?? null, month.value.month, number), next: year?.next ?? month.next };
}

/** The year after a day and month: four digits, or two ("3-Apr-25", "5 June 25", "5 June '25"). */
function yearAfterMonth(line: Line, at: number): Found<number> | null {
  const comma = skip(line, at, ",", "of");
  const tightMark = ["-", "/", "."].includes(textAt(line, comma)) && isTight(line, comma);
  const number = tightMark ? comma + 1 : skip(line, comma, "'");
  const four = yearAt(line, number);
  if (four) return four;
  const two = plainNumberAt(line, number);
  const quoted = number > comma || tightMark;
  if (two === null || textAt(line, number).length !== 2 || (comma > at && !quoted)) return null;
  // "5 June 10.30am", "5 June 14:00" and "5 June 10am" go on with a time.
  const after = textAt(line, number + 1);
  if (["am", "pm", ":", "noon", "th", "st", "nd", "rd"].includes(after) && isTight(line, number + 1))
    return null;
  if (
    ["am", "pm", "people", "places"].includes(after) ||
    monthAt(line, number + 1) ||
    monthAfter(line, number)
  )
    return null;
  return two >= 10 ? { value: fullYear(two), next: number + 1 } : null;
}

/** "5 June, 12 July": the second number is a day. */
function monthAfter(line: Line, at: number): boolean {
  return monthAt(line, skip(line, at + 1, "-", "/")) !== null;
}

/** "June 5th", "June 5, 2025", "May the third": a plain number needs a year after it, else it may be one itself. */
function monthThenDay(line: Line, at: number): Found<Period> | null {
  const month = monthAt(line, at);
  if (!month) return null;
  const day = dayNumberAt(line, skip(line, skip(line, month.next, "-", ","), "the"));
  if (!day || day.next === month.next) return null;
  const year = yearAt(line, skip(line, day.next, ","));
  if (!year && !day.value.ordinal) return null;
  // "June the first week": an ordinal of something else.
  if (!year && ["week", "half", "quarter", "fortnight", "of", "phase"].includes(textAt(line, day.next)))
    return null;
  return {
    value: dayPeriod(year?.value ?? null, month.value.month, day.value.day),
    next: year?.next ?? day.next,
  };
}

/** A day of a month; where the month has no such day, the month with that doubt. */
export function dayPeriod(year: number | null, month: number, day: number): Period {
  const most = year === null ? daysInMonth(2000, month) : daysInMonth(year, month);
  if (day <= most) return period("day", year, (asked) => daySpan(dayOf(asked, month, day)));
  const whole = period("month", year, (asked) => monthsSpan(asked, month));
  return withDoubt(
    whole,
    "no-such-day",
    period("day", year, () => null),
  );
}
