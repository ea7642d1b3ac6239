/**
 * Fuzzy dates: words as people write them in plans ("by the end of 2021", "Autumn/Winter 2022", "ongoing, review March 2025")
 * read into days, with the words kept as they are. Pure: no clock; "today" never has a part in a reading.
 */

export type {
  DateContext,
  DateKind,
  DateReading,
  DoubtReason,
  OtherReading,
  Recurrence,
} from "./date-reading.ts";
export { type DateInText, findDates } from "./find-dates.ts";
export { looksLikeDate } from "./looks-like-date.ts";
export { paperDateIn } from "./paper-date.ts";
export { readDate } from "./read-date.ts";
