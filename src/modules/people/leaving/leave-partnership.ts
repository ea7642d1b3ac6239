import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { allowed, demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { endPendingInvitation } from "../invitations/revoke-invitation.ts";
import { changePersonRow, getPerson } from "../person.store.ts";
import type { PersonRow } from "../person.table.ts";
import { changesPeople, grantsRoles } from "../policy.ts";
import { endRole, type RoleEndRefusal } from "../roles/end-role.ts";
import { listRoleGrants } from "../roles/role-grant.store.ts";

export type LeavingRefusal =
  | Exclude<RoleEndRefusal, { readonly reason: "changed-meanwhile" }>
  | { readonly reason: "changed-meanwhile" }
  | { readonly reason: "left-already" };

export interface LeavingInput {
  readonly lastOn: CalendarDate;
  readonly version: number;
}

/**
 * Whether this person may say that somebody leaves: whoever changes people, of somebody who neither signs in nor holds a
 * role; of everybody else, whoever gives and ends roles.
 */
export async function maySayWhoLeft(
  scope: Scope,
  person: Pick<PersonRow, "id" | "accountId">,
): Promise<boolean> {
  if (!allowed(changesPeople, scope, null)) return false;
  if (allowed(grantsRoles, scope, null)) return true;
  const grants = await listRoleGrants(scope, person.id);
  return person.accountId === null && grants.every(({ toOn }) => toOn !== null && toOn < scope.asOn);
}

/**
 * Somebody works here for the last time on a day: their roles end with it, so that they see nothing at the next request
 * after it; an invitation is taken back; and they are chosen for nothing more. What they wrote stays theirs, and so does
 * their account, which may be at work in another partnership.
 */
export function leavePartnership(
  scope: Scope,
  id: string,
  { lastOn, version }: LeavingInput,
): Promise<Result<null, LeavingRefusal>> {
  demand(changesPeople, scope, null);
  return inTransaction(scope, async (scope): Promise<Result<null, LeavingRefusal>> => {
    const person = await getPerson(scope, id);
    if (!(await maySayWhoLeft(scope, person))) demand(grantsRoles, scope, null);
    if (person.leftOn !== null) return refused({ reason: "left-already" });
    for (const grant of await listRoleGrants(scope, id)) {
      if (grant.toOn !== null && (grant.toOn < scope.asOn || grant.toOn <= lastOn)) continue;
      const ended = await endRole(scope, id, grant.id, { lastOn, until: grant.toOn ?? "" });
      if (!ended.ok)
        return refused(
          ended.refusal.reason === "changed-meanwhile" ? { reason: "changed-meanwhile" } : ended.refusal,
        );
    }
    await endPendingInvitation(scope, id);
    if (!(await changePersonRow(scope, id, version, { leftOn: lastOn })))
      return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: peopleEvents.personLeft,
      subject: { kind: "person", id },
      facts: { on: lastOn },
    });
    return done(null);
  });
}
