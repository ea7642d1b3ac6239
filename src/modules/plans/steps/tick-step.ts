import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { isOver } from "../actions/action.ts";
import { findLed } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { updatesAction } from "../policy.ts";
import type { ActionOver } from "./add-step.ts";
import { changeStepRow, getStep } from "./step.store.ts";

/**
 * Ticks a step off, or takes the tick back. Whoever may update the action may. The day is kept; a step that is
 * ticked already stays as it is, whoever pressed twice.
 */
export function tickStep(
  scope: Scope,
  number: number,
  id: string,
  done: boolean,
): Promise<Result<null, ActionOver>> {
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    demand(updatesAction, scope, await findLed(scope, action.id));
    if (isOver(action.status)) return refused({ reason: "over" });
    const step = await getStep(scope, action.id, id);
    if ((step.doneOn !== null) === done) return { ok: true, value: null };
    const kept = await changeStepRow(scope, id, step.version, {
      doneOn: done ? scope.asOn : null,
      doneBy: done ? personIdOf(scope.actor) : null,
    });
    // Somebody changed the step at this moment: it is seen again, and nothing that did not happen is told.
    if (!kept) return { ok: true, value: null };
    await recordEvent(scope, {
      event: done ? planEvents.stepTicked : planEvents.stepUnticked,
      subject: { kind: "action", id: action.id },
      facts: { number },
      words: { text: step.text },
    });
    return { ok: true, value: null };
  });
}
