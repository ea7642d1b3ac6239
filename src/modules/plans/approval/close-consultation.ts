import { done, type Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { publishesPlans } from "../policy.ts";
import { changeConsultationRow } from "./consultation.store.ts";
import { type StepRefusal, takeStep, type VersionSeen } from "./take-step.ts";
import { insertStep } from "./version-step.store.ts";

/** Takes no more comments, before the last day is over; why is kept in the trail. */
export function closeConsultation(
  scope: Scope,
  input: VersionSeen & { readonly reason: string },
): Promise<Result<null, StepRefusal>> {
  demand(publishesPlans, scope, null);
  return takeStep<never>(
    scope,
    input,
    "close-consultation",
    async (scope, { plan, version, consultation }) => {
      if (consultation) await changeConsultationRow(scope, consultation.id, { closedAt: scope.at });
      await insertStep(scope, { versionId: version.id, kind: "consultation-closed", note: input.reason });
      await recordEvent(scope, {
        event: versionEvents.consultationClosed,
        subject: { kind: "plan", id: plan.id },
        facts: { number: plan.number, version: version.number },
        words: { reason: input.reason },
      });
      return done(null);
    },
  );
}
