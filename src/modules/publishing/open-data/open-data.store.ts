import type { Tenant } from "../../../kernel/tenant.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { listOrganisations, listPlaces, type PlaceRow } from "../../partnerships/index.ts";
import {
  listAllPublicVersions,
  listLatestPublicUpdates,
  listPlacesOfPublishedPlans,
  type PublicVersion,
  type PublishedPlan,
  type UpdateRow,
} from "../../plans/index.ts";
import { getPublicPlan, listPublicPlans, type PublicPlan } from "../plans/public-plan.store.ts";

/** What every answer needs to know beside its own things. */
export interface OpenFacts {
  readonly tenant: Tenant;
  /** A path of ours as a whole address. */
  at(path: string): string;
  /** What was last said to everyone of an action, by its id. */
  readonly updates: ReadonlyMap<string, UpdateRow>;
}

export interface OpenPlanFacts {
  readonly plan: PublicPlan & Pick<PublishedPlan, "version">;
  readonly place: PlaceRow | null;
  /** Its versions, latest first. */
  readonly versions: readonly PublicVersion[];
}

/** More than the plans of one partnership gather in many years; a bound all the same. */
const MOST_UPDATES = 10_000;

interface OpenPlans {
  readonly plans: readonly OpenPlanFacts[];
  readonly updates: OpenFacts["updates"];
}

/** Every published plan that holds, with its place, and what was last said of each of its actions. */
export async function readOpenPlans(scope: Scope): Promise<OpenPlans> {
  return readWith(scope, await listPublicPlans(scope));
}

/** The published plan with this number, put away or not: its address stays. NotFound for one that is not published. */
export async function readOpenPlan(scope: Scope, number: number): Promise<OpenPlans> {
  return readWith(scope, [await getPublicPlan(scope, number)]);
}

async function readWith(scope: Scope, published: readonly PublicPlan[]): Promise<OpenPlans> {
  const ids = published.flatMap(({ improvements }) =>
    improvements.flatMap(({ actions }) => actions.map(({ id }) => id)),
  );
  const updates = new Map<string, UpdateRow>();
  // What a joint lead says beside it is not where the action stands.
  for (const update of await listLatestPublicUpdates(scope, ids, MOST_UPDATES))
    if (!update.isBeside && !updates.has(update.actionId)) updates.set(update.actionId, update);
  const places = new Map((await listPlaces(scope)).map((place) => [place.id, place]));
  const placeOf = new Map(
    (await listPlacesOfPublishedPlans(scope)).map(({ plan, placeId }) => [plan, places.get(placeId)]),
  );
  const versionsOf = await listAllPublicVersions(scope);
  const plans = published.flatMap((plan) =>
    plan.version
      ? [
          {
            plan: { ...plan, version: plan.version },
            place: placeOf.get(plan.number) ?? null,
            versions: versionsOf.get(plan.number) ?? [],
          },
        ]
      : [],
  );
  return { plans, updates };
}

/** A place with the published plans that are for it. */
export interface OpenPlaceFacts {
  readonly place: PlaceRow;
  readonly plans: readonly PublicPlan[];
}

/** Every place of the partnership, by name: places are no secret (the Act has localities made known, section 9). */
export async function listOpenPlaces(scope: Scope): Promise<OpenPlaceFacts[]> {
  const plans = new Map((await listPublicPlans(scope)).map((plan) => [plan.number, plan]));
  const of = Map.groupBy(await listPlacesOfPublishedPlans(scope), ({ placeId }) => placeId);
  return (await listPlaces(scope)).map((place) => ({
    place,
    plans: (of.get(place.id) ?? []).flatMap(({ plan }) => plans.get(plan) ?? []),
  }));
}

/** A body or group that may be told of in public. */
export interface OpenBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly group: boolean;
  readonly statutory: boolean;
  readonly facilitator: boolean;
  readonly formerNames: readonly { readonly name: string; readonly until: string }[];
  readonly endedOn: string | null;
  readonly successor: string | null;
}

/**
 * The bodies that plan here, and every body or group that a published plan names. A group that no published plan names is
 * nobody's business yet. Other names that papers use for a body are not told: one of them may be a person's.
 */
export async function listOpenBodies(scope: Scope, named: ReadonlySet<string>): Promise<OpenBody[]> {
  const organisations = (await listOrganisations(scope))
    .filter(({ name, kind }) => kind !== "adviser" || named.has(name))
    .map(({ id, name, kind, statutory, facilitator, formerNames, endedOn, succeededById: successor }) => {
      return { id, name, kind, group: false, statutory, facilitator, formerNames, endedOn, successor };
    });
  const groups = (await listGroups(scope))
    .filter(({ name }) => named.has(name))
    .map(({ id, name, kind }) => ({ id, name, kind, group: true, statutory: false, facilitator: false }))
    .map((group) => ({ ...group, formerNames: [], endedOn: null, successor: null }));
  return [...organisations, ...groups];
}
