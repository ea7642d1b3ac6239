import { type Done, done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import { getStepTemplate, removeStepTemplateRow } from "./step-template.store.ts";

/** Takes a list of steps away. Actions that it was put on keep their steps. */
export function removeStepTemplate(scope: Scope, id: string): Promise<Done<null>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const { name } = await getStepTemplate(scope, id);
    await removeStepTemplateRow(scope, id);
    await recordEvent(scope, {
      event: planEvents.templateRemoved,
      subject: { kind: "step-template", id },
      words: { name },
    });
    return done(null);
  });
}
