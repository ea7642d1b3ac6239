import { done, type Result, refused } from "../../../kernel/result.ts";
import { shownMark } from "../../../kernel/shown-mark.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction, lockAction } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import { getStep, listStepsOf, orderSteps } from "./step.store.ts";
import { movedOrder } from "./step.ts";

/** Moves a step one place among the others. At the end of the list nothing moves, and nothing is written. */
export function moveStep(
  scope: Scope,
  number: number,
  id: string,
  direction: "earlier" | "later",
  /** The mark of the order that the page showed; without it the step moves from wherever it is. */
  shown?: string,
): Promise<Result<null, { readonly reason: "changed-meanwhile" }>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    await lockAction(scope, action.id);
    const step = await getStep(scope, action.id, id);
    const before = (await listStepsOf(scope, action.id)).map((one) => one.id);
    if (shown !== undefined && shown !== shownMark(before)) return refused({ reason: "changed-meanwhile" });
    const after = movedOrder(before, id, direction);
    if (after === before) return done(null);
    await orderSteps(scope, after);
    await recordEvent(scope, {
      event: planEvents.stepMoved,
      subject: { kind: "action", id: action.id },
      facts: { number, direction },
      words: { text: step.text },
    });
    return done(null);
  });
}
