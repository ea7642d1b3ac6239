import { and, eq } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import { byName } from "../../../platform/database/by-name.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type GroupRow, groups } from "./group.table.ts";

export function listGroups(scope: Scope): Promise<GroupRow[]> {
  return scope.database
    .select()
    .from(groups)
    .where(eq(groups.partnershipId, scope.partnership))
    .orderBy(byName(groups.name));
}

export async function getGroup(scope: Scope, id: string): Promise<GroupRow> {
  const [row] = await scope.database
    .select()
    .from(groups)
    .where(and(eq(groups.partnershipId, scope.partnership), eq(groups.id, id)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertGroup(
  scope: Scope,
  row: Omit<typeof groups.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(groups).values({ ...row, partnershipId: scope.partnership });
}

/** Changes a group; false when somebody changed it since `version`. */
export async function changeGroupRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof groups.$inferInsert, "partnershipId" | "id">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(groups)
    .set({ ...change, version: version + 1 })
    .where(and(eq(groups.partnershipId, scope.partnership), eq(groups.id, id), eq(groups.version, version)))
    .returning({ id: groups.id });
  return rows.length === 1;
}
