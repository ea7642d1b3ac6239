import { done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { viewEvents } from "../events.ts";
import { readsPlans } from "../policy.ts";
import { getSavedView, removeSavedView } from "./saved-view.store.ts";

/** Lets go of a view that the person who acts kept. Throws NotFound for another's. */
export async function dropView(scope: Scope, id: string): Promise<void> {
  demand(readsPlans, scope, null);
  const personId = actingPerson(scope);
  await inTransaction(scope, async (scope) => {
    const { path } = await getSavedView(scope, id);
    await removeSavedView(scope, id);
    await recordEvent(scope, {
      event: viewEvents.viewDropped,
      subject: { kind: "person", id: personId },
      facts: { path },
    });
    return done(null);
  });
}
