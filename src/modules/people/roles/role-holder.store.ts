import { and, eq, getTableColumns, gte, inArray, isNotNull, isNull, lte, or } from "drizzle-orm";
import { byName } from "../../../platform/database/by-name.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type PersonRow, people, roleGrants } from "../person.table.ts";

/** The names of those who sign in and hold each role on the scope's day, in the order of the alphabet. */
export async function listRoleHolders(scope: Scope): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await scope.database
    .select({ role: roleGrants.role, name: people.name })
    .from(roleGrants)
    .innerJoin(
      people,
      and(eq(people.partnershipId, roleGrants.partnershipId), eq(people.id, roleGrants.personId)),
    )
    .where(
      and(
        eq(roleGrants.partnershipId, scope.partnership),
        isNotNull(people.accountId),
        lte(roleGrants.fromOn, scope.asOn),
        or(isNull(roleGrants.toOn), gte(roleGrants.toOn, scope.asOn)),
      ),
    )
    .orderBy(byName(people.name));
  const holders = new Map<string, string[]>();
  for (const { role, name } of rows) holders.set(role, [...(holders.get(role) ?? []), name]);
  return holders;
}

/** Those who hold one of these roles on the scope's day and have not left: whom to tell of what only they may do. */
export async function listPeopleWithRoles(
  scope: Scope,
  roles: readonly string[],
  /** Only this person, where they are one of them. */
  personId?: string,
): Promise<PersonRow[]> {
  if (roles.length === 0) return [];
  return scope.database
    .selectDistinct(getTableColumns(people))
    .from(people)
    .innerJoin(
      roleGrants,
      and(eq(roleGrants.partnershipId, people.partnershipId), eq(roleGrants.personId, people.id)),
    )
    .where(
      and(
        eq(people.partnershipId, scope.partnership),
        personId === undefined ? undefined : eq(people.id, personId),
        inArray(roleGrants.role, [...roles]),
        lte(roleGrants.fromOn, scope.asOn),
        or(isNull(roleGrants.toOn), gte(roleGrants.toOn, scope.asOn)),
        or(isNull(people.leftOn), gte(people.leftOn, scope.asOn)),
      ),
    );
}
