import { type Done, done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import { getPlan } from "./plan.store.ts";
import { removePlanLinkRow } from "./plan-link.store.ts";

/** Says that one plan does not inform another any more. */
export function unassignSourcePlan(scope: Scope, number: number, fromNumber: number): Promise<Done<null>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const to = await getPlan(scope, number);
    const from = await getPlan(scope, fromNumber);
    await removePlanLinkRow(scope, from.id, to.id);
    await recordEvent(scope, {
      event: planEvents.planUnlinked,
      subject: { kind: "plan", id: to.id },
      facts: { number, from: from.number },
      words: { from: from.title },
    });
    return done(null);
  });
}
