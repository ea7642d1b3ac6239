import { type Line, phrases, skip, words } from "./grammar.ts";
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

const HOLIDAYS = words("recess holiday holidays break term period vacation shutdown");

/** "summer recess", "school holidays 2025": times that are not the same everywhere, so an occasion, not a date. Gives the token after it. */
export function holidayAt(line: Line, at: number): number | null {
  const named = season(line, skip(line, at, "the"));
  if (!named || !HOLIDAYS.has(line.tokens[named.next]?.text ?? "")) return null;
  const next = named.next + 1;
  return yearAt(line, next)?.next ?? next;
}
