import { type Found, type Line, phrases, skip, textAt, words } from "./grammar.ts";
import { countedPeriod, daySpan, daysOn, monthsSpan, type Period, period } from "./period.ts";
import { yearAt } from "./years.ts";

const newYearWords = phrases<true>([
  [
    true,
    [
      "the new year",
      "new year",
      "early in the new year",
      "early new year",
      "turn of the year",
      "the turn of the year",
    ],
  ],
]);

/** "in the new year" is January; "by the new year" its first day. */
export function newYear(line: Line, at: number): Found<Period> | null {
  const named = newYearWords(line, at);
  if (!named || textAt(line, named.next) === "'") return null;
  const year = yearAt(line, skip(line, named.next, "of"));
  if (year) {
    const january = period("month", year.value, (asked) => monthsSpan(asked, 1));
    return { value: { ...january, byItsStart: true }, next: year.next };
  }
  const januaries = period("month", null, (year) => monthsSpan(year, 1));
  return { value: { ...januaries, lies: "ahead", byItsStart: true }, next: named.next };
}

const FROM = words("from starting beginning commencing");

const singleDayWords = phrases<number>([
  [0, ["today", "now", "now on"]],
  [1, ["tomorrow"]],
  [-1, ["yesterday"]],
]);

export function singleDay(line: Line, at: number): Found<Period> | null {
  const named = singleDayWords(line, at);
  if (!named) return null;
  if (textAt(line, at) === "now" && !FROM.has(textAt(line, at - 1))) return null;
  return { value: countedPeriod("day", (dated) => daySpan(daysOn(dated, named.value))), next: named.next };
}
