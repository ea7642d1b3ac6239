import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type UpdateRow, updates } from "./update.table.ts";

const within = (scope: Scope) => eq(updates.partnershipId, scope.partnership);

/** What was said of an action, latest first. `audience` "public" leaves out what is for partners only. */
export function listUpdates(
  scope: Scope,
  actionId: string,
  audience: "public" | "partners",
): Promise<UpdateRow[]> {
  const open = audience === "public" ? eq(updates.audience, "public") : undefined;
  return scope.database
    .select()
    .from(updates)
    .where(and(within(scope), eq(updates.actionId, actionId), open))
    .orderBy(desc(updates.saidAt), desc(updates.id));
}

/** The moment of the latest update of each of these actions. */
export async function findLastUpdates(
  scope: Scope,
  actionIds: readonly string[],
  audience: "public" | "partners",
): Promise<Map<string, Date>> {
  if (actionIds.length === 0) return new Map();
  const open = audience === "public" ? eq(updates.audience, "public") : undefined;
  const rows = await scope.database
    .select({ actionId: updates.actionId, at: sql<Date>`max(${updates.saidAt})`.mapWith(updates.saidAt) })
    .from(updates)
    .where(and(within(scope), inArray(updates.actionId, [...actionIds]), open))
    .groupBy(updates.actionId);
  return new Map(rows.map(({ actionId, at }) => [actionId, at]));
}

/** What was said of these actions, to whomever, latest first. */
export function listUpdatesOf(scope: Scope, actionIds: readonly string[]): Promise<UpdateRow[]> {
  if (actionIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(updates)
    .where(and(within(scope), inArray(updates.actionId, [...actionIds])))
    .orderBy(desc(updates.saidAt), desc(updates.id));
}

/** The latest public updates of these actions, for “what changed”. */
export function listLatestPublicUpdates(
  scope: Scope,
  actionIds: readonly string[],
  howMany: number,
): Promise<UpdateRow[]> {
  if (actionIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(updates)
    .where(and(within(scope), inArray(updates.actionId, [...actionIds]), eq(updates.audience, "public")))
    .orderBy(desc(updates.saidAt), desc(updates.id))
    .limit(howMany);
}

export async function insertUpdate(
  scope: Scope,
  row: Omit<typeof updates.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(updates).values({ ...row, partnershipId: scope.partnership });
}
