import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { matchTexts } from "../../../platform/search/match-texts.ts";
import type { SearchWords } from "../../../platform/search/search-words.ts";
import type { Found } from "../../../platform/web/room.ts";
import { listImports } from "../imports/import.store.ts";
import { listOccasions } from "../occasions/occasion.store.ts";
import { planPaths } from "../paths.ts";
import { startsPlans } from "../policy.ts";
import { listThemes } from "../themes/theme.store.ts";

/** What stands beside the plans and answers a search at the desk: themes, occasions, and papers for who may bring them in. */
export async function findBesidePlans(scope: Scope, { slug }: Tenant, words: SearchWords): Promise<Found[]> {
  const themes = (await listThemes(scope)).map(({ id, name, description }) => ({
    kind: "Theme",
    title: name,
    body: description,
    href: `${planPaths.themes(slug)}#${id}`,
  }));
  const occasions = (await listOccasions(scope)).map(({ number, name, note, target }) => ({
    kind: "Occasion",
    title: name,
    body: [note, target?.text].filter(Boolean).join(" · "),
    href: planPaths.occasion(slug, number),
  }));
  const papers = allowed(startsPlans, scope, null) ? await listImports(scope) : [];
  const read = papers.map(({ number, name, title }) => ({
    kind: "Paper that was brought in",
    title: name,
    body: title,
    href: planPaths.import(slug, number),
  }));
  return matchTexts(scope, words, [...themes, ...occasions, ...read]);
}
