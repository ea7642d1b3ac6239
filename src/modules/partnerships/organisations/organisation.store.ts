import { and, eq } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import { byName } from "../../../platform/database/by-name.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type OrganisationRow, organisations } from "./organisation.table.ts";
import { bodiesAtWork } from "./standing.ts";

export function listOrganisations(scope: Scope): Promise<OrganisationRow[]> {
  return scope.database
    .select()
    .from(organisations)
    .where(eq(organisations.partnershipId, scope.partnership))
    .orderBy(byName(organisations.name));
}

/** The bodies that can be chosen on the scope's day, each with every name by which papers may mean it, former ones too. */
export async function listBodiesAtWork(scope: Scope): Promise<OrganisationRow[]> {
  return bodiesAtWork(await listOrganisations(scope), scope.asOn);
}

export async function getOrganisation(scope: Scope, id: string): Promise<OrganisationRow> {
  const [row] = await scope.database
    .select()
    .from(organisations)
    .where(and(eq(organisations.partnershipId, scope.partnership), eq(organisations.id, id)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertOrganisation(
  scope: Scope,
  row: Omit<typeof organisations.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(organisations).values({ ...row, partnershipId: scope.partnership });
}

/** Changes an organisation; false when somebody changed it since `version`. */
export async function changeOrganisationRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof organisations.$inferInsert, "partnershipId" | "id">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(organisations)
    .set({ ...change, version: version + 1 })
    .where(
      and(
        eq(organisations.partnershipId, scope.partnership),
        eq(organisations.id, id),
        eq(organisations.version, version),
      ),
    )
    .returning({ id: organisations.id });
  return rows.length === 1;
}
