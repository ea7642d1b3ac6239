import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { findDateBefore, keepMove } from "../date-moves/date-move.store.ts";
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

/** Why a date moves, for the list of moved dates; `asked`: a request is kept there already. */
export type WhyMoved = { readonly reason: string } | "asked";

/**
 * Changes an action; false when somebody changed it since `version`, and then nothing is written. Every way in which a
 * date comes to be another one passes here, so that no move is missed in the figure of the plan.
 */
export async function changeActionRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof actions.$inferInsert, "partnershipId" | "id" | "version">>,
  why: WhyMoved = { reason: "" },
): Promise<boolean> {
  const before = "target" in change && why !== "asked" ? await findDateBefore(scope, id) : null;
  const rows = await scope.database
    .update(actions)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(actions.id, id), eq(actions.version, version)))
    .returning({ id: actions.id });
  if (rows.length !== 1) return false;
  if (before && why !== "asked") await keepMove(scope, id, before, change.target ?? null, why.reason);
  return true;
}

/** Has everybody else who changes what hangs on this action wait until this transaction ends, so that a list is read as it is. */
export async function lockAction(scope: Scope, id: string): Promise<void> {
  await scope.database
    .select({ id: actions.id })
    .from(actions)
    .where(and(within(scope), eq(actions.id, id)))
    .for("update");
}
