import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { ActionStatus } from "../actions/action.ts";
import type { LeadMode } from "../actions/lead.ts";
import type { TargetDate } from "../actions/target-date.ts";
import type { MeasureRow } from "../measures/measure.table.ts";

/** A whole plan as it will be written down: out of a paper, or out of a file that Commonty wrote. Plain values. */
export interface PlanDraft {
  readonly period: string;
  readonly summary: string;
  readonly datedOn: CalendarDate | null;
  readonly improvements: readonly DraftImprovement[];
  /** Names to be remembered for bodies and groups. */
  readonly otherNames: readonly { readonly party: DraftParty; readonly name: string }[];
}

export interface DraftImprovement {
  readonly number: string | null;
  readonly title: string;
  readonly outcome: string | null;
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

export interface DraftAction {
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
