import type { Scope } from "../../../platform/scope/scope.ts";
import { listActions } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { listLeads } from "../actions/lead.store.ts";
import type { Lead } from "../actions/lead.ts";
import type { ImplicationRow } from "../improvements/implication.table.ts";
import { listImplications, listImprovements } from "../improvements/improvement.store.ts";
import type { ImprovementRow } from "../improvements/improvement.table.ts";
import { listMeasuresIn } from "../measures/measure.store.ts";
import type { MeasureRow } from "../measures/measure.table.ts";
import { findLastUpdates } from "../updates/update.store.ts";
import type { PlanRow } from "./plan.table.ts";

/** A whole plan as its grid shows it: improvements with all that stands under them, in order. */
export interface PlanSheet {
  readonly plan: PlanRow;
  readonly improvements: readonly SheetImprovement[];
}

export interface SheetImprovement extends ImprovementRow {
  readonly implications: readonly ImplicationRow[];
  /** Measures of the whole improvement. */
  readonly measures: readonly MeasureRow[];
  readonly actions: readonly SheetAction[];
}

export interface SheetAction extends ActionRow {
  /** “2.3”: where it stands in the plan. Its short number is its address. */
  readonly label: string;
  readonly leads: readonly Lead[];
  readonly measures: readonly MeasureRow[];
  readonly updatedAt: Date | null;
}

/** Reads a whole plan in a handful of queries, however long it is. */
export async function getPlanSheet(scope: Scope, plan: PlanRow): Promise<PlanSheet> {
  const improvementRows = await listImprovements(scope, plan.id);
  const improvementIds = improvementRows.map(({ id }) => id);
  const actionRows = await listActions(scope, plan.id);
  const actionIds = actionRows.map(({ id }) => id);
  const leads = await listLeads(scope, actionIds);
  const measures = Map.groupBy(
    await listMeasuresIn(scope, improvementIds),
    (row) => row.actionId ?? row.improvementId,
  );
  const implications = Map.groupBy(await listImplications(scope, improvementIds), (row) => row.improvementId);
  const updates = await findLastUpdates(scope, actionIds);
  const actions = Map.groupBy(actionRows, (row) => row.improvementId);
  return {
    plan,
    improvements: improvementRows.map((improvement, index) => ({
      ...improvement,
      implications: implications.get(improvement.id) ?? [],
      measures: measures.get(improvement.id) ?? [],
      actions: (actions.get(improvement.id) ?? []).map((action, place) => ({
        ...action,
        label: `${improvement.number ?? index + 1}.${place + 1}`,
        leads: leads.get(action.id) ?? [],
        measures: measures.get(action.id) ?? [],
        updatedAt: updates.get(action.id) ?? null,
      })),
    })),
  };
}
