import { and, desc, eq, inArray } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { actions } from "../actions/action.table.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { plans } from "../plans/plan.table.ts";
import { type DateMoveRow, dateMoves } from "./date-move.table.ts";
import { isMove, noDate } from "./date-move.ts";

const within = (scope: Scope) => eq(dateMoves.partnershipId, scope.partnership);

/** What was asked and moved of these actions, the latest first. */
export function listMoves(scope: Scope, actionIds: readonly string[]): Promise<DateMoveRow[]> {
  if (actionIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(dateMoves)
    .where(and(within(scope), inArray(dateMoves.actionId, [...actionIds])))
    .orderBy(desc(dateMoves.askedAt), desc(dateMoves.id));
}

/** The moves of these actions that came to be, by the action's id, the first first. A first date that was asked for is none. */
export async function listAgreedMoves(
  scope: Scope,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DateMoveRow[]>> {
  const set = await listDatesSet(scope, actionIds);
  return Map.groupBy(
    [...set.values()].flat().filter(({ was, target }) => isMove(was, target)),
    ({ actionId }) => actionId,
  );
}

/** The same with the first dates that were asked for and agreed to: every date that an action came to have this way. */
export async function listDatesSet(
  scope: Scope,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DateMoveRow[]>> {
  const agreed = (await listMoves(scope, actionIds)).filter(({ state }) => state === "agreed");
  return Map.groupBy(agreed.reverse(), ({ actionId }) => actionId);
}

/** Every request in the partnership that waits for an answer, of plans that are not put away. */
export async function listOpenMoves(scope: Scope): Promise<DateMoveRow[]> {
  return scope.database
    .select()
    .from(dateMoves)
    .where(and(within(scope), eq(dateMoves.state, "open")))
    .orderBy(dateMoves.askedAt, dateMoves.id);
}

/** Requests by somebody that were answered, whenever: for telling them. */
export function listAnsweredMoves(scope: Scope): Promise<DateMoveRow[]> {
  return scope.database
    .select()
    .from(dateMoves)
    .where(and(within(scope), inArray(dateMoves.state, ["agreed", "refused"])))
    .orderBy(dateMoves.decidedAt, dateMoves.id);
}

export async function findOpenMove(scope: Scope, actionId: string): Promise<DateMoveRow | null> {
  const [row] = await scope.database
    .select()
    .from(dateMoves)
    .where(and(within(scope), eq(dateMoves.actionId, actionId), eq(dateMoves.state, "open")));
  return row ?? null;
}

/** One request of this action; NotFound for one of another. */
export async function getMove(scope: Scope, actionId: string, id: string): Promise<DateMoveRow> {
  const [row] = await scope.database
    .select()
    .from(dateMoves)
    .where(and(within(scope), eq(dateMoves.actionId, actionId), eq(dateMoves.id, id)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertMove(
  scope: Scope,
  row: Omit<typeof dateMoves.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(dateMoves).values({ ...row, partnershipId: scope.partnership });
}

/** Changes a request that is open; false when it was answered or withdrawn meanwhile, and then nothing is written. */
export async function changeOpenMove(
  scope: Scope,
  id: string,
  change: Partial<Omit<typeof dateMoves.$inferInsert, "partnershipId" | "id" | "actionId">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(dateMoves)
    .set(change)
    .where(and(within(scope), eq(dateMoves.id, id), eq(dateMoves.state, "open")))
    .returning({ id: dateMoves.id });
  return rows.length === 1;
}

/** The date of an action before it is changed, and whether people count on it; null for one that is not there. */
export async function findDateBefore(
  scope: Scope,
  actionId: string,
): Promise<{ readonly target: TargetDate | null; readonly isLive: boolean } | null> {
  const [row] = await scope.database
    .select({ target: actions.target, state: plans.state })
    .from(actions)
    .innerJoin(plans, and(eq(plans.partnershipId, actions.partnershipId), eq(plans.id, actions.planId)))
    .where(and(eq(actions.partnershipId, scope.partnership), eq(actions.id, actionId)));
  return row ? { target: row.target, isLive: row.state !== "draft" } : null;
}

/**
 * Keeps that an action's date was moved by whoever may change the plan, without being asked. A draft has no dates that
 * anybody counts on, so nothing is kept of one.
 */
export async function keepMove(
  scope: Scope,
  actionId: string,
  before: { readonly target: TargetDate | null; readonly isLive: boolean },
  target: TargetDate | null,
  reason: string,
): Promise<void> {
  if (!before.isLive || !isMove(before.target, target)) return;
  await insertMove(scope, {
    id: crypto.randomUUID(),
    actionId,
    askedBy: null,
    askedAt: scope.at,
    was: before.target,
    target: target ?? noDate,
    reason,
    state: "agreed",
    decidedBy: personIdOf(scope.actor),
    decidedAt: scope.at,
  });
}
