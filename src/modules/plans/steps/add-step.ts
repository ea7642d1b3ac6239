import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction, lockAction } from "../actions/action.store.ts";
import { isOver } from "../actions/action.ts";
import { readTarget } from "../actions/read-words.ts";
import { planEvents } from "../events.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { changesActions } from "../policy.ts";
import type { StepForm } from "./step.form.ts";
import { insertSteps, listStepsOf } from "./step.store.ts";

/** An action that is over has no more steps until it is reopened. */
export interface ActionOver {
  readonly reason: "over";
}

/** Adds a step at the end of an action's, its date read from the words. Sent twice by the same form it is one step. */
export function addStep(
  scope: Scope,
  number: number,
  input: Pick<StepForm, "text" | "target" | "key">,
): Promise<Result<null, ActionOver>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    if (isOver(action.status)) return refused({ reason: "over" });
    // Two who add at once stand one behind the other.
    await lockAction(scope, action.id);
    const plan = await getPlanById(scope, action.planId);
    const last = (await listStepsOf(scope, action.id)).at(-1)?.position ?? 0;
    const added = await insertSteps(scope, [
      {
        ...(input.key ? { id: input.key } : {}),
        actionId: action.id,
        position: last + 1,
        text: input.text,
        target: readTarget(input.target, plan.datedOn),
      },
    ]);
    if (added === 0) return { ok: true, value: null };
    await recordEvent(scope, {
      event: planEvents.stepAdded,
      subject: { kind: "action", id: action.id },
      facts: { number },
      words: { text: input.text },
    });
    return { ok: true, value: null };
  });
}
