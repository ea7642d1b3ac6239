import { linesOf } from "../../../kernel/lines.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import type { StepTemplateForm } from "./step.form.ts";
import { changeStepTemplateRow, getStepTemplate, insertStepTemplate } from "./step-template.store.ts";

export type TemplateRefusal = { readonly reason: "name-taken" } | { readonly reason: "changed-meanwhile" };

/** Keeps a list of steps: a new one, or one that is there in its new words. Actions that it was put on keep theirs. */
export async function saveStepTemplate(
  scope: Scope,
  there: { readonly id: string; readonly version: number } | null,
  input: StepTemplateForm,
): Promise<Result<{ id: string }, TemplateRefusal>> {
  demand(changesPlans, scope, null);
  const written = { name: input.name, steps: linesOf(input.steps) };
  return refuseViolation({ step_template_name: { reason: "name-taken" } as const }, () =>
    inTransaction(scope, async (scope) => {
      const id = there?.id ?? crypto.randomUUID();
      const subject = { kind: "step-template", id };
      if (!there) {
        await insertStepTemplate(scope, { ...written, id });
        await recordEvent(scope, { event: planEvents.templateAdded, subject, words: { name: input.name } });
        return done({ id });
      }
      const { name, steps } = await getStepTemplate(scope, id);
      const changes = tellChanges({ name, steps }, written);
      if (!changes) return done({ id });
      if (!(await changeStepTemplateRow(scope, id, there.version, written)))
        return refused({ reason: "changed-meanwhile" as const });
      await recordEvent(scope, {
        event: planEvents.templateChanged,
        subject,
        facts: { changed: changes.changed },
        words: changes.words,
      });
      return done({ id });
    }),
  );
}
