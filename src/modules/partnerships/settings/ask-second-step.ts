import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changePartnershipRow, getPartnership } from "../partnership.store.ts";
import { changesPartnership } from "../policy.ts";

/** Asks a second step of whoever holds one of these roles when they sign in, and of nobody else. Roles are known above. */
export function askSecondStep(
  scope: Scope,
  version: number,
  roles: readonly string[],
): Promise<Result<null, { readonly reason: "changed-meanwhile" }>> {
  demand(changesPartnership, scope, null);
  return inTransaction(scope, async (scope) => {
    const { id, secondFactorRoles: before } = await getPartnership(scope);
    const after = roles.toSorted();
    if (before.toSorted().join() === after.join()) return done(null);
    if (!(await changePartnershipRow(scope, version, { secondFactorRoles: after })))
      return refused({ reason: "changed-meanwhile" as const });
    await recordEvent(scope, {
      event: partnershipEvents.secondStepAsked,
      subject: { kind: "partnership", id },
      facts: { before: before.join(" "), after: after.join(" ") },
    });
    return done(null);
  });
}
