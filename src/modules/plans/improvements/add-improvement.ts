import { linesOf } from "../../../kernel/lines.ts";
import { type Done, done } from "../../../kernel/result.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesPlans } from "../policy.ts";
import { implicationBoxes, implicationKinds } from "./implication.ts";
import type { ImprovementInput } from "./improvement.form.ts";
import {
  getImprovement,
  insertImplications,
  insertImprovements,
  lastImprovementPosition,
  listImprovements,
  type NewImplication,
} from "./improvement.store.ts";

/** Adds an improvement at the end of a plan. Sent twice by the same form it is one. */
export function addImprovement(
  scope: Scope,
  planNumber: number,
  input: ImprovementInput,
): Promise<Done<{ id: string }>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    if (input.serves) await demandServable(scope, plan.id, input.serves);
    const sent = (await listImprovements(scope, plan.id)).find(({ id }) => id === input.key);
    if (sent?.title === input.title) return done({ id: sent.id });
    // The page from before, gone back to with another name in it: another improvement.
    const id = sent ? crypto.randomUUID() : (input.key ?? crypto.randomUUID());
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
export function improvementColumns(input: ImprovementInput) {
  return {
    number: input.number || null,
    title: input.title,
    outcome: input.outcome || null,
    aim: input.aim || null,
    servesId: input.serves || null,
  };
}

/** A heading serves one of another plan. NotFound for one of the same plan, or of another partnership. */
export async function demandServable(scope: Scope, planId: string, servesId: string): Promise<void> {
  const served = await getImprovement(scope, servesId);
  if (served.planId === planId) throw new NotFound();
}

/** The implications typed, one a line, as rows in their order. */
export function implicationsOf(improvementId: string, input: ImprovementInput): NewImplication[] {
  return implicationKinds
    .flatMap((kind) => linesOf(input[implicationBoxes[kind]]).map((text) => ({ improvementId, kind, text })))
    .map((row, index) => ({ ...row, position: index + 1 }));
}
