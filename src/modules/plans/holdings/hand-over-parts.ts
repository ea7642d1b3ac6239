import { demand } from "../../../platform/access/predicate.ts";
import { recordEvents } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { Handing, Holding } from "../../../platform/web/holding.ts";
import { listLeads } from "../actions/lead.store.ts";
import { listContributors, removeContributorRow } from "../contributors/contributor.store.ts";
import { planEvents } from "../events.ts";
import { planPaths } from "../paths.ts";
import { changesActions } from "../policy.ts";
import { changeContributorBody, listPartsOf } from "./holding.store.ts";

/** What a body helps with goes to the other, unless that one leads the action or helps with it already. */
export async function handOverParts(scope: Scope, { from, to, only }: Handing): Promise<boolean> {
  demand(changesActions, scope, null);
  if (!to) return true;
  for (const { part, action } of await listPartsOf(scope, from.id)) {
    if (only && !only.has(part.id)) continue;
    const leads = (await listLeads(scope, [action.id])).get(action.id) ?? [];
    const helps = (await listContributors(scope, [action.id])).get(action.id) ?? [];
    const isThere =
      leads.some(({ party }) => party?.id === to.id) || helps.some(({ party }) => party.id === to.id);
    if (isThere) await removeContributorRow(scope, part.id);
    else await changeContributorBody(scope, part.id, to.id);
    const subject = { kind: "action", id: action.id };
    const { number } = action;
    await recordEvents(scope, [
      {
        event: planEvents.contributorRemoved,
        subject,
        facts: { number, party: from.id },
        words: { name: from.name },
      },
      ...(isThere
        ? []
        : [
            {
              event: planEvents.contributorAdded,
              subject,
              facts: { number, kind: "organisation", party: to.id },
              words: { name: to.name, ...(part.part ? { part: part.part } : {}) },
            },
          ]),
    ]);
  }
  return true;
}

export const partsOfBody: Holding = {
  name: "parts",
  of: "organisation",
  heading: "Actions that it helps with",
  becomes: "The other body helps instead, with the part that was written down.",
  columns: ["plans.contributor.organisation_id"],
  way: "moves",
  async list(scope, { slug }, from) {
    return (await listPartsOf(scope, from.id)).map(({ part, action, plan }) => ({
      mark: part.id,
      title: action.text,
      href: planPaths.action(slug, action.number),
      detail: [plan.title, part.part].filter(Boolean).join(". "),
    }));
  },
  hand: handOverParts,
};
