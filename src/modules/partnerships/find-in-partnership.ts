import type { Tenant } from "../../kernel/tenant.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { matchTexts } from "../../platform/search/match-texts.ts";
import type { SearchWords } from "../../platform/search/search-words.ts";
import type { Found } from "../../platform/web/room.ts";
import { listOrganisations } from "./organisations/organisation.store.ts";
import { partnershipPaths } from "./paths.ts";
import { listPlaces } from "./places/place.store.ts";
import { placeKindName } from "./places/place.ts";

/** Which bodies and places answer a search at the desk, by any of their names. Everybody who is signed in may see them. */
export async function findInPartnership(
  scope: Scope,
  { slug, words: ownWords }: Tenant,
  words: SearchWords,
): Promise<Found[]> {
  const bodies = (await listOrganisations(scope)).map(({ id, name, aliases, formerNames }) => ({
    kind: "Organisation",
    title: name,
    body: [...aliases, ...formerNames.map((former) => former.name)].join(", "),
    href: partnershipPaths.organisation(slug, id),
  }));
  const areas = (await listPlaces(scope)).map(({ id, name, kind, code }) => ({
    kind: "Place",
    title: name,
    body: [placeKindName(kind, ownWords), code].filter(Boolean).join(" "),
    href: partnershipPaths.place(slug, id),
  }));
  return matchTexts(scope, words, [...bodies, ...areas]);
}
