import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import { getPlan } from "./plan.store.ts";
import { insertPlanLink } from "./plan-link.store.ts";

/** Says that one plan informs another: when it publishes anew, the other is due for a refresh. */
export function attachSourcePlan(
  scope: Scope,
  number: number,
  input: { readonly from: number; readonly note: string },
): Promise<Result<null, { readonly reason: "itself" }>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    if (input.from === number) return refused({ reason: "itself" as const });
    const to = await getPlan(scope, number);
    const from = await getPlan(scope, input.from);
    await insertPlanLink(scope, { fromPlanId: from.id, toPlanId: to.id, note: input.note || null });
    await recordEvent(scope, {
      event: planEvents.planLinked,
      subject: { kind: "plan", id: to.id },
      facts: { number, from: from.number },
      words: { from: from.title, ...(input.note ? { note: input.note } : {}) },
    });
    return done(null);
  });
}
