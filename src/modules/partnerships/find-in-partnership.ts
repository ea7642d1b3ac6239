import type { Tenant } from "../../kernel/tenant.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { matchTexts } from "../../platform/search/match-texts.ts";
import type { SearchWords } from "../../platform/search/search-words.ts";
import type { Found } from "../../platform/web/room.ts";
import { listBodiesAtWork, listOrganisations } from "./organisations/organisation.store.ts";
import { sayEnd } from "./organisations/standing.ts";
import { partnershipPaths } from "./paths.ts";
import { listPlaces } from "./places/place.store.ts";
import { placeKindName } from "./places/place.ts";

/** Which bodies and places answer a search at the desk, by any of their names. Everybody who is signed in may see them. */
export async function findInPartnership(
  scope: Scope,
  { slug, words: ownWords }: Tenant,
  words: SearchWords,
): Promise<Found[]> {
  const all = await listOrganisations(scope);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  // Whoever stands for an old name now is found by it too, beside the body that bore it.
  const means = new Map((await listBodiesAtWork(scope)).map(({ id, aliases }) => [id, aliases]));
  const bodies = all.map((row) => ({
    kind: "Organisation",
    title: row.name,
    body: [
      ...new Set([
        sayEnd(row, (id) => names.get(id) ?? null) ?? "",
        ...row.aliases,
        ...row.formerNames.map((former) => former.name),
        ...(means.get(row.id) ?? []),
      ]),
    ]
      .filter(Boolean)
      .join(", "),
    href: partnershipPaths.organisation(slug, row.id),
  }));
  const areas = (await listPlaces(scope)).map(({ id, name, kind, code }) => ({
    kind: "Place",
    title: name,
    body: [placeKindName(kind, ownWords), code].filter(Boolean).join(" "),
    href: partnershipPaths.place(slug, id),
  }));
  return matchTexts(scope, words, [...bodies, ...areas]);
}
