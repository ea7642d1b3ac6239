import { type Line, phrases, skip, textAt, words } from "./grammar.ts";
import { yearAt } from "./years.ts";

const season = phrases<true>([
  [
    true,
    [
      "summer | winter | spring | autumn | christmas | easter | october | february | school",
      "festive | half term | parliamentary | council | school summer | school christmas",
      "school easter | school october | tattie",
    ],
  ],
]);

const SHORT = words("october february easter christmas tattie festive may september");
const WEEKS = words("week weekend");
const HOLIDAYS = words("recess holiday holidays break term period vacation shutdown");

/** "summer recess", "school holidays 2025": times that are not the same everywhere, so an occasion, not a date. Gives the token after it. */
export function holidayAt(line: Line, at: number): number | null {
  const named = season(line, skip(line, at, "the"));
  const what = textAt(line, named?.next ?? at);
  const isWeek = WEEKS.has(what) && named !== null && SHORT.has(textAt(line, named.next - 1));
  if (!named || !(HOLIDAYS.has(what) || isWeek)) return null;
  const next = named.next + 1;
  return yearAt(line, next)?.next ?? next;
}
