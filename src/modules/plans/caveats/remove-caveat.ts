import { type Done, done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesPlans } from "../policy.ts";
import { getCaveat, removeCaveatRow } from "./caveat.store.ts";

/** Takes a caveat away. Versions that were published with it keep it. */
export function removeCaveat(scope: Scope, planNumber: number, id: string): Promise<Done<null>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    const { text } = await getCaveat(scope, plan.id, id);
    await removeCaveatRow(scope, id);
    await recordEvent(scope, {
      event: planEvents.caveatRemoved,
      subject: { kind: "plan", id: plan.id },
      facts: { number: plan.number },
      words: { text },
    });
    return done(null);
  });
}
