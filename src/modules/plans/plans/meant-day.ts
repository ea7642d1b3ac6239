import { type CalendarDate, parseDay } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";

/** Where a day lies that is written without its year: still to come, or wherever it is nearest to today. */
export type DaySense = "ahead" | "nearest";

/**
 * The one day that somebody means who writes today: “3 December”, “yesterday”, “2026-12-03”. Null for months, guesses, and
 * whatever can be read as two days.
 */
export function readMeantDay(words: string, today: CalendarDate, sense: DaySense): CalendarDate | null {
  const text = words.trim();
  const reading = readDate(text, { dated: today, ...(sense === "ahead" ? { sense: "target" } : {}) });
  const day = parseDay(text) ?? (reading.kind === "day" && !reading.doubt ? reading.start : null);
  const year = /\b\d{4}\b/.exec(text)?.[0];
  // A year so far away that it is read as none does not make it this year's day.
  return day && year && !day.startsWith(year) ? null : day;
}
