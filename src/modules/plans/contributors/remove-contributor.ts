import { type Done, done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { listEveryParty } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import { getContributor, removeContributorRow } from "./contributor.store.ts";

/** Says that a body or group does not help with an action any more. The history keeps that it did. */
export function removeContributor(scope: Scope, number: number, id: string): Promise<Done<null>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const row = await getContributor(scope, action.id, id);
    const partyId = row.organisationId ?? row.groupId;
    const party = (await listEveryParty(scope)).find((one) => one.id === partyId);
    await removeContributorRow(scope, id);
    await recordEvent(scope, {
      event: planEvents.contributorRemoved,
      subject: { kind: "action", id: action.id },
      facts: { number, party: partyId },
      words: { name: party?.name ?? "" },
    });
    return done(null);
  });
}
