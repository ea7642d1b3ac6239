import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction, lockAction } from "../actions/action.store.ts";
import { isOver } from "../actions/action.ts";
import { listLeads, listParties } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import type { ContributorForm } from "./contributor.form.ts";
import { insertContributor, listContributors } from "./contributor.store.ts";

export type ContributorRefusal =
  | { readonly reason: "over" }
  | { readonly reason: "party-gone" }
  | { readonly reason: "leads-already" | "helps-already"; readonly name: string };

/** Says that a body or group helps with an action, and what it brings. Whoever leads an action does not help with it as well. */
export function addContributor(
  scope: Scope,
  number: number,
  { party: { kind, id }, part }: ContributorForm,
): Promise<Result<null, ContributorRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    if (isOver(action.status)) return refused({ reason: "over" });
    // Two who add at once stand one behind the other, and the second sees what the first wrote.
    await lockAction(scope, action.id);
    const party = (await listParties(scope)).find((one) => one.kind === kind && one.id === id);
    if (!party) return refused({ reason: "party-gone" });
    const { name } = party;
    const leads = (await listLeads(scope, [action.id])).get(action.id) ?? [];
    if (leads.some((lead) => lead.party?.id === id)) return refused({ reason: "leads-already", name });
    const there = (await listContributors(scope, [action.id])).get(action.id) ?? [];
    if (there.some((one) => one.party.id === id)) return refused({ reason: "helps-already", name });
    await insertContributor(scope, {
      actionId: action.id,
      position: there.length + 1,
      organisationId: kind === "organisation" ? id : null,
      groupId: kind === "group" ? id : null,
      part: part || null,
    });
    await recordEvent(scope, {
      event: planEvents.contributorAdded,
      subject: { kind: "action", id: action.id },
      facts: { number, kind, party: id },
      words: { name, ...(part ? { part } : {}) },
    });
    return { ok: true, value: null };
  });
}
