import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { listOrganisations, listPlaces } from "../../partnerships/index.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { findNeighbours, type Neighbours } from "../arranging/arranging.store.ts";
import { getPlanById } from "./plan.store.ts";
import type { PlanRow } from "./plan.table.ts";
import { newerSources } from "./plan.ts";
import {
  type LinkedPlan,
  listInformed,
  listInforming,
  listLastPublications,
  listPlanLinks,
} from "./plan-link.store.ts";
import { listSubPlansOf, type SubPlan } from "./sub-plan.store.ts";

/** Where a plan stands among the others: what it is part of, whose it is, for where, and what informs it. */
export interface PlanStanding {
  readonly parent: Pick<PlanRow, "number" | "title" | "period"> | null;
  /** The action that it works out. */
  readonly action: { readonly number: number; readonly text: string } | null;
  readonly owner: string | null;
  readonly place: string | null;
  readonly watchedBy: string | null;
  readonly informing: readonly LinkedPlan[];
  readonly informed: readonly LinkedPlan[];
  /** Those of the plans that inform it which have published anew since. */
  readonly newer: readonly LinkedPlan[];
  readonly subPlans: readonly SubPlan[];
  /** The plan of the period before, whose words it began with, and those that began with its own. */
  readonly neighbours: Neighbours;
}

export async function getPlanStanding(scope: Scope, plan: PlanRow): Promise<PlanStanding> {
  const groups = new Map((await listGroups(scope)).map(({ id, name }) => [id, name]));
  const organisations = new Map((await listOrganisations(scope)).map(({ id, name }) => [id, name]));
  const places = new Map((await listPlaces(scope)).map(({ id, name }) => [id, name]));
  const [action] = await listActionsByIds(scope, plan.parentActionId ? [plan.parentActionId] : []);
  const informing = await listInforming(scope, plan.id);
  const newer = newerSources(
    plan,
    informing.map((link) => ({ ...link, id: link.plan.id })),
    await listLastPublications(scope),
  );
  return {
    parent: plan.parentPlanId ? await getPlanById(scope, plan.parentPlanId) : null,
    action: action ? { number: action.number, text: action.text } : null,
    owner: groups.get(plan.ownerGroupId ?? "") ?? organisations.get(plan.ownerOrganisationId ?? "") ?? null,
    place: places.get(plan.placeId ?? "") ?? null,
    watchedBy: groups.get(plan.watchedByGroupId ?? "") ?? null,
    informing,
    informed: await listInformed(scope, plan.id),
    newer,
    subPlans: await listSubPlansOf(scope, { planId: plan.id }),
    neighbours: await findNeighbours(scope, plan),
  };
}

/** The ids of those of these plans that a plan informs which has published anew since. */
export async function listRefreshDue(scope: Scope, plans: readonly PlanRow[]): Promise<ReadonlySet<string>> {
  const links = await listPlanLinks(scope);
  const published = await listLastPublications(scope);
  const due = plans.filter((plan) => {
    const sources = links
      .filter(({ toPlanId }) => toPlanId === plan.id)
      .map(({ fromPlanId }) => ({ id: fromPlanId }));
    return newerSources(plan, sources, published).length > 0;
  });
  return new Set(due.map(({ id }) => id));
}
