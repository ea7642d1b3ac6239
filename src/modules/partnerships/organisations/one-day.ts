import { addDays, type CalendarDate, parseDay } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";

const BESIDE_TODAY: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);

/** One whole day as people write it: `1 April 2027`, `1/4/2027`, `2027-04-01`, `today`. Null for words that mean more or less than a day. */
export function readOneDay(text: string, today: CalendarDate): CalendarDate | null {
  const beside = BESIDE_TODAY.get(text.trim().toLowerCase());
  if (beside !== undefined) return addDays(today, beside);
  const reading = readDate(text, { dated: null, sense: "target" });
  return parseDay(text) ?? (reading.kind === "day" && reading.start === reading.end ? reading.end : null);
}
