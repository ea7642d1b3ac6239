import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesPlans } from "../policy.ts";
import type { CaveatForm } from "./caveat.form.ts";
import { changeCaveatRow, getCaveat } from "./caveat.store.ts";

/** Changes a caveat of a plan. Writes nothing where nothing is new. */
export function changeCaveat(
  scope: Scope,
  planNumber: number,
  id: string,
  { version, key: _, ...written }: CaveatForm & { readonly version: number },
): Promise<Result<null, { readonly reason: "changed-meanwhile" }>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    const changes = tellChanges(await getCaveat(scope, plan.id, id), written);
    if (!changes) return done(null);
    if (!(await changeCaveatRow(scope, id, version, written)))
      return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: planEvents.caveatChanged,
      subject: { kind: "plan", id: plan.id },
      facts: { number: plan.number, changed: changes.changed },
      words: changes.words,
    });
    return done(null);
  });
}
