import { linesOf } from "../../../kernel/lines.ts";
import { type Done, done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesPlans } from "../policy.ts";
import { implicationBoxes, implicationKinds } from "./implication.ts";
import type { ImprovementForm } from "./improvement.form.ts";
import {
  insertImplications,
  insertImprovements,
  lastImprovementPosition,
  type NewImplication,
} from "./improvement.store.ts";

/** Adds an improvement at the end of a plan. */
export function addImprovement(
  scope: Scope,
  planNumber: number,
  input: ImprovementForm,
): Promise<Done<{ id: string }>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    const id = crypto.randomUUID();
    const position = (await lastImprovementPosition(scope, plan.id)) + 1;
    await insertImprovements(scope, [{ ...improvementColumns(input), id, planId: plan.id, position }]);
    await insertImplications(scope, implicationsOf(id, input));
    await recordEvent(scope, {
      event: planEvents.improvementAdded,
      subject: { kind: "improvement", id },
      facts: { plan: plan.number },
      words: { title: input.title },
    });
    return done({ id });
  });
}

/** The columns that a person fills in. */
export function improvementColumns(input: ImprovementForm) {
  return { number: input.number || null, title: input.title, outcome: input.outcome || null };
}

/** The implications typed, one a line, as rows in their order. */
export function implicationsOf(improvementId: string, input: ImprovementForm): NewImplication[] {
  return implicationKinds
    .flatMap((kind) => linesOf(input[implicationBoxes[kind]]).map((text) => ({ improvementId, kind, text })))
    .map((row, index) => ({ ...row, position: index + 1 }));
}
