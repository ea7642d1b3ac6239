import type { Tenant } from "../../../kernel/tenant.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { matchTexts } from "../../../platform/search/match-texts.ts";
import type { SearchWords } from "../../../platform/search/search-words.ts";
import type { Found } from "../../../platform/web/room.ts";
import { governancePaths } from "../paths.ts";
import { listGroups } from "./group.store.ts";

/** Which groups answer a search at the desk, by any of their names. Everybody who is signed in may see them. */
export async function findGroups(scope: Scope, { slug }: Tenant, words: SearchWords): Promise<Found[]> {
  const texts = (await listGroups(scope)).map(({ id, name, aliases }) => ({
    kind: "Group",
    title: name,
    body: aliases.join(", "),
    href: governancePaths.group(slug, id),
  }));
  return matchTexts(scope, words, texts);
}
