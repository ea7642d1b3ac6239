import { and, desc, eq, gt, inArray } from "drizzle-orm";
import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import { listEventsAmong } from "../../../platform/ledger/events-among.store.ts";
import { listEventsSince } from "../../../platform/ledger/events-since.store.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listActions, listActionsByIds } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { listLeads } from "../actions/lead.store.ts";
import type { Lead } from "../actions/lead.ts";
import { listDatesSet } from "../date-moves/date-move.store.ts";
import { planEvents } from "../events.ts";
import { listImprovements } from "../improvements/improvement.store.ts";
import { getPlanById } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { updates } from "../updates/update.table.ts";
import type { ActionRecord, SaidThen } from "./plan-changes.ts";

/** What of the ledger tells how an action stood, and what is told of it. */
const TOLD_EVENTS = [
  planEvents.actionUpdated,
  planEvents.actionChanged,
  planEvents.actionClosed,
  planEvents.actionReopened,
  planEvents.actionCancelled,
  planEvents.actionMerged,
  planEvents.actionAgreed,
  planEvents.actionMoved,
  planEvents.actionHung,
  planEvents.actionUnhung,
  planEvents.actionDated,
  planEvents.evidenceAdded,
  planEvents.evidenceSeen,
];

/** All that is known of an action, and where it stands now. */
export interface KnownAction extends ActionRecord {
  /** “2.3”: where it stands in its plan now. */
  readonly label: string;
  readonly planTitle: string;
  readonly leads: readonly Lead[];
}

/** All that is known of the actions of these plans, those that were moved elsewhere included. What was said is read from a day on. */
export async function listKnownActions(
  scope: Scope,
  plans: readonly PlanRow[],
  since: CalendarDate,
): Promise<KnownAction[]> {
  const rows: ActionRow[] = [];
  for (const { id } of plans) rows.push(...(await listActions(scope, id)));
  rows.push(...(await listMovedAway(scope, plans, new Set(rows.map(({ id }) => id)))));
  const homes = new Map(plans.map((plan) => [plan.id, plan]));
  for (const { planId } of rows) if (!homes.has(planId)) homes.set(planId, await getPlanById(scope, planId));
  const labels = await labelsOf(scope, plans, rows);
  const ids = rows.map(({ id }) => id);
  const events = Map.groupBy(
    (await listEventsAmong(scope, { kind: "action", ids }, TOLD_EVENTS)).toSorted(
      (one, other) => other.at.getTime() - one.at.getTime() || other.sequence - one.sequence,
    ),
    ({ subjectId }) => subjectId,
  );
  const moves = await listDatesSet(scope, ids);
  const said = Map.groupBy(await listSaidSince(scope, ids, since), ({ actionId }) => actionId);
  const leads = await listLeads(scope, ids);
  return rows.flatMap((row): KnownAction[] => {
    const plan = homes.get(row.planId);
    if (!plan) return [];
    return [
      {
        now: {
          ...{ id: row.id, number: row.number, status: row.status, target: row.target, doneOn: row.doneOn },
          ...{ lead: row.leadText, text: row.text, plan: plan.number, datedOn: plan.datedOn },
          createdOn: dayInScotland(row.createdAt),
        },
        happened: (events.get(row.id) ?? []).map(({ at, actorId, event, facts, words }) => ({
          ...{ at, actorId, event, facts, words },
          on: dayInScotland(at),
        })),
        moves: (moves.get(row.id) ?? []).flatMap(({ decidedAt, was, target, reason }) =>
          decidedAt ? [{ at: decidedAt, on: dayInScotland(decidedAt), was, is: target, reason }] : [],
        ),
        said: said.get(row.id) ?? [],
        label: labels.get(row.id) ?? "",
        planTitle: plan.title,
        leads: leads.get(row.id) ?? [],
      },
    ];
  });
}

/** Actions that stood in one of these plans once and stand elsewhere now. */
async function listMovedAway(
  scope: Scope,
  plans: readonly PlanRow[],
  there: ReadonlySet<string>,
): Promise<ActionRow[]> {
  const numbers = new Set<unknown>(plans.map(({ number }) => number));
  const ids = (await listEventsSince(scope, "action", [planEvents.actionMoved]))
    .filter(({ facts, subjectId }) => numbers.has(facts.fromPlan) && !there.has(subjectId))
    .map(({ subjectId }) => subjectId);
  return listActionsByIds(scope, [...new Set(ids)]);
}

/** The label of each action of these plans, as its grid has it. */
async function labelsOf(
  scope: Scope,
  plans: readonly PlanRow[],
  rows: readonly ActionRow[],
): Promise<ReadonlyMap<string, string>> {
  const under = Map.groupBy(rows, ({ improvementId }) => improvementId);
  const labels = new Map<string, string>();
  for (const plan of plans) {
    for (const [index, { id, number }] of (await listImprovements(scope, plan.id)).entries()) {
      for (const [place, action] of (under.get(id) ?? []).entries())
        labels.set(action.id, `${number ?? index + 1}.${place + 1}`);
    }
  }
  return labels;
}

async function listSaidSince(
  scope: Scope,
  ids: readonly string[],
  since: CalendarDate,
): Promise<(SaidThen & { readonly actionId: string })[]> {
  if (ids.length === 0) return [];
  const rows = await scope.database
    .select()
    .from(updates)
    .where(
      and(
        eq(updates.partnershipId, scope.partnership),
        inArray(updates.actionId, [...ids]),
        // The day itself is left out by whoever asks: its end is not the same moment all the year.
        gt(updates.saidAt, new Date(`${since}T00:00:00Z`)),
      ),
    )
    .orderBy(desc(updates.saidAt), desc(updates.id));
  return rows.map((row) => ({ ...row, at: row.saidAt, on: dayInScotland(row.saidAt) }));
}
