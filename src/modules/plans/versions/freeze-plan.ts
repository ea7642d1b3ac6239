import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { FrozenMeasure, FrozenPlan } from "./frozen-plan.ts";

/** The structure and words of a plan as they are now: what a version keeps, and what exports write. */
export function freezePlan(sheet: PlanSheet): FrozenPlan {
  const measure = ({ id, text, kind }: FrozenMeasure): FrozenMeasure => ({ id, text, kind });
  return {
    title: sheet.plan.title,
    kind: sheet.plan.kind,
    period: sheet.plan.period,
    summary: sheet.plan.summary,
    improvements: sheet.improvements.map((improvement) => ({
      id: improvement.id,
      number: improvement.number,
      title: improvement.title,
      outcome: improvement.outcome,
      measures: improvement.measures.map(measure),
      implications: improvement.implications.map(({ kind, text, actionId }) => ({
        kind: kind as FrozenPlan["improvements"][number]["implications"][number]["kind"],
        text,
        actionId,
      })),
      actions: improvement.actions.map((action) => ({
        id: action.id,
        number: action.number,
        text: action.text,
        lead: {
          text: action.leadText,
          mode: action.leadMode,
          parties: action.leads.flatMap(({ party }) => (party ? [party.name] : [])),
        },
        target: action.target,
        firstTarget: action.firstTarget,
        measures: action.measures.map(measure),
      })),
    })),
  };
}
