import { and, asc, eq } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import { byName } from "../../../platform/database/by-name.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type PlaceRow, places } from "./place.table.ts";

export function listPlaces(scope: Scope): Promise<PlaceRow[]> {
  return scope.database
    .select()
    .from(places)
    .where(eq(places.partnershipId, scope.partnership))
    .orderBy(byName(places.name), asc(places.kind));
}

export async function getPlace(scope: Scope, id: string): Promise<PlaceRow> {
  const [row] = await scope.database
    .select()
    .from(places)
    .where(and(eq(places.partnershipId, scope.partnership), eq(places.id, id)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertPlace(
  scope: Scope,
  row: Omit<typeof places.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(places).values({ ...row, partnershipId: scope.partnership });
}

/** Changes a place; false when somebody changed it since `version`. */
export async function changePlaceRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof places.$inferInsert, "partnershipId" | "id">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(places)
    .set({ ...change, version: version + 1 })
    .where(and(eq(places.partnershipId, scope.partnership), eq(places.id, id), eq(places.version, version)))
    .returning({ id: places.id });
  return rows.length === 1;
}
