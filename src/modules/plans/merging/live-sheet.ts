import type { ActionRow } from "../actions/action.table.ts";
import type { Lead } from "../actions/lead.ts";
import type { ImplicationRow } from "../improvements/implication.table.ts";
import type { ImprovementRow } from "../improvements/improvement.table.ts";
import type { MeasureRow } from "../measures/measure.table.ts";
import type { PlanRow } from "../plans/plan.table.ts";

/** As much of a live plan as a paper is held against. */
export interface LiveSheet {
  readonly plan: PlanRow;
  readonly improvements: readonly LiveImprovement[];
}

export interface LiveImprovement extends ImprovementRow {
  readonly implications: readonly ImplicationRow[];
  /** Of the whole improvement. */
  readonly measures: readonly MeasureRow[];
  readonly actions: readonly LiveAction[];
}

export interface LiveAction extends ActionRow {
  /** “2.3”: where it stands in the plan. */
  readonly label: string;
  readonly leads: readonly Lead[];
  readonly measures: readonly MeasureRow[];
}

/** The live plan with what was said and shown of its actions, as a paper is held against it. */
export interface LivePlan {
  readonly sheet: LiveSheet;
  /** What was said of each action so far, by its id. */
  readonly said: ReadonlyMap<string, readonly string[]>;
  /** The figures that were given for each measure so far, by its id. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
}
