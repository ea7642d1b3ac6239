import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getPerson } from "../person.store.ts";
import type { PersonRow } from "../person.table.ts";
import { grantsRoles } from "../policy.ts";
import { endRole, type RoleEndRefusal } from "../roles/end-role.ts";
import { listRoleGrants } from "../roles/role-grant.store.ts";
import type { DoneToMany, DoneToNone, LeftOut } from "./give-role-to-many.ts";

/** A role of somebody as the page showed it. */
export interface ShownGrant {
  readonly person: string;
  readonly grant: string;
  /** The last day that stood there; empty for none. */
  readonly until: string;
}

/** `gone`: somebody else took the role back meanwhile. */
export type ManyEndRefusal = RoleEndRefusal | { readonly reason: "gone" };

/**
 * Says for many people on which day they hold a role last, each with a line of their own in the ledger. Whose role cannot
 * end so is left as they are and named; the others' end all the same.
 */
export function endRoleOfMany(
  scope: Scope,
  shown: readonly ShownGrant[],
  lastOn: CalendarDate,
): Promise<Result<DoneToMany<ManyEndRefusal>, DoneToNone<ManyEndRefusal>>> {
  demand(grantsRoles, scope, null);
  return inTransaction(scope, async (scope) => {
    const to: PersonRow[] = [];
    const leftOut: LeftOut<ManyEndRefusal>[] = [];
    for (const { person: id, grant, until } of shown) {
      const person = await getPerson(scope, id);
      const isThere = (await listRoleGrants(scope, id)).some((one) => one.id === grant);
      const ended = isThere
        ? await endRole(scope, id, grant, { lastOn, until })
        : refused({ reason: "gone" as const });
      if (ended.ok) to.push(person);
      else leftOut.push({ person, refusal: ended.refusal });
    }
    return to.length > 0 ? done({ to, leftOut }) : refused({ reason: "none-of-them" as const, leftOut });
  });
}
