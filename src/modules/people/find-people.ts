import type { Tenant } from "../../kernel/tenant.ts";
import { allowed } from "../../platform/access/predicate.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { matchTexts } from "../../platform/search/match-texts.ts";
import type { SearchWords } from "../../platform/search/search-words.ts";
import type { Found } from "../../platform/web/room.ts";
import { listOrganisations } from "../partnerships/index.ts";
import { peoplePaths } from "./paths.ts";
import { listPeople } from "./person.store.ts";
import { readsContacts, readsPeople } from "./policy.ts";

/** Which people answer a search at the desk: by name, post and body; by address for those who may see addresses. */
export async function findPeople(scope: Scope, { slug }: Tenant, words: SearchWords): Promise<Found[]> {
  if (!allowed(readsPeople, scope, null)) return [];
  const seesContacts = allowed(readsContacts, scope, null);
  const bodies = new Map((await listOrganisations(scope)).map(({ id, name }) => [id, name]));
  const texts = (await listPeople(scope)).map(({ id, name, post, organisationId, email }) => ({
    kind: "Person",
    title: name,
    body: [post, organisationId && bodies.get(organisationId), seesContacts && email]
      .filter(Boolean)
      .join(", "),
    href: peoplePaths.person(slug, id),
  }));
  return matchTexts(scope, words, texts);
}
