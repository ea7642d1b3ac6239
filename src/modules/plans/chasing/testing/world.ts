import type { CalendarDate } from "../../../../kernel/calendar-date.ts";
import type { MailHours } from "../../../../platform/mail/mail-hours.ts";
import type { ActionStatus } from "../../actions/action.ts";
import type { Lead } from "../../actions/lead.ts";
import type { ReportingCalendar } from "../calendar.ts";
import type { KeptAsk } from "../reconciling.ts";
import type { RoundDays, Stage } from "../round-days.ts";
import type { PersonAsked } from "../who-is-asked.ts";

/** What happens in a partnership between two turns of the clock. */
export type Deed =
  | { readonly kind: "say"; readonly person: number; readonly action: number; readonly hasStatus: boolean }
  | { readonly kind: "hand-back" | "drop"; readonly person: number; readonly action: number }
  | { readonly kind: "leave"; readonly person: number }
  | { readonly kind: "lead"; readonly action: number; readonly leads: readonly Lead[] }
  | { readonly kind: "status"; readonly action: number; readonly status: ActionStatus }
  | { readonly kind: "pause" | "resume"; readonly plan: number }
  /** The round that is open is put off by so many days. */
  | { readonly kind: "move"; readonly plan: number; readonly days: number }
  | { readonly kind: "calendar"; readonly plan: number; readonly calendar: ReportingCalendar };

/** A partnership to be played: plans with calendars, actions with leads, people, and what happens when. */
export interface World {
  readonly calendars: readonly ReportingCalendar[];
  readonly people: readonly PersonAsked[];
  readonly actions: readonly {
    readonly id: string;
    readonly plan: number;
    readonly leads: readonly Lead[];
  }[];
  readonly deeds: readonly { readonly at: Date; readonly deed: Deed }[];
  readonly hours: MailHours;
}

export interface Ask extends KeptAsk {
  readonly askedOn: CalendarDate;
}

export interface Round {
  readonly id: string;
  readonly plan: number;
  readonly dueOn: CalendarDate;
  readonly isOpen: boolean;
  readonly asks: readonly Ask[];
}

/** One action that one mail asks about. */
export interface Asked {
  readonly at: Date;
  readonly on: CalendarDate;
  readonly personId: string;
  readonly actionId: string;
  readonly roundId: string;
  readonly askId: string;
  readonly stage: Stage;
  readonly days: RoundDays;
  /** As the world stood at that moment, for whoever judges it. */
  readonly leads: readonly Lead[];
  readonly status: ActionStatus;
  readonly isPaused: boolean;
}

/** That somebody who had been asked said how an action goes, or that it is not theirs. */
export interface Answered {
  readonly at: Date;
  readonly personId: string;
  readonly actionId: string;
  readonly roundId: string;
  /** They said that it is not theirs, which holds until the action is given to somebody anew. */
  readonly isHandedBack: boolean;
}

export interface Played {
  readonly asked: readonly Asked[];
  readonly answered: readonly Answered[];
  readonly escalated: readonly {
    readonly on: CalendarDate;
    readonly key: string;
    readonly askIds: readonly string[];
  }[];
  readonly rounds: readonly Round[];
}
