import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type ActionRow, actions } from "./action.table.ts";

const within = (scope: Scope) => eq(actions.partnershipId, scope.partnership);

/** The action with this short number. Throws NotFound for none, or another partnership's. */
export async function getAction(scope: Scope, number: number): Promise<ActionRow> {
  const [row] = await scope.database
    .select()
    .from(actions)
    .where(and(within(scope), eq(actions.number, number)));
  if (!row) throw new NotFound();
  return row;
}

/** The actions of one plan, in its order. */
export function listActions(scope: Scope, planId: string): Promise<ActionRow[]> {
  return scope.database
    .select()
    .from(actions)
    .where(and(within(scope), eq(actions.planId, planId)))
    .orderBy(asc(actions.position));
}

export function listActionsByIds(scope: Scope, ids: readonly string[]): Promise<ActionRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(actions)
    .where(and(within(scope), inArray(actions.id, [...ids])));
}

export async function lastPositionIn(scope: Scope, planId: string): Promise<number> {
  const [row] = await scope.database
    .select({ last: sql<number>`coalesce(max(${actions.position}), 0)::int` })
    .from(actions)
    .where(and(within(scope), eq(actions.planId, planId)));
  return row?.last ?? 0;
}

export type NewAction = Omit<typeof actions.$inferInsert, "partnershipId">;

export async function insertActions(scope: Scope, rows: readonly NewAction[]): Promise<void> {
  if (rows.length === 0) return;
  await scope.database
    .insert(actions)
    .values(rows.map((row) => ({ ...row, partnershipId: scope.partnership })));
}

/** Changes an action; false when somebody changed it since `version`, and then nothing is written. */
export async function changeActionRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof actions.$inferInsert, "partnershipId" | "id" | "version">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(actions)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(actions.id, id), eq(actions.version, version)))
    .returning({ id: actions.id });
  return rows.length === 1;
}
