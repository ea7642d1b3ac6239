import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changePlanRow, getPlan } from "../plans/plan.store.ts";
import { archivesPlan } from "../policy.ts";

export type ArchivingRefusal =
  | { readonly reason: "archived-already" | "not-archived" }
  | { readonly reason: "changed-meanwhile" };

/**
 * Puts a plan away: out of lists, homes, search and figures, and kept whole. What was published stays public as an
 * earlier plan, marked as ended: the public is owed its history.
 */
export function archivePlan(
  scope: Scope,
  number: number,
  version: number,
): Promise<Result<null, ArchivingRefusal>> {
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, number);
    demand(archivesPlan, scope, plan);
    if (plan.archivedAt !== null) return refused({ reason: "archived-already" as const });
    if (!(await changePlanRow(scope, plan.id, version, { archivedAt: scope.at })))
      return refused({ reason: "changed-meanwhile" as const });
    await recordEvent(scope, {
      event: planEvents.planArchived,
      subject: { kind: "plan", id: plan.id },
      facts: { number, state: plan.state },
    });
    return done(null);
  });
}
