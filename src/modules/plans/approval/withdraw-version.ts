import { done, type Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { publishesPlans } from "../policy.ts";
import { endConsultation } from "./consultation.store.ts";
import { type StepRefusal, takeStep, type VersionSeen } from "./take-step.ts";
import { insertStep } from "./version-step.store.ts";

/** Takes back a version that is on its way, or takes an earlier one off the public pages. It is kept, with the reason. */
export function withdrawVersion(
  scope: Scope,
  input: VersionSeen & { readonly reason: string },
): Promise<Result<null, StepRefusal>> {
  demand(publishesPlans, scope, null);
  return takeStep<never>(scope, input, "withdraw", async (scope, { plan, version }) => {
    await endConsultation(scope, version.id);
    await insertStep(scope, { versionId: version.id, kind: "withdrawn", note: input.reason });
    await recordEvent(scope, {
      event: versionEvents.versionWithdrawn,
      subject: { kind: "plan", id: plan.id },
      facts: { number: plan.number, version: version.number },
      words: { reason: input.reason },
    });
    return done(null);
  });
}
