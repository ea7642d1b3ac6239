import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { isOver } from "../actions/action.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import type { ActionOver } from "./add-step.ts";
import { insertSteps, listStepsOf } from "./step.store.ts";
import { getStepTemplate } from "./step-template.store.ts";

/** Adds the steps of a list behind those that an action has. What is there stays; a step that stands there already is not said twice. */
export function applyStepTemplate(
  scope: Scope,
  number: number,
  templateId: string,
): Promise<Result<{ added: number }, ActionOver>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    if (isOver(action.status)) return refused({ reason: "over" });
    const template = await getStepTemplate(scope, templateId);
    const there = await listStepsOf(scope, action.id);
    const fresh = template.steps.filter((text) => !there.some((step) => step.text === text));
    if (fresh.length === 0) return { ok: true, value: { added: 0 } };
    const last = there.at(-1)?.position ?? 0;
    await insertSteps(
      scope,
      fresh.map((text, index) => ({ actionId: action.id, position: last + index + 1, text, target: null })),
    );
    await recordEvent(scope, {
      event: planEvents.templateApplied,
      subject: { kind: "action", id: action.id },
      facts: { number, added: fresh.length },
      words: { template: template.name },
    });
    return { ok: true, value: { added: fresh.length } };
  });
}
