import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { LeadMatch } from "../actions/match-lead.ts";

/** What everything that is taken from one paper stands on. */
export interface MergingGround {
  /** Of the import. */
  readonly number: number;
  /** The paper's name, as histories tell it. */
  readonly paper: string;
  readonly dated: CalendarDate | null;
  readonly plan: { readonly id: string; readonly number: number };
  /** Whom a lead's words mean here. */
  readonly readLead: (words: string) => LeadMatch;
  /** The place after the last action of the plan, a new one each time. */
  readonly nextPosition: () => number;
}
