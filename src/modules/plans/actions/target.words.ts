import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { readTarget } from "./read-words.ts";

/** How the words of a date are read, for the line under their field; nothing where they are not read. */
export function sayTargetRead(words: string, dated: CalendarDate | null): string {
  const target = readTarget(words, dated);
  return target && target.kind !== "none" ? `We read this as: ${sayReading(target, "long")}.` : "";
}

/** What to put right where words stand as a date and cannot be read as one; null where they can, or there are none. */
export function sayTargetUnread(words: string, dated: CalendarDate | null): string | null {
  if (readTarget(words, dated)?.kind !== "none") return null;
  return `We cannot read “${words}” as a date. Write for example “by June 2027”, or “ongoing”`;
}
