import { type CalendarDate, parseDay } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";
import { typedLine } from "../../../platform/web/typed-field.ts";

/** One day, as `2026-11-12` or in words; null for none. Months, seasons and guesses are no day. */
export function readPaperDay(words: string): CalendarDate | null {
  const text = words.trim();
  const reading = readDate(text, { sense: "done" });
  return parseDay(text) ?? (reading.kind === "day" && !reading.doubt ? reading.start : null);
}

/** The day of a paper as a field of a form. */
export const paperDay = typedLine(60, "Write the day in at most 60 characters").transform((text, context) => {
  if (text === "") return null;
  const day = readPaperDay(text);
  if (!day) {
    const message = `We cannot read “${text}” as one day. Write for example “12 November 2026”`;
    context.addIssue({ code: "custom", message });
  }
  return day;
});
