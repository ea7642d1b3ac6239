import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getPerson } from "../person.store.ts";
import type { PersonRow } from "../person.table.ts";
import { grantsRoles } from "../policy.ts";
import { grantRole, type RoleRefusal } from "../roles/grant-role.ts";
import type { RoleForm } from "../roles/role.form.ts";

/** Somebody who was left as they were, and why. */
export interface LeftOut<Refusal> {
  readonly person: PersonRow;
  readonly refusal: Refusal;
}

/** What came of one act on many people. */
export interface DoneToMany<Refusal> {
  readonly to: readonly PersonRow[];
  readonly leftOut: readonly LeftOut<Refusal>[];
}

/** It could be done to none of them, so nothing was. */
export interface DoneToNone<Refusal> {
  readonly reason: "none-of-them";
  readonly leftOut: readonly LeftOut<Refusal>[];
}

/**
 * Gives many people one role from a day to a day, each with a line of their own in the ledger. Whoever cannot have it on
 * these days is left as they are and named; the others have it all the same.
 */
export function giveRoleToMany(
  scope: Scope,
  people: readonly string[],
  input: RoleForm,
): Promise<Result<DoneToMany<RoleRefusal>, DoneToNone<RoleRefusal>>> {
  demand(grantsRoles, scope, null);
  return inTransaction(scope, async (scope) => {
    const to: PersonRow[] = [];
    const leftOut: LeftOut<RoleRefusal>[] = [];
    for (const id of new Set(people)) {
      const person = await getPerson(scope, id);
      const given = await grantRole(scope, id, input);
      if (given.ok) to.push(person);
      else leftOut.push({ person, refusal: given.refusal });
    }
    return to.length > 0 ? done({ to, leftOut }) : refused({ reason: "none-of-them" as const, leftOut });
  });
}
