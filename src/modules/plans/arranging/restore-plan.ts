import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changePlanRow, getPlan } from "../plans/plan.store.ts";
import { archivesPlan } from "../policy.ts";
import type { ArchivingRefusal } from "./archive-plan.ts";

/** Takes a plan back out of the archive, as it stood there. */
export function restorePlan(
  scope: Scope,
  number: number,
  version: number,
): Promise<Result<null, ArchivingRefusal>> {
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, number);
    demand(archivesPlan, scope, plan);
    if (plan.archivedAt === null) return refused({ reason: "not-archived" as const });
    if (!(await changePlanRow(scope, plan.id, version, { archivedAt: null })))
      return refused({ reason: "changed-meanwhile" as const });
    await recordEvent(scope, {
      event: planEvents.planRestored,
      subject: { kind: "plan", id: plan.id },
      facts: { number, state: plan.state },
    });
    return done(null);
  });
}
