import { and, eq, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { NotFound } from "../../platform/access/errors.ts";
import { byName } from "../../platform/database/by-name.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { type PersonRow, people, roleGrants } from "./person.table.ts";

/**
 * The person who signs in with this account here, with the roles they hold on the scope's day; null for none. Whoever has
 * left holds none, whatever was written of their roles since.
 */
export async function findPersonOfAccount(
  scope: Pick<Scope, "database" | "partnership" | "asOn">,
  accountId: string,
): Promise<{ person: PersonRow; roles: string[] } | null> {
  const rows = await scope.database
    .select({ person: people, role: roleGrants.role })
    .from(people)
    .leftJoin(
      roleGrants,
      and(
        eq(roleGrants.partnershipId, people.partnershipId),
        eq(roleGrants.personId, people.id),
        lte(roleGrants.fromOn, scope.asOn),
        or(isNull(roleGrants.toOn), gte(roleGrants.toOn, scope.asOn)),
        or(isNull(people.leftOn), gte(people.leftOn, scope.asOn)),
      ),
    )
    .where(and(eq(people.partnershipId, scope.partnership), eq(people.accountId, accountId)));
  const [first] = rows;
  if (!first) return null;
  return { person: first.person, roles: rows.flatMap(({ role }) => (role ? [role] : [])) };
}

export function listPeople(scope: Scope): Promise<PersonRow[]> {
  return scope.database
    .select()
    .from(people)
    .where(eq(people.partnershipId, scope.partnership))
    .orderBy(byName(people.name));
}

/** People by their ids, and the contacts for plans of some bodies, without all the others. */
export async function listPeopleAmong(
  scope: Scope,
  ids: readonly string[],
  contactsOf: readonly string[] = [],
): Promise<PersonRow[]> {
  if (ids.length + contactsOf.length === 0) return [];
  return scope.database
    .select()
    .from(people)
    .where(
      and(
        eq(people.partnershipId, scope.partnership),
        or(
          inArray(people.id, [...new Set(ids)]),
          and(people.plansContact, inArray(people.organisationId, [...new Set(contactsOf)])),
        ),
      ),
    )
    .orderBy(byName(people.name));
}

/** Those who work here on the scope's day: whoever left is chosen for nothing any more. */
export function listPeopleAtWork(scope: Scope): Promise<PersonRow[]> {
  return scope.database
    .select()
    .from(people)
    .where(
      and(
        eq(people.partnershipId, scope.partnership),
        or(isNull(people.leftOn), gte(people.leftOn, scope.asOn)),
      ),
    )
    .orderBy(byName(people.name));
}

export async function findPerson(scope: Scope, id: string): Promise<PersonRow | null> {
  const [row] = await scope.database
    .select()
    .from(people)
    .where(and(eq(people.partnershipId, scope.partnership), eq(people.id, id)));
  return row ?? null;
}

export async function getPerson(scope: Scope, id: string): Promise<PersonRow> {
  const person = await findPerson(scope, id);
  if (!person) throw new NotFound();
  return person;
}

/** The names of people who hold one of these roles on the scope's day: “Morag Innes can”. */
export async function listNamesWithRoles(scope: Scope, roles: readonly string[]): Promise<string[]> {
  if (roles.length === 0) return [];
  const rows = await scope.database
    .selectDistinct({ name: people.name })
    .from(people)
    .innerJoin(
      roleGrants,
      and(eq(roleGrants.partnershipId, people.partnershipId), eq(roleGrants.personId, people.id)),
    )
    .where(
      and(
        eq(people.partnershipId, scope.partnership),
        sql`${roleGrants.role} in ${[...roles]}`,
        lte(roleGrants.fromOn, scope.asOn),
        or(isNull(roleGrants.toOn), gte(roleGrants.toOn, scope.asOn)),
      ),
    )
    .orderBy(people.name);
  return rows.map(({ name }) => name);
}

export async function insertPerson(
  scope: Scope,
  row: Omit<typeof people.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(people).values({ ...row, partnershipId: scope.partnership });
}

const ROWS_AT_ONCE = 500;

/** Adds many people in a few statements. */
export async function insertPeople(
  scope: Scope,
  rows: readonly Omit<typeof people.$inferInsert, "partnershipId">[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    await scope.database
      .insert(people)
      .values(some.map((row) => ({ ...row, partnershipId: scope.partnership })));
  }
}

/** Changes a person; false when somebody changed them since `version`. */
export async function changePersonRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof people.$inferInsert, "partnershipId" | "id">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(people)
    .set({ ...change, version: version + 1 })
    .where(and(eq(people.partnershipId, scope.partnership), eq(people.id, id), eq(people.version, version)))
    .returning({ id: people.id });
  return rows.length === 1;
}

/** Who answers for the actions of an organisation, or null. */
export async function findPlansContact(scope: Scope, organisationId: string): Promise<PersonRow | null> {
  const [row] = await scope.database
    .select()
    .from(people)
    .where(
      and(
        eq(people.partnershipId, scope.partnership),
        eq(people.organisationId, organisationId),
        eq(people.plansContact, true),
      ),
    )
    .orderBy(byName(people.name));
  return row ?? null;
}
