import { done, type Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { publishesPlans } from "../policy.ts";
import { type StepRefusal, takeStep, type VersionSeen } from "./take-step.ts";
import { insertStep } from "./version-step.store.ts";

/** Says that the version that holds is being looked at again: the public reads it, and since when. */
export function beginReview(
  scope: Scope,
  input: VersionSeen & { readonly note: string | null },
): Promise<Result<null, StepRefusal>> {
  demand(publishesPlans, scope, null);
  return takeStep<never>(scope, input, "begin-review", async (scope, { plan, version }) => {
    await insertStep(scope, { versionId: version.id, kind: "review-opened", note: input.note });
    await recordEvent(scope, {
      event: versionEvents.reviewBegun,
      subject: { kind: "plan", id: plan.id },
      facts: { number: plan.number, version: version.number },
      ...(input.note ? { words: { note: input.note } } : {}),
    });
    return done(null);
  });
}
