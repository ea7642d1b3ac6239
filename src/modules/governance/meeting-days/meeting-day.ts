import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";
import { linesOf } from "../../../kernel/lines.ts";

/** A day on which a group meets, as somebody wrote it down. */
export interface MeetingDay {
  readonly metOn: CalendarDate;
  readonly note: string | null;
}

/** Days written one to a line, a note after a colon or a dash: “10 December 2026: budget”. */
export interface ReadMeetingDays {
  readonly days: readonly MeetingDay[];
  /** The lines that name no one day, as they were written. */
  readonly unread: readonly string[];
}

/** Each day once, the earliest first. A line without a year is not read: a meeting in the wrong year would mislead everybody. */
export function readMeetingDays(text: string): ReadMeetingDays {
  const days = new Map<CalendarDate, MeetingDay>();
  const unread: string[] = [];
  for (const line of linesOf(text)) {
    const [, words = line, note] = /^(.*?)(?::\s+|\s+[–—-]\s+)(.+)$/.exec(line) ?? [];
    const { kind, start, doubt } = readDate(words, { dated: null, sense: "target" });
    if (kind !== "day" || start === null || doubt) unread.push(line);
    else days.set(start, { metOn: start, note: note ?? days.get(start)?.note ?? null });
  }
  return { days: [...days.values()].sort((one, other) => (one.metOn < other.metOn ? -1 : 1)), unread };
}
