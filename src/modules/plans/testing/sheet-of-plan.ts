import type { MeasureRow } from "../measures/measure.table.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { FrozenMeasure, FrozenPlan } from "../versions/frozen-plan.ts";
import { planSheet, sheetAction, sheetImprovement } from "./sheet-rows.ts";

/** A plan that was generated or written down, as it would live at the desk. For tests of rules. */
export function sheetOfPlan(plan: FrozenPlan): PlanSheet {
  const improvements = plan.improvements.map(({ id, number, title, outcome, ...rest }, index) =>
    sheetImprovement({
      ...{ id, number, title, outcome },
      position: index + 1,
      measures: rest.measures.map((measure, at) => measureRow(measure, id, null, at)),
      implications: rest.implications.map((each, at) => ({
        ...each,
        partnershipId: "strathbrae",
        id: `${id} ${at}`,
        improvementId: id,
        position: at + 1,
      })),
      actions: rest.actions.map((action, at) =>
        sheetAction(`${number ?? index + 1}.${at + 1}`, {
          id: action.id,
          improvementId: id,
          number: action.number,
          position: at + 1,
          text: action.text,
          leadText: action.lead.text,
          leadMode: action.lead.mode,
          target: action.target,
          firstTarget: action.firstTarget,
          progressSaid: action.progressSaid ?? null,
          measures: action.measures.map((measure, place) => measureRow(measure, id, action.id, place)),
        }),
      ),
    }),
  );
  const { title, kind, period, summary, datedOn } = plan;
  return planSheet(improvements, { title, kind, period, summary, datedOn: datedOn ?? null });
}

function measureRow(
  { id, text, kind, unit, baseline, aim }: FrozenMeasure,
  improvementId: string,
  actionId: string | null,
  at: number,
): MeasureRow {
  return {
    ...{ id, text, kind, improvementId, actionId },
    partnershipId: "strathbrae",
    position: at + 1,
    unit: unit ?? null,
    baseline: baseline ?? null,
    aim: aim ?? null,
  };
}
