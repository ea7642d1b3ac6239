import type { Tenant } from "../../../kernel/tenant.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { matchTexts } from "../../../platform/search/match-texts.ts";
import type { SearchWords } from "../../../platform/search/search-words.ts";
import type { Found } from "../../../platform/web/room.ts";
import { publicPaths } from "../paths.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";
import { listPublicPlans, type PublicAction, type PublicImprovement } from "../plans/public-plan.store.ts";
import { listLatelySaid } from "../site/home.store.ts";

/** As many public updates as a search looks through, the latest first. */
const MOST_UPDATES = 5000;

/** What answers a search on the public pages: the published words of plans, and what was said of their actions to everyone. */
export async function findInPublic(scope: Scope, { slug }: Tenant, words: SearchWords): Promise<Found[]> {
  const plans = await listPublicPlans(scope);
  const texts = plans.flatMap(({ number, frozen, improvements }) => [
    {
      kind: "Plan",
      title: frozen.title,
      body: lines(frozen.period, frozen.summary, ...(frozen.caveats ?? []).map(({ text }) => text)),
      href: publicPaths.plan(slug, number),
    },
    ...improvements.flatMap((improvement) => [
      {
        kind: `Part of ${frozen.title}`,
        title: improvement.title,
        body: wordsOfImprovement(improvement),
        href: `${publicPaths.plan(slug, number)}#i-${improvement.id}`,
      },
      ...improvement.actions.map((action) => ({
        kind: `Action ${action.label} of ${frozen.title}`,
        title: action.text,
        body: wordsOfAction(action),
        href: publicPaths.action(slug, action.number),
      })),
    ]),
  ]);
  const said = (await listLatelySaid(scope, plans, MOST_UPDATES)).map(({ update, action }) => ({
    kind: "Action",
    title: action.text,
    body: leaveOutContacts(lines(update.done, update.next)),
    href: publicPaths.action(slug, action.number),
    where: "Update",
  }));
  // An update is found by its own words; those of its action find the action.
  return [...(await matchTexts(scope, words, texts)), ...(await matchTexts(scope, words, said))];
}

function wordsOfImprovement({ outcome, aim, measures, implications }: PublicImprovement): string {
  return lines(outcome, aim, ...measures.map(({ text }) => text), ...implications.map(({ text }) => text));
}

function wordsOfAction({ lead, target, measures, contributors, themes, steps }: PublicAction): string {
  return lines(
    lead.text,
    ...lead.parties,
    target?.text,
    ...measures.map(({ text }) => text),
    ...(contributors ?? []).map(({ name }) => name),
    ...(themes ?? []),
    ...(steps ?? []).map(({ text }) => text),
  );
}

function lines(...texts: readonly (string | null | undefined)[]): string {
  return texts.filter(Boolean).join(" · ");
}
