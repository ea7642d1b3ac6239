import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import {
  insertImplications,
  insertImprovements,
  lastImprovementPosition,
} from "../improvements/improvement.store.ts";
import type { MergingGround } from "./merging-ground.ts";
import type { PaperImprovement } from "./paper-plan.ts";
import { takeMeasures } from "./take-measures.ts";

/** Adds an improvement that only the paper has, because an action that was accepted stands under it. Answers its id. */
export async function addImprovementFromPaper(
  scope: Scope,
  { number: imported, paper: name, plan }: MergingGround,
  { number, title, outcome, measures, implications }: PaperImprovement,
): Promise<string> {
  const id = crypto.randomUUID();
  const position = (await lastImprovementPosition(scope, plan.id)) + 1;
  await insertImprovements(scope, [{ id, planId: plan.id, position, number, title: title ?? name, outcome }]);
  await insertImplications(
    scope,
    implications.map((each, index) => ({ ...each, improvementId: id, actionId: null, position: index + 1 })),
  );
  await takeMeasures(scope, { improvementId: id, actionId: null }, [], measures);
  await recordEvent(scope, {
    event: planEvents.improvementAdded,
    subject: { kind: "improvement", id },
    facts: { plan: plan.number, import: imported },
    words: { title: title ?? name, paper: name },
  });
  return id;
}
