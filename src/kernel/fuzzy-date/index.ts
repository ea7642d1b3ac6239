/**
 * Fuzzy dates: words as people write them in plans ("by the end of 2021", "Autumn/Winter 2022", "ongoing, review March 2025")
 * read into days, with the words kept as they are. Pure: no clock; "today" never has a part in a reading.
 *
 * What was decided, so that every reading follows it:
 * - First and last day are both included; null is an open side, or one that cannot be known.
 * - The financial and reporting year runs from 1 April to 31 March. "Q3 2024" is the calendar's, "Q3 2024/25" the financial
 *   year's; a quarter, or an "end of year", without a year is the reporting year's.
 * - Spring is March to May, summer June to August, autumn September to November, winter December to February of the next year.
 * - Of a month, early (or start) is the 1st to the 10th, mid the 11th to the 20th, late (or end) from the 21st. Of longer
 *   stretches, early, mid and late are thirds, start and end the first and last month. "End of 2026" with no "in" or "at" is a deadline.
 * - A deadline ("by", "before", "until", "due", "to be in place in") has no start and the kind of what follows. "Before 1 June"
 *   ends on 31 May; "before the end of 2021" on 31 December; "by the start of April" on 1 April.
 * - Only "approximately", "around", "early", "late" and words like them make a reading approximate.
 * - A missing year is found by the paper's day: the nearest, or forward for a target (not before the paper's month), or back for
 *   what is done. Without a paper's day the kind is kept and the days are null.
 * - "Within 6 months" has only an end; "over the next two years" begins with the paper's day; "12 months from April 2025" runs to
 *   31 March 2026. Counted from an event ("3 months after approval") it is an event without days.
 * - An explicit date beats a relative one and an event; of several dates the one that ends last is read and the others are doubts;
 *   of two side by side, one within the other, the narrower.
 * - An ongoing or recurring one keeps its dates as start, end or review; with a deadline beside it ("by June, then ongoing") the
 *   deadline is read and that it goes on is a doubt.
 * - "TBC", "ASAP", "short term" and the like are of kind "none": they stand where a date should, and give none.
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
