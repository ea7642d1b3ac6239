import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { buildPlanTable } from "../outputs/build-plan-tables.ts";
import type { OutputFacts } from "../outputs/output-facts.ts";
import type { FrozenPlan } from "./frozen-plan.ts";

/** The words of a version as they were frozen, as they are taken away: nothing of how its actions are going. */
export function buildFrozenWords(
  frozen: FrozenPlan,
  facts: Pick<OutputFacts, "partnership" | "asOn"> & { readonly version: number },
): WrittenTable {
  // A step that was done when the version was frozen is told as every other: the page does not say it either.
  const improvements = frozen.improvements.map((improvement) => ({
    ...improvement,
    actions: improvement.actions.map((action) =>
      action.steps ? { ...action, steps: action.steps.map((step) => ({ ...step, doneOn: null })) } : action,
    ),
  }));
  const { columns, rows } = buildPlanTable({ ...frozen, improvements }, facts);
  return { title: `${frozen.title}: version ${facts.version}`, sheet: "Plan", columns, rows };
}
