import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type ActionRow, actions } from "../actions/action.table.ts";
import { listLeadRows } from "../actions/lead.store.ts";
import type { Lead } from "../actions/lead.ts";
import { type PlanRow, plans } from "../plans/plan.table.ts";
import { type CalendarRow, calendars } from "./calendar.table.ts";
import { type AskRow, asks, type RoundRow, rounds } from "./round.table.ts";

/** An ask that is open, with all that it hangs on: read in one statement, since a whole quarter's mails each read their own. */
export interface OpenAsk {
  readonly ask: AskRow;
  readonly round: RoundRow;
  readonly action: ActionRow;
  readonly plan: PlanRow;
  readonly calendar: CalendarRow | null;
}

/** The open asks of these people in rounds that have not ended, in the order in which they were made. */
export function listOpenAsksOf(scope: Scope, personIds: readonly string[]): Promise<OpenAsk[]> {
  if (personIds.length === 0) return Promise.resolve([]);
  const { partnershipId } = asks;
  return scope.database
    .select({ ask: asks, round: rounds, action: actions, plan: plans, calendar: calendars })
    .from(asks)
    .innerJoin(rounds, and(eq(rounds.partnershipId, partnershipId), eq(rounds.id, asks.roundId)))
    .innerJoin(actions, and(eq(actions.partnershipId, partnershipId), eq(actions.id, asks.actionId)))
    .innerJoin(plans, and(eq(plans.partnershipId, partnershipId), eq(plans.id, rounds.planId)))
    .leftJoin(calendars, and(eq(calendars.partnershipId, partnershipId), eq(calendars.planId, rounds.planId)))
    .where(
      and(
        eq(asks.partnershipId, scope.partnership),
        eq(asks.state, "open"),
        inArray(asks.personId, [...personIds]),
        isNull(rounds.closedAt),
      ),
    )
    .orderBy(asc(asks.askedAt), asc(asks.id));
}

/** Who leads these actions as asking needs it: by id alone, without the names of bodies, groups and people. */
export async function listLeadsAsked(
  scope: Scope,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Lead[]>> {
  const leads = (await listLeadRows(scope, actionIds)).map((row): [string, Lead] => [
    row.actionId,
    {
      party: partyOf(row),
      answering: row.answeringPersonId ? { id: row.answeringPersonId, name: "", named: true } : null,
      ...{ from: row.fromOn, to: row.toOn, note: row.note },
    },
  ]);
  return new Map(
    [...Map.groupBy(leads, ([actionId]) => actionId)].map(([id, those]) => [
      id,
      those.map(([, lead]) => lead),
    ]),
  );
}

function partyOf({
  organisationId,
  groupId,
}: Awaited<ReturnType<typeof listLeadRows>>[number]): Lead["party"] {
  if (organisationId) return { kind: "organisation", id: organisationId, name: "", standsForAll: false };
  return groupId ? { kind: "group", id: groupId, name: "", standsForAll: false } : null;
}
