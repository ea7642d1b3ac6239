import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { readTarget } from "../actions/read-words.ts";
import { planEvents } from "../events.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { changesActions } from "../policy.ts";
import type { StepForm } from "./step.form.ts";
import { changeStepRow, getStep } from "./step.store.ts";

/** Changes the words and the date of a step. A date whose words stay keeps its reading. Writes nothing where nothing is new. */
export function changeStep(
  scope: Scope,
  number: number,
  id: string,
  input: Pick<StepForm, "text" | "target"> & { readonly version: number },
): Promise<Result<null, { readonly reason: "changed-meanwhile" }>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const step = await getStep(scope, action.id, id);
    const changes = tellChanges(
      { text: step.text, target: step.target?.text ?? "" },
      { text: input.text, target: input.target },
    );
    if (!changes) return { ok: true, value: null };
    const plan = await getPlanById(scope, action.planId);
    const target = changes.changed.includes("target") ? readTarget(input.target, plan.datedOn) : step.target;
    if (!(await changeStepRow(scope, id, input.version, { text: input.text, target }))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await recordEvent(scope, {
      event: planEvents.stepChanged,
      subject: { kind: "action", id: action.id },
      facts: { number, changed: changes.changed },
      words: { text: input.text, ...changes.words },
    });
    return { ok: true, value: null };
  });
}
