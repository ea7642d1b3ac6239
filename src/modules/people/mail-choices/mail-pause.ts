import { addMonths, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";

/** For how long somebody may be away before we ask again whether they still want no mail. */
export const LONGEST_PAUSE_MONTHS = 12;

/**
 * The day on which mail begins again, in words: “7 December 2026”, “until January”, “3 weeks”. Null where no day can be read.
 * Of a stretch of days it is the first: somebody who is away until January is back on the 1st.
 */
export function readPause(text: string, today: CalendarDate): CalendarDate | null {
  const words = text.trim().replace(/^(?:away|back|until|till|on|from|for|in)\s+(?:until\s+|on\s+)?/i, "");
  const { start, end } = readDate(words, { dated: today });
  return start ?? end;
}

/** Whether a day can be the one on which mail begins again. */
export function judgePause(day: CalendarDate, today: CalendarDate): "past" | "too-long" | null {
  if (day <= today) return "past";
  return day > addMonths(today, LONGEST_PAUSE_MONTHS) ? "too-long" : null;
}
