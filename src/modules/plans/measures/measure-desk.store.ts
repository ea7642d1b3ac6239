import type { Scope } from "../../../platform/scope/scope.ts";
import { listActions } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { findLed } from "../actions/lead.store.ts";
import { listEvidence, listEvidenceIn } from "../evidence/evidence.store.ts";
import type { EvidenceRow } from "../evidence/evidence.table.ts";
import { getImprovement } from "../improvements/improvement.store.ts";
import type { ImprovementRow } from "../improvements/improvement.table.ts";
import { getPlanById } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { Led } from "../policy.ts";
import { getMeasure } from "./measure.store.ts";
import type { MeasureRow } from "./measure.table.ts";

/** One measure with all that its page shows. */
export interface MeasureDesk {
  readonly measure: MeasureRow;
  readonly plan: PlanRow;
  readonly improvement: ImprovementRow;
  /** The action it is of; null for one of the whole improvement. */
  readonly action: ActionRow | null;
  readonly led: Led | null;
  readonly evidence: readonly EvidenceRow[];
  /** Every action of the plan, for what is worked out. */
  readonly actions: readonly ActionRow[];
}

export async function getMeasureDesk(scope: Scope, id: string): Promise<MeasureDesk> {
  const measure = await getMeasure(scope, id);
  const improvement = await getImprovement(scope, measure.improvementId);
  const actions = await listActions(scope, improvement.planId);
  const action = actions.find((one) => one.id === measure.actionId) ?? null;
  return {
    measure,
    plan: await getPlanById(scope, improvement.planId),
    improvement,
    action,
    led: action ? await findLed(scope, action.id) : null,
    evidence: action
      ? (await listEvidence(scope, action.id)).filter(({ measureId }) => measureId === id)
      : [],
    actions,
  };
}

/** The readings given for the measures of a plan, by the measure's id. */
export async function listReadings(
  scope: Scope,
  sheet: PlanSheet,
): Promise<ReadonlyMap<string, readonly EvidenceRow[]>> {
  const ids = sheet.improvements.flatMap(({ actions }) => actions.map(({ id }) => id));
  const rows = await listEvidenceIn(scope, ids);
  return Map.groupBy(
    rows.filter(({ kind }) => kind === "reading"),
    ({ measureId }) => measureId ?? "",
  );
}
