import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { ActionStatus } from "../actions/action.ts";
import type { Inequality } from "../actions/inequality.ts";
import type { LeadMode } from "../actions/lead.ts";
import type { TargetDate } from "../actions/target-date.ts";
import type { CaveatRow } from "../caveats/caveat.table.ts";
import type { MeasureRow } from "../measures/measure.table.ts";
import type { HeadingKind } from "../plans/plan.ts";

/** A whole plan as it will be written down: out of a paper, or out of a file that Commonty wrote. Plain values. */
export interface PlanDraft {
  readonly period: string;
  readonly summary: string;
  readonly datedOn: CalendarDate | null;
  readonly headings: HeadingKind;
  readonly caveats: readonly Pick<CaveatRow, "text" | "agreement" | "saidOn">[];
  readonly improvements: readonly DraftImprovement[];
  /** Names to be remembered for bodies and groups. */
  readonly otherNames: readonly { readonly party: DraftParty; readonly name: string }[];
}

export interface DraftImprovement {
  readonly number: string | null;
  readonly title: string;
  readonly outcome: string | null;
  readonly aim: string | null;
  /** The bodies that it concerns; none: the whole partnership. */
  readonly concerns: readonly DraftParty[];
  readonly note: string | null;
  readonly measures: readonly DraftMeasure[];
  readonly implications: readonly DraftImplication[];
  readonly actions: readonly DraftAction[];
}

export interface DraftImplication {
  readonly kind: "cost" | "risk" | "resource" | "unspecified";
  readonly text: string;
  /** Of which action of the improvement it is, from 0; null: of the whole. */
  readonly action: number | null;
}

export interface DraftMeasure {
  readonly text: string;
  readonly kind: MeasureRow["kind"];
  readonly unit: string | null;
  readonly baseline: string | null;
  readonly aim: string | null;
}

export interface DraftAction extends DraftExtras {
  readonly text: string;
  readonly leadText: string | null;
  readonly leadMode: LeadMode | null;
  readonly leads: readonly DraftLead[];
  readonly target: TargetDate | null;
  readonly firstTarget: TargetDate | null;
  readonly status: ActionStatus;
  readonly measures: readonly DraftMeasure[];
  readonly progressSaid: string | null;
  readonly note: string | null;
  /** Where in the paper it stands; null where that has no meaning. */
  readonly place: { readonly table: number; readonly row: number } | null;
  /** The words that a person had its date read from, in place of the paper's. */
  readonly dateReadFrom: string | null;
}

/** What not every action has. Themes and occasions by their names: those that the partnership has not yet are made. */
export interface DraftExtras {
  readonly contributors: readonly { readonly party: DraftParty; readonly part: string | null }[];
  readonly themes: readonly string[];
  readonly steps: readonly DraftStep[];
  readonly occasion: string | null;
  readonly isQuickWin: boolean;
  readonly isPrevention: boolean;
  readonly inequality: Inequality | null;
}

export interface DraftStep {
  readonly text: string;
  readonly target: TargetDate | null;
  readonly doneOn: CalendarDate | null;
}

export const NO_EXTRAS: DraftExtras = {
  contributors: [],
  themes: [],
  steps: [],
  occasion: null,
  isQuickWin: false,
  isPrevention: false,
  inequality: null,
};

export interface DraftLead {
  readonly party: DraftParty | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly note: string | null;
}

export interface DraftParty {
  readonly kind: "organisation" | "group";
  readonly id: string;
}

export function countActions(improvements: readonly { readonly actions: readonly unknown[] }[]): number {
  return improvements.reduce((sum, { actions }) => sum + actions.length, 0);
}
