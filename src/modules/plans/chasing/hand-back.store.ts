import { aliasedTable, and, asc, eq, gt, isNotNull, isNull, notExists, or } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listPeopleAmong } from "../../people/index.ts";
import { type ActionRow, actions } from "../actions/action.table.ts";
import { type PlanRow, plans } from "../plans/plan.table.ts";
import { changeAskRow } from "./ask.store.ts";
import { listLeadsAsked } from "./open-asks.store.ts";
import { listOpenRounds } from "./round.store.ts";
import { type AskRow, asks, type RoundRow, rounds } from "./round.table.ts";
import { whoIsAsked } from "./who-is-asked.ts";

/** “This is not my action”, said of an ask, with all that it hangs on. */
export interface HandBack {
  readonly ask: AskRow;
  readonly round: RoundRow;
  readonly action: ActionRow;
  readonly plan: PlanRow;
}

const later = aliasedTable(asks, "later");

/** Of each action and person the last ask: what was said of those before it is history. */
const isLast = (scope: Scope) =>
  notExists(
    scope.database
      .select({ id: later.id })
      .from(later)
      .where(
        and(
          eq(later.partnershipId, scope.partnership),
          eq(later.actionId, asks.actionId),
          eq(later.personId, asks.personId),
          gt(later.askedAt, asks.askedAt),
        ),
      ),
  );

/**
 * What people have handed back and nobody has settled, in the order in which they did. It stands beyond the end of its round, and also where they had
 * answered before, until another person answers for the action or the lead officer says that it is settled.
 * An action that is over is left out until it is back at work.
 */
export async function listHandBacks(scope: Scope, personId?: string): Promise<HandBack[]> {
  const { partnershipId } = asks;
  const rows = await scope.database
    .select({ ask: asks, round: rounds, action: actions, plan: plans })
    .from(asks)
    .innerJoin(rounds, and(eq(rounds.partnershipId, partnershipId), eq(rounds.id, asks.roundId)))
    .innerJoin(actions, and(eq(actions.partnershipId, partnershipId), eq(actions.id, asks.actionId)))
    .innerJoin(plans, and(eq(plans.partnershipId, partnershipId), eq(plans.id, rounds.planId)))
    .where(
      and(
        eq(partnershipId, scope.partnership),
        or(eq(asks.state, "handed-back"), and(eq(asks.state, "answered"), isNotNull(asks.reason))),
        personId === undefined ? undefined : eq(asks.personId, personId),
        isNull(plans.archivedAt),
        isLast(scope),
      ),
    )
    .orderBy(asc(asks.endedAt), asc(asks.id));
  return rows.length === 0 ? [] : stillTheirs(scope, rows);
}

/** Those whose person answers for the action still: where another does, it is settled by that. */
async function stillTheirs(scope: Scope, rows: readonly HandBack[]): Promise<HandBack[]> {
  const leads = await listLeadsAsked(
    scope,
    rows.map(({ action }) => action.id),
  );
  const leading = [...leads.values()].flat();
  const { asked } = whoIsAsked(
    rows.map(({ action: { id, status } }) => ({ id, status, leads: leads.get(id) ?? [] })),
    await listPeopleAmong(
      scope,
      leading.flatMap(({ answering }) => answering?.id ?? []),
      leading.flatMap(({ party }) => (party?.kind === "organisation" ? party.id : [])),
    ),
    scope.asOn,
  );
  const answering = new Set(asked.map(({ actionId, personId }) => `${actionId} ${personId}`));
  return rows.filter(({ ask }) => answering.has(`${ask.actionId} ${ask.personId}`));
}

/**
 * Writes down that an action is not its person's: on what they are asked, and where they have answered, or the round has ended, on what they
 * were asked last. False where nothing was asked of them, or all of it was handed or taken back.
 */
export async function handBackRows(
  scope: Scope,
  { actionId, personId, reason }: { actionId: string; personId: string; reason: string },
): Promise<boolean> {
  const own = await scope.database
    .select()
    .from(asks)
    .where(
      and(
        eq(asks.partnershipId, scope.partnership),
        eq(asks.actionId, actionId),
        eq(asks.personId, personId),
      ),
    )
    .orderBy(asc(asks.askedAt), asc(asks.id))
    .for("update");
  const open = new Set((await listOpenRounds(scope)).map(({ id }) => id));
  const asked = own.filter(({ state, roundId }) => state === "open" && open.has(roundId));
  const last = own.slice(-1).filter(({ state }) => state === "open" || state === "answered");
  const those = asked.length > 0 ? asked : last;
  let isNew = false;
  for (const ask of those) {
    if (ask.state === "answered" && ask.reason !== null) continue;
    const change = {
      reason,
      ...(ask.state === "open" ? { state: "handed-back" as const, endedAt: scope.at } : {}),
    };
    if (await changeAskRow(scope, ask.id, [ask.state], change)) isNew = true;
  }
  return isNew;
}
