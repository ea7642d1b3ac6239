import { type Done, done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import { getStep, removeStepRow } from "./step.store.ts";

/** Takes a step away. Its words stay in the history of the action. */
export function removeStep(scope: Scope, number: number, id: string): Promise<Done<null>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const step = await getStep(scope, action.id, id);
    await removeStepRow(scope, id);
    await recordEvent(scope, {
      event: planEvents.stepRemoved,
      subject: { kind: "action", id: action.id },
      facts: { number },
      words: { text: step.text },
    });
    return done(null);
  });
}
