import type { MeasureRow } from "../measures/measure.table.ts";
import type { ActionField, FieldDifference, ImprovementField } from "./field-differences.ts";
import type { LiveAction, LiveImprovement } from "./live-sheet.ts";
import type { PairedBy } from "./pairing.ts";
import type { PaperAction, PaperImprovement } from "./paper-plan.ts";
import type { SaidProgress } from "./said-progress.ts";

/** What differs in one improvement: of the plan, or one that only the paper has. */
export interface DifferenceSection {
  readonly improvement: LiveImprovement | null;
  readonly paper: PaperImprovement | null;
  readonly fields: readonly FieldDifference<ImprovementField>[];
  readonly changed: readonly ChangedAction[];
  readonly fresh: readonly FreshAction[];
  readonly gone: readonly GoneAction[];
  readonly asked: readonly AskedAction[];
  readonly same: readonly PairedAction[];
  /** Ended in the plan, and not in the paper: nothing to decide. */
  readonly ended: readonly LiveAction[];
}

export interface PairedAction {
  readonly action: LiveAction;
  readonly paper: PaperAction;
  readonly by: PairedBy;
  /** The number that the paper gives it, where that is another. */
  readonly numbered: string | null;
}

export interface ChangedAction extends PairedAction {
  readonly improvement: LiveImprovement;
  readonly fields: readonly FieldDifference<ActionField>[];
  /** Where it stands in the paper, if that is elsewhere: the improvement there. */
  readonly movedTo: PaperImprovement | null;
  readonly progress: SaidProgress | null;
  readonly figures: readonly NewFigure[];
}

/** A figure of the paper for a measure of the action that is a number. */
export interface NewFigure {
  readonly measure: MeasureRow;
  readonly value: string;
}

export interface FreshAction {
  readonly paper: PaperAction;
  readonly splitFrom: LiveAction | null;
}

export interface GoneAction {
  readonly action: LiveAction;
  readonly wordsNowIn: PaperAction | null;
}

export interface AskedAction {
  readonly paper: PaperAction;
  readonly candidates: readonly LiveAction[];
}
