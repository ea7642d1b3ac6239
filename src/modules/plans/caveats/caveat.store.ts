import { and, asc, eq } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type CaveatRow, caveats } from "./caveat.table.ts";

const within = (scope: Scope) => eq(caveats.partnershipId, scope.partnership);

/** What was said against a plan or of its limits, in its order. */
export async function listCaveats(scope: Scope, planId: string): Promise<CaveatRow[]> {
  return scope.database
    .select()
    .from(caveats)
    .where(and(within(scope), eq(caveats.planId, planId)))
    .orderBy(asc(caveats.position), asc(caveats.id));
}

/** One of this plan; NotFound for one of another. */
export async function getCaveat(scope: Scope, planId: string, id: string): Promise<CaveatRow> {
  const [row] = await scope.database
    .select()
    .from(caveats)
    .where(and(within(scope), eq(caveats.planId, planId), eq(caveats.id, id)));
  if (!row) throw new NotFound();
  return row;
}

/** Keeps a caveat; false where one with this id is there already: the same was sent twice. */
export async function insertCaveat(
  scope: Scope,
  row: Omit<typeof caveats.$inferInsert, "partnershipId" | "id"> & { readonly id?: string },
): Promise<boolean> {
  const added = await scope.database
    .insert(caveats)
    .values({ ...row, id: row.id ?? crypto.randomUUID(), partnershipId: scope.partnership })
    .onConflictDoNothing({ target: [caveats.partnershipId, caveats.id] })
    .returning({ id: caveats.id });
  return added.length === 1;
}

/** Changes a caveat; false when somebody changed it since `version`, and then nothing is written. */
export async function changeCaveatRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Pick<CaveatRow, "text" | "agreement" | "saidOn">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(caveats)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(caveats.id, id), eq(caveats.version, version)))
    .returning({ id: caveats.id });
  return rows.length === 1;
}

export async function removeCaveatRow(scope: Scope, id: string): Promise<void> {
  await scope.database.delete(caveats).where(and(within(scope), eq(caveats.id, id)));
}
