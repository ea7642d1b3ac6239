import { done, type Result } from "../../../kernel/result.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listPeople } from "../person.store.ts";
import type { PersonRow } from "../person.table.ts";
import { grantsRoles } from "../policy.ts";
import { holdsOn, type Role } from "../role.ts";
import { listRoleGrants } from "../roles/role-grant.store.ts";
import { listInvitations } from "./invitation.store.ts";
import { invitationState } from "./invitation.ts";
import { invitePerson, whyNotInvited } from "./invite-person.ts";

/** Everybody who holds a role today and cannot sign in: who would be written to, and who cannot be or has just been. */
export interface Invitees {
  readonly willBe: readonly PersonRow[];
  /** They have no address to write to. */
  readonly withoutEmail: readonly PersonRow[];
  /** They have an invitation that still works. */
  readonly invitedAlready: readonly PersonRow[];
}

export async function listInvitees(scope: Scope, role: Role): Promise<Invitees> {
  const holders = new Set(
    (await listRoleGrants(scope))
      .filter((grant) => grant.role === role && holdsOn(grant, scope.asOn))
      .map(({ personId }) => personId),
  );
  const invited = new Set(
    (await listInvitations(scope))
      .filter((invitation) => invitationState(invitation, scope.at) === "open")
      .map(({ personId }) => personId),
  );
  const all = (await listPeople(scope)).filter(
    (person) => holders.has(person.id) && person.accountId === null,
  );
  const free = all.filter(({ id }) => !invited.has(id));
  return {
    willBe: free.filter((person) => whyNotInvited(scope, person) === null),
    withoutEmail: free.filter((person) => whyNotInvited(scope, person) === "no-email"),
    invitedAlready: all.filter(({ id }) => invited.has(id)),
  };
}

/** Invites everybody who holds a role today, has an address and cannot sign in yet; answers how many were written to. */
export function inviteHolders(
  scope: Scope,
  tenant: Pick<Tenant, "slug">,
  role: Role,
): Promise<Result<{ invited: number }, never>> {
  demand(grantsRoles, scope, null);
  return inTransaction(scope, async (scope) => {
    let invited = 0;
    for (const { id } of (await listInvitees(scope, role)).willBe) {
      if ((await invitePerson(scope, tenant, id)).ok) invited += 1;
    }
    return done({ invited });
  });
}
