import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import type { RoleGrantRow } from "../person.table.ts";
import { grantsRoles, rolesThatGive } from "../policy.ts";
import { locksOutFrom } from "./role-cover.ts";
import { changeRoleEnd, getRoleGrant, lockWorkingGrants, removeRoleGrant } from "./role-grant.store.ts";

export interface RoleEndInput {
  readonly lastOn: CalendarDate;
  /** The last day that stood there when the person looked; empty for none. */
  readonly until: string;
}

export type RoleEndRefusal =
  | { readonly reason: "changed-meanwhile"; readonly now: RoleGrantRow }
  | { readonly reason: "over-already"; readonly on: CalendarDate }
  | { readonly reason: "before-it-began"; readonly fromOn: CalendarDate }
  /** Somebody must be able to give roles, on every day to come. */
  | { readonly reason: "nobody-would-give-roles"; readonly from: CalendarDate };

/**
 * Says on which day a role is held last. One that begins today or later, and is ended before it begins, is taken back:
 * it never held.
 */
export function endRole(
  scope: Scope,
  personId: string,
  grantId: string,
  input: RoleEndInput,
): Promise<Result<"ended" | "taken-back", RoleEndRefusal>> {
  demand(grantsRoles, scope, null);
  return inTransaction(scope, async (scope) => {
    const giving = await lockWorkingGrants(scope, rolesThatGive);
    const grant = await getRoleGrant(scope, personId, grantId);
    if ((grant.toOn ?? "") !== input.until) return refused({ reason: "changed-meanwhile", now: grant });
    if (grant.toOn !== null && grant.toOn < scope.asOn) {
      return refused({ reason: "over-already", on: grant.toOn });
    }
    const neverHeld = input.lastOn < grant.fromOn;
    if (neverHeld && grant.fromOn < scope.asOn) {
      return refused({ reason: "before-it-began", fromOn: grant.fromOn });
    }
    const left = giving.flatMap((each) =>
      each.id !== grant.id ? [each] : neverHeld ? [] : [{ ...each, toOn: input.lastOn }],
    );
    const from = locksOutFrom(giving, left, scope.asOn);
    if (from) return refused({ reason: "nobody-would-give-roles", from });
    if (neverHeld) await removeRoleGrant(scope, grant);
    else await changeRoleEnd(scope, grant, input.lastOn);
    await recordEvent(scope, {
      event: neverHeld ? peopleEvents.roleTakenBack : peopleEvents.roleEnded,
      subject: { kind: "person", id: grant.personId },
      facts: {
        grant: grant.id,
        role: grant.role,
        from: grant.fromOn,
        to: neverHeld ? null : input.lastOn,
        toBefore: grant.toOn,
      },
    });
    return done(neverHeld ? "taken-back" : "ended");
  });
}
