import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { publishesPlans } from "../policy.ts";
import { insertConsultation } from "./consultation.store.ts";
import type { ConsultationRow } from "./consultation.table.ts";
import { type StepRefusal, takeStep, type VersionSeen } from "./take-step.ts";
import { insertStep } from "./version-step.store.ts";

export interface ConsultationInput extends VersionSeen {
  readonly audience: ConsultationRow["audience"];
  readonly introduction: string;
  /** The last day on which comments are taken. */
  readonly closesOn: CalendarDate;
}

/** Lays a version before partners, or before everyone, for their comments until a day. */
export function beginConsultation(
  scope: Scope,
  input: ConsultationInput,
): Promise<Result<null, StepRefusal | { readonly reason: "day-is-past" }>> {
  demand(publishesPlans, scope, null);
  return takeStep(scope, input, "begin-consultation", async (scope, { plan, version }) => {
    const { audience, introduction, closesOn } = input;
    if (closesOn < scope.asOn) return refused({ reason: "day-is-past" as const });
    const id = crypto.randomUUID();
    await insertConsultation(scope, {
      ...{ id, versionId: version.id, audience, introduction, closesOn },
      opensOn: scope.asOn,
    });
    await insertStep(scope, { versionId: version.id, kind: "consultation-opened" });
    await recordEvent(scope, {
      event: versionEvents.consultationBegun,
      subject: { kind: "plan", id: plan.id },
      facts: { number: plan.number, version: version.number, audience, closesOn },
    });
    return done(null);
  });
}
