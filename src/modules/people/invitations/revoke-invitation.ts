import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { getPerson } from "../person.store.ts";
import { grantsRoles } from "../policy.ts";
import { changeInvitation, lockPendingInvitation } from "./invitation.store.ts";

/** Takes an invitation back: its link opens nothing any more. */
export function revokeInvitation(
  scope: Scope,
  personId: string,
): Promise<Result<null, { readonly reason: "none-open" }>> {
  demand(grantsRoles, scope, null);
  return inTransaction(scope, async (scope) => {
    const person = await getPerson(scope, personId);
    return (await endPendingInvitation(scope, person.id))
      ? done(null)
      : refused({ reason: "none-open" as const });
  });
}

/** The same for whoever leaves; false where there was none. */
export async function endPendingInvitation(scope: Scope, personId: string): Promise<boolean> {
  const pending = await lockPendingInvitation(scope, personId);
  if (!pending) return false;
  await changeInvitation(scope, pending.id, { revokedAt: scope.at });
  await recordEvent(scope, {
    event: peopleEvents.invitationRevoked,
    subject: { kind: "person", id: personId },
    facts: { invitation: pending.id },
  });
  return true;
}
