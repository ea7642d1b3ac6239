import { and, asc, desc, eq, getTableColumns, inArray, isNotNull } from "drizzle-orm";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { people, type RoleGrantRow, roleGrants } from "../person.table.ts";

const within = (scope: Scope) => eq(roleGrants.partnershipId, scope.partnership);

const isGrant = (personId: string, id: string) =>
  and(eq(roleGrants.personId, personId), eq(roleGrants.id, id));

export async function insertRoleGrant(
  scope: Scope,
  row: Omit<typeof roleGrants.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(roleGrants).values({ ...row, partnershipId: scope.partnership });
}

/** Roles with the person they were given to: all of them, or one person's, the latest first. */
export function listRoleGrants(scope: Scope, personId?: string): Promise<RoleGrantRow[]> {
  return scope.database
    .select()
    .from(roleGrants)
    .where(and(within(scope), personId === undefined ? undefined : eq(roleGrants.personId, personId)))
    .orderBy(desc(roleGrants.fromOn), asc(roleGrants.role));
}

const grantsThatWork = (scope: Scope, roles: Iterable<string>) =>
  scope.database
    .select(getTableColumns(roleGrants))
    .from(roleGrants)
    .innerJoin(
      people,
      and(eq(people.partnershipId, roleGrants.partnershipId), eq(people.id, roleGrants.personId)),
    )
    .where(and(within(scope), inArray(roleGrants.role, [...roles]), isNotNull(people.accountId)));

/** The grants of these roles to people who can sign in, over all days. */
export function listWorkingGrants(scope: Scope, roles: Iterable<string>): Promise<RoleGrantRow[]> {
  return grantsThatWork(scope, roles);
}

/** The same, held in one order until the transaction ends: two people cannot each end the other's at the same moment. */
export function lockWorkingGrants(scope: Scope, roles: Iterable<string>): Promise<RoleGrantRow[]> {
  return grantsThatWork(scope, roles).orderBy(asc(roleGrants.id)).for("update");
}

/** A person's grant with this id. Throws NotFound for none, another person's, or another partnership's. */
export async function getRoleGrant(scope: Scope, personId: string, id: string): Promise<RoleGrantRow> {
  const [row] = await scope.database
    .select()
    .from(roleGrants)
    .where(and(within(scope), isGrant(personId, id)));
  if (!row) throw new NotFound();
  return row;
}

export async function changeRoleEnd(
  scope: Scope,
  grant: Pick<RoleGrantRow, "personId" | "id">,
  toOn: CalendarDate,
): Promise<void> {
  await scope.database
    .update(roleGrants)
    .set({ toOn })
    .where(and(within(scope), isGrant(grant.personId, grant.id)));
}

/** Takes a grant away as though it had never been: only for one that has not held for a whole day yet. */
export async function removeRoleGrant(
  scope: Scope,
  grant: Pick<RoleGrantRow, "personId" | "id">,
): Promise<void> {
  await scope.database.delete(roleGrants).where(and(within(scope), isGrant(grant.personId, grant.id)));
}
