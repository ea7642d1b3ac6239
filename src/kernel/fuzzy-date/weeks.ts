import { addDays, weekdayOf } from "../calendar-date.ts";
import { dayAt } from "./days.ts";
import { type Found, firstOf, type Line, phrases, skip, skipAll, words } from "./grammar.ts";
import { numericDateAt } from "./numeric-dates.ts";
import { mapPeriod, type Period } from "./period.ts";

const BEFORE_DAY = words("the on");

const weekOf = phrases<"begins" | "ends" | "around">([
  [
    "begins",
    [
      "w/c | wc | w.c. | w/comm | wk/c | wk commencing | week commencing | weeks commencing | w/b",
      "w/beg | week beginning | week starting | week comm | wk beginning | wk comm | week from",
      "w/ commencing | week c | w/commencing | week/commencing | week com",
    ],
  ],
  ["ends", ["w/e", "week ending", "week end", "wk ending", "w/ending", "week to"]],
  ["around", ["week of", "week including", "wk of"]],
]);

const aDay = firstOf<Period>(dayAt, numericDateAt);

/** "w/c 3 June 2024" and "week ending 7 June": the seven days; "week of 5 June": Monday to Sunday around it. */
export function weekAt(line: Line, at: number): Found<Period> | null {
  const week = weekOf(line, at);
  if (!week) return null;
  const day = aDay(line, skipAll(line, skip(line, week.next, ":", "-"), BEFORE_DAY));
  if (day?.value.kind !== "day") return null;
  const value = mapPeriod(day.value, "interval", ({ start }) => {
    if (week.value === "begins") return { start, end: addDays(start, 6) };
    if (week.value === "ends") return { start: addDays(start, -6), end: start };
    const monday = addDays(start, 1 - weekdayOf(start));
    return { start: monday, end: addDays(monday, 6) };
  });
  return { value, next: day.next };
}
