import { and, asc, desc, eq, gte, inArray, isNull, ne } from "drizzle-orm";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type RoundRow, rounds } from "./round.table.ts";

const within = (scope: Scope) => eq(rounds.partnershipId, scope.partnership);

/** The rounds of a plan, the latest due day first. */
export function listRounds(scope: Scope, planId: string): Promise<RoundRow[]> {
  return scope.database
    .select()
    .from(rounds)
    .where(and(within(scope), eq(rounds.planId, planId)))
    .orderBy(desc(rounds.dueOn));
}

/** The round of a plan that is due on this day. Throws NotFound. */
export async function getRound(scope: Scope, planId: string, dueOn: CalendarDate): Promise<RoundRow> {
  const [row] = await scope.database
    .select()
    .from(rounds)
    .where(and(within(scope), eq(rounds.planId, planId), eq(rounds.dueOn, dueOn)));
  if (!row) throw new NotFound();
  return row;
}

export async function getRoundById(scope: Scope, id: string): Promise<RoundRow> {
  const [row] = await scope.database
    .select()
    .from(rounds)
    .where(and(within(scope), eq(rounds.id, id)));
  if (!row) throw new NotFound();
  return row;
}

/** The rounds of the partnership that have not ended, by due day. */
export function listOpenRounds(scope: Scope): Promise<RoundRow[]> {
  return scope.database
    .select()
    .from(rounds)
    .where(and(within(scope), isNull(rounds.closedAt)))
    .orderBy(asc(rounds.dueOn));
}

/** The rounds of the calendars that ended at a moment or after it. */
export function listRoundsEndedSince(scope: Scope, since: Date): Promise<RoundRow[]> {
  return scope.database
    .select()
    .from(rounds)
    .where(and(within(scope), eq(rounds.asksAll, true), gte(rounds.closedAt, since)))
    .orderBy(asc(rounds.dueOn));
}

/** Opens a round; false where the plan has one of this day already, opened by whomever. */
export async function insertRound(
  scope: Scope,
  row: Omit<typeof rounds.$inferInsert, "partnershipId">,
): Promise<boolean> {
  const written = await scope.database
    .insert(rounds)
    .values({ ...row, partnershipId: scope.partnership })
    .onConflictDoNothing()
    .returning({ id: rounds.id });
  return written.length === 1;
}

/** Lets a round in which somebody was asked alone ask everybody; false where it does already. */
export async function changeRoundToAll(scope: Scope, id: string, reason: string): Promise<boolean> {
  const changed = await scope.database
    .update(rounds)
    .set({ asksAll: true, reason })
    .where(and(within(scope), eq(rounds.id, id), eq(rounds.asksAll, false), isNull(rounds.closedAt)))
    .returning({ id: rounds.id });
  return changed.length === 1;
}

/** Gives the round of the calendar that is open other words of why it is asked; answers the due day of each that had others. */
export async function changeOpenReason(
  scope: Scope,
  planId: string,
  reason: string,
): Promise<readonly CalendarDate[]> {
  const changed = await scope.database
    .update(rounds)
    .set({ reason })
    .where(
      and(
        within(scope),
        eq(rounds.planId, planId),
        eq(rounds.asksAll, true),
        isNull(rounds.closedAt),
        ne(rounds.reason, reason),
      ),
    )
    .returning({ dueOn: rounds.dueOn });
  return changed.map(({ dueOn }) => dueOn);
}

/** The round of the calendar of a plan that is open, held until the transaction ends; null for none. */
export async function lockOpenRound(scope: Scope, planId: string): Promise<RoundRow | null> {
  const [row] = await scope.database
    .select()
    .from(rounds)
    .where(and(within(scope), eq(rounds.planId, planId), eq(rounds.asksAll, true), isNull(rounds.closedAt)))
    .orderBy(desc(rounds.dueOn))
    .limit(1)
    .for("update");
  return row ?? null;
}

/** Lets a round be due on another day, on which no other round of its plan is. */
export async function changeDueDay(scope: Scope, id: string, dueOn: CalendarDate): Promise<void> {
  await scope.database
    .update(rounds)
    .set({ dueOn })
    .where(and(within(scope), eq(rounds.id, id)));
}

/** Ends rounds; answers those that were open until now. */
export async function closeRoundRows(scope: Scope, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const closed = await scope.database
    .update(rounds)
    .set({ closedAt: scope.at })
    .where(and(within(scope), inArray(rounds.id, [...ids]), isNull(rounds.closedAt)))
    .returning({ id: rounds.id });
  return closed.map(({ id }) => id);
}
