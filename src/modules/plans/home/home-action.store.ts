import { and, asc, count, eq, isNull, or } from "drizzle-orm";
import { onceALook } from "../../../platform/scope/one-look.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { actions } from "../actions/action.table.ts";
import { daysLate, gapsOf, isLate, isOver } from "../actions/action.ts";
import { listLeads } from "../actions/lead.store.ts";
import { leads as leadRows } from "../actions/lead.table.ts";
import { type Lead, ledBy } from "../actions/lead.ts";
import { improvements } from "../improvements/improvement.table.ts";
import { measures } from "../measures/measure.table.ts";
import { plans } from "../plans/plan.table.ts";
import { findLastUpdates } from "../updates/update.store.ts";

/** An action as the home needs it: no more than a line. */
export interface HomeAction extends ActionRow {
  readonly label: string;
  readonly planNumber: number;
  readonly planTitle: string;
}

/** Every action of the plans that are not put away, in a few queries however many there are; read once for all parts of a home. */
export function listHomeActions(scope: Scope): Promise<readonly HomeAction[]> {
  return onceALook(scope, "home actions", () => readHomeActions(scope));
}

async function readHomeActions(scope: Scope): Promise<HomeAction[]> {
  const rows = await scope.database
    .select({ action: actions, planNumber: plans.number, planTitle: plans.title })
    .from(actions)
    .innerJoin(plans, and(eq(plans.partnershipId, actions.partnershipId), eq(plans.id, actions.planId)))
    .where(and(eq(actions.partnershipId, scope.partnership), isNull(plans.archivedAt)))
    .orderBy(asc(plans.number), asc(actions.position));
  const labels = await listHeadingLabels(scope);
  const places = new Map<string, number>();
  return rows.map(({ action, planNumber, planTitle }) => {
    const place = (places.get(action.improvementId) ?? 0) + 1;
    places.set(action.improvementId, place);
    return { ...action, planNumber, planTitle, label: `${labels.get(action.improvementId) ?? ""}.${place}` };
  });
}

/** What each heading is numbered as: its own number, or its place in its plan. */
async function listHeadingLabels(scope: Scope): Promise<ReadonlyMap<string, string>> {
  const rows = await scope.database
    .select({ id: improvements.id, planId: improvements.planId, number: improvements.number })
    .from(improvements)
    .where(eq(improvements.partnershipId, scope.partnership))
    .orderBy(asc(improvements.planId), asc(improvements.position));
  const places = new Map<string, number>();
  return new Map(
    rows.map(({ id, planId, number }) => {
      const place = (places.get(planId) ?? 0) + 1;
      places.set(planId, place);
      return [id, number ?? String(place)];
    }),
  );
}

export interface OwnAction extends HomeAction {
  readonly leads: readonly Lead[];
  readonly updatedAt: Date | null;
}

/** Those that this person answers for, or that their organisation leads, as far as they are at work. */
export async function listOwnHomeActions(scope: Scope): Promise<OwnAction[]> {
  if (scope.actor.kind !== "person") return [];
  const maybe = await listIdsLedBy(scope, scope.actor);
  if (maybe.size === 0) return [];
  const open = (await listHomeActions(scope)).filter(({ id, status }) => maybe.has(id) && !isOver(status));
  const leads = await listLeads(
    scope,
    open.map(({ id }) => id),
  );
  const own = open.filter((action) => isOwn(scope, leads.get(action.id) ?? []));
  const updated = await findLastUpdates(
    scope,
    own.map(({ id }) => id),
  );
  return own.map((action) => ({
    ...action,
    leads: leads.get(action.id) ?? [],
    updatedAt: updated.get(action.id) ?? null,
  }));
}

/** The actions that a body leads or a person is named for, so that the leads of all others need not be read. */
async function listIdsLedBy(
  scope: Scope,
  { id, organisation }: { readonly id: string; readonly organisation: string | null },
): Promise<ReadonlySet<string>> {
  const rows = await scope.database
    .selectDistinct({ actionId: leadRows.actionId })
    .from(leadRows)
    .where(
      and(
        eq(leadRows.partnershipId, scope.partnership),
        or(
          eq(leadRows.answeringPersonId, id),
          organisation === null ? undefined : eq(leadRows.organisationId, organisation),
        ),
      ),
    );
  return new Set(rows.map(({ actionId }) => actionId));
}

function isOwn({ actor }: Scope, leads: readonly Lead[]): boolean {
  if (actor.kind !== "person") return false;
  const { organisationIds, answeringIds } = ledBy(leads);
  if (answeringIds.length > 0) return answeringIds.includes(actor.id);
  return actor.organisation !== null && organisationIds.includes(actor.organisation);
}

/** What is late in every plan, the latest first, whoever leads it. */
export async function listLateActions(scope: Scope): Promise<OwnAction[]> {
  const late = (await listHomeActions(scope))
    .filter((action) => isLate(action, scope.asOn))
    .sort((one, other) => daysLate(other, scope.asOn) - daysLate(one, scope.asOn));
  const updated = await findLastUpdates(
    scope,
    late.map(({ id }) => id),
  );
  return late.map((action) => ({ ...action, leads: [], updatedAt: updated.get(action.id) ?? null }));
}

/** How many actions of each plan lack something, by the plan's id. */
export async function countGaps(
  scope: Scope,
  listed: readonly HomeAction[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await scope.database
    .select({ actionId: measures.actionId, improvementId: measures.improvementId, many: count() })
    .from(measures)
    .where(eq(measures.partnershipId, scope.partnership))
    .groupBy(measures.actionId, measures.improvementId);
  const many = new Map(rows.map((row) => [row.actionId ?? row.improvementId, row.many]));
  const gaps = new Map<string, number>();
  for (const action of listed) {
    const measured = (many.get(action.id) ?? 0) + (many.get(action.improvementId) ?? 0);
    if (gapsOf({ ...action, measures: measured }).length > 0)
      gaps.set(action.planId, (gaps.get(action.planId) ?? 0) + 1);
  }
  return gaps;
}
