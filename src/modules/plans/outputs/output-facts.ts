import type { CalendarDate } from "../../../kernel/calendar-date.ts";

/** What a plan that is taken out says of itself, beside its own words. */
export interface OutputFacts {
  /** The partnership's name, as the sender. */
  readonly partnership: string;
  /** The published version; null for the working copy. */
  readonly version: number | null;
  /** The day it was taken out. */
  readonly asOn: CalendarDate;
  /** How each action stands on that day, in the words that pages use, by the action's id. */
  readonly statuses?: ReadonlyMap<string, string>;
  /** How many days each action is late on that day, by its id; nought where it is in time. */
  readonly daysLate?: ReadonlyMap<string, number>;
  /** Under which licence its words may be used again. */
  readonly licence?: string;
}
