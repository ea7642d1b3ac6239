import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { getPerson } from "../person.store.ts";
import { grantsRoles } from "../policy.ts";
import type { RoleForm } from "./role.form.ts";
import { overlaps, type Span } from "./role-cover.ts";
import { insertRoleGrant, listRoleGrants } from "./role-grant.store.ts";

export type RoleRefusal =
  /** `held`: the days on which they hold it. */
  | { readonly reason: "holds-it-already"; readonly held: Span }
  /** It would outlast their last day here. */
  | { readonly reason: "leaves"; readonly on: CalendarDate };

/** Gives a person a role from a day to a day, or without an end. Who leaves holds none after their last day. */
export function grantRole(
  scope: Scope,
  personId: string,
  input: RoleForm,
): Promise<Result<{ id: string }, RoleRefusal>> {
  demand(grantsRoles, scope, null);
  return inTransaction(scope, async (scope) => {
    const person = await getPerson(scope, personId);
    const { leftOn } = person;
    if (leftOn !== null && (input.toOn === null || input.toOn > leftOn))
      return refused({ reason: "leaves", on: leftOn });
    const grants = await listRoleGrants(scope, person.id);
    const held = grants.find((grant) => grant.role === input.role && overlaps(grant, input));
    if (held) {
      const { fromOn, toOn } = held;
      return refused({ reason: "holds-it-already", held: { fromOn, toOn } });
    }
    const id = crypto.randomUUID();
    await insertRoleGrant(scope, {
      ...input,
      id,
      personId: person.id,
      grantedBy: personIdOf(scope.actor),
    });
    await recordEvent(scope, {
      event: peopleEvents.roleGiven,
      subject: { kind: "person", id: person.id },
      facts: { grant: id, role: input.role, from: input.fromOn, to: input.toOn },
    });
    return done({ id });
  });
}
