import type { CalendarDate } from "../calendar-date.ts";

/** What sort of words a date was said in. A deadline has the kind of what follows "by"; an open range is an interval with one end null. */
export type DateKind =
  | "day"
  | "month"
  | "interval"
  | "fy"
  | "quarter"
  | "season"
  | "year"
  | "relative"
  | "event"
  | "ongoing"
  | "recurring"
  | "none";

/** Why there is another possible reading. Symbols, because the sentences belong to views. */
export type DoubtReason =
  /** Said of "the year" or a quarter: the calendar's, where we suggest the reporting year. */
  | "calendar-year"
  /** The reporting year from 1 April, where we suggest the calendar's. */
  | "financial-year"
  /** "FY25": the year that begins then, where we suggest the year that ends then. */
  | "year-beginning"
  /** "2011-12": the twelfth month, where we suggest the financial year. */
  | "month-number"
  /** "March 31": March 2031, where we suggest the day because that year is an unlikely one. */
  | "day-or-year"
  /** Another date stands in the same words ("March 2025 draft; June 2025 final"). */
  | "another-date"
  /** There is no such day (31 June); the month is read. */
  | "no-such-day"
  /** "06/25/2025" can only be month first. */
  | "month-first"
  /** "bi-monthly", "biannual": twice in the time, where we suggest every second, or the other way round. */
  | "twice-or-every-second"
  /** "by June 2016 and ongoing": also goes on afterwards. */
  | "goes-on"
  /** "in the first 6 months": counted from a beginning that the words do not name; here from the paper's date. */
  | "counted-from-paper";

export interface OtherReading {
  readonly kind: DateKind;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly why: DoubtReason;
}

/** How often something comes back: every 2 months, every year. `times` where it comes several times in that time ("twice a year"). */
export interface Recurrence {
  readonly count: number;
  readonly unit: "day" | "week" | "month" | "year";
  readonly times?: number;
}

/** One reading of words that say when. `start` and `end` are first and last day, both included; null where open or unknown. */
export interface DateReading {
  /** As written, never changed. */
  readonly text: string;
  readonly kind: DateKind;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** The words themselves say that it is rough: "approximately", "around", "early", "late". Seasons are not. */
  readonly approximate: boolean;
  /** Words beside the date that are not part of it ("Follow up forum"). */
  readonly label?: string;
  /** The event's name ("next LOIP process"); for a relative date the day it was counted from (`YYYY-MM-DD`). */
  readonly anchor?: string;
  /** When an ongoing or recurring one is to be looked at. */
  readonly review?: CalendarDate;
  /** Of a recurring one, where the words say how often. */
  readonly every?: Recurrence;
  /** Other possible readings; the reading itself is the suggestion. */
  readonly doubt?: readonly OtherReading[];
  /** Said with "by", "before", "no later than" and the like: only the end is meant. */
  readonly deadline?: boolean;
}

export interface DateContext {
  /** The day of the paper: relative dates count from it and missing years are found by it. Never today. */
  readonly dated?: CalendarDate | null;
  /** Where a missing year lies: forward for a target, back for a thing done, else the nearest (the default). */
  readonly sense?: "target" | "done" | "nearest";
}
