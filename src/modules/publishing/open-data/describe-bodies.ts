import { groupKindName } from "../../governance/index.ts";
import { organisationKinds, placeKindName } from "../../partnerships/index.ts";
import { publicPaths } from "../paths.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";
import type { OpenAction, OpenOrganisation, OpenPlace, OpenTheme } from "./open-data.form.ts";
import type { OpenBody, OpenFacts, OpenPlaceFacts } from "./open-data.store.ts";

/** Bodies and groups with the published actions that they lead and help with. */
export function describeBodies(
  { tenant }: Pick<OpenFacts, "tenant">,
  bodies: readonly OpenBody[],
  actions: readonly OpenAction[],
): OpenOrganisation[] {
  const numbersOf = (takes: (action: OpenAction) => boolean) =>
    actions.filter(takes).map(({ number }) => number);
  return bodies.map(({ id, name, kind, group, statutory, facilitator, formerNames, endedOn, successor }) => {
    // A plan keeps the names with which it was published.
    const names = new Set([name, ...formerNames.map((former) => former.name)]);
    return {
      id,
      name,
      classification: group ? groupKindName(kind, tenant.words) : sayBodyKind(kind),
      isGroup: group,
      isStatutoryPartner: statutory,
      isFacilitator: facilitator,
      other_names: formerNames.map((former) => ({ name: former.name, end_date: former.until })),
      dissolution_date: endedOn,
      successor,
      leads: numbersOf(({ lead }) => lead.bodies.some((body) => names.has(body))),
      helps: numbersOf(({ helpers }) => helpers.some((helper) => names.has(helper.name))),
    };
  });
}

/** A place as a GeoJSON Feature. */
export function describePlace({ tenant, at }: Omit<OpenFacts, "updates">, found: OpenPlaceFacts): OpenPlace {
  const { place, plans } = found;
  return {
    type: "Feature",
    id: place.id,
    geometry: place.boundary as OpenPlace["geometry"],
    properties: {
      name: place.name,
      kind: placeKindName(place.kind, tenant.words),
      code: place.code,
      url: at(publicPaths.place(tenant.slug, place.id)),
      boundarySource: place.boundarySource === null ? null : leaveOutContacts(place.boundarySource),
      plans: plans.map(({ number, frozen }) => ({
        number,
        title: frozen.title,
        url: at(publicPaths.plan(tenant.slug, number)),
      })),
    },
  };
}

/** The themes that published actions bear. One that no published action bears is not told. */
export function describeThemes(actions: readonly OpenAction[]): OpenTheme[] {
  const borne = new Map<string, number[]>();
  for (const { number, themes } of actions)
    for (const name of themes) borne.set(name, [...(borne.get(name) ?? []), number]);
  return [...borne]
    .map(([name, numbers]) => ({ name, actions: numbers }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

function sayBodyKind(kind: string): string {
  return Object.hasOwn(organisationKinds, kind)
    ? organisationKinds[kind as keyof typeof organisationKinds]
    : kind;
}
