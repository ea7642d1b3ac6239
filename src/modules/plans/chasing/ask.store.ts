import { and, asc, eq, getTableColumns, inArray, isNull } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type AskRow, type AskState, asks, rounds } from "./round.table.ts";

const within = (scope: Scope) => eq(asks.partnershipId, scope.partnership);

/** Every ask of these rounds, in the order in which they were made. */
export function listAsks(scope: Scope, roundIds: readonly string[]): Promise<AskRow[]> {
  if (roundIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(asks)
    .where(and(within(scope), inArray(asks.roundId, [...roundIds])))
    .orderBy(asc(asks.askedAt), asc(asks.id));
}

export async function getAsk(scope: Scope, id: string): Promise<AskRow> {
  const [row] = await scope.database
    .select()
    .from(asks)
    .where(and(within(scope), eq(asks.id, id)));
  if (!row) throw new NotFound();
  return row;
}

/** The asks about one action in rounds that have not ended, held until the transaction ends. */
export async function listAsksToSettle(scope: Scope, actionId: string): Promise<AskRow[]> {
  const open = scope.database
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.partnershipId, scope.partnership), isNull(rounds.closedAt)));
  return scope.database
    .select()
    .from(asks)
    .where(and(within(scope), eq(asks.actionId, actionId), inArray(asks.roundId, open)))
    .orderBy(asc(asks.id))
    .for("update");
}

/** The asks in one state, of rounds that have not ended, of one person, of some or of all. */
export function listAsksIn(
  scope: Scope,
  state: AskState,
  personIds?: string | readonly string[],
): Promise<AskRow[]> {
  return scope.database
    .select(getTableColumns(asks))
    .from(asks)
    .innerJoin(rounds, and(eq(rounds.partnershipId, asks.partnershipId), eq(rounds.id, asks.roundId)))
    .where(
      and(
        within(scope),
        eq(asks.state, state),
        isNull(rounds.closedAt),
        personIds === undefined ? undefined : inArray(asks.personId, [personIds].flat()),
      ),
    )
    .orderBy(asc(asks.askedAt), asc(asks.id));
}

const ROWS_AT_ONCE = 500;

/** Asks people, or writes down how each stands; answers those who were not asked before. Asked by two servers at once they are asked once. */
export async function insertAsks(
  scope: Scope,
  rows: readonly Pick<AskRow, "roundId" | "actionId" | "personId" | "answersForAction">[],
  standing: (row: Pick<AskRow, "actionId" | "personId">) => Pick<AskRow, "state"> & Partial<AskRow> = () => ({
    state: "open",
  }),
): Promise<AskRow[]> {
  const written: AskRow[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE);
    const added = await scope.database
      .insert(asks)
      .values(
        some.map((row) => ({
          ...{ ...row, ...standing(row), askedAt: scope.at },
          ...{ partnershipId: scope.partnership, id: crypto.randomUUID() },
        })),
      )
      .onConflictDoNothing()
      .returning();
    written.push(...added);
  }
  return written;
}

/** Changes an ask, where it is still in one of these states; false where it is not. */
export async function changeAskRow(
  scope: Scope,
  id: string,
  from: readonly AskState[],
  change: Partial<Pick<AskRow, "state" | "updateId" | "reason" | "endedAt" | "answersForAction">>,
): Promise<boolean> {
  const changed = await scope.database
    .update(asks)
    .set(change)
    .where(and(within(scope), eq(asks.id, id), inArray(asks.state, [...from])))
    .returning({ id: asks.id });
  return changed.length === 1;
}

/**
 * Asks somebody again who was asked about this action in this round. It is a new ask with an id of its own: what was told of
 * the one before was told of that one, and the mail goes out anew.
 */
export async function replaceAskRow(
  scope: Scope,
  { id, state }: Pick<AskRow, "id" | "state">,
  answersForAction: AskRow["answersForAction"],
): Promise<boolean> {
  const changed = await scope.database
    .update(asks)
    .set({
      id: crypto.randomUUID(),
      state: "open",
      answersForAction,
      updateId: null,
      reason: null,
      askedAt: scope.at,
      endedAt: null,
    })
    .where(and(within(scope), eq(asks.id, id), eq(asks.state, state)))
    .returning({ id: asks.id });
  return changed.length === 1;
}
