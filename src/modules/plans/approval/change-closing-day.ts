import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { publishesPlans } from "../policy.ts";
import { changeConsultationRow } from "./consultation.store.ts";
import { type StepRefusal, takeStep, type VersionSeen } from "./take-step.ts";
import { insertStep } from "./version-step.store.ts";

/** Gives people longer to comment. What was promised is never shortened by this: closing early is an act of its own. */
export function changeClosingDay(
  scope: Scope,
  input: VersionSeen & { readonly closesOn: CalendarDate },
): Promise<Result<null, StepRefusal | { readonly reason: "not-later" }>> {
  demand(publishesPlans, scope, null);
  return takeStep(scope, input, "change-closing-day", async (scope, { plan, version, consultation }) => {
    if (!consultation || input.closesOn <= consultation.closesOn)
      return refused({ reason: "not-later" as const });
    await changeConsultationRow(scope, consultation.id, { closesOn: input.closesOn });
    await insertStep(scope, {
      versionId: version.id,
      kind: "consultation-extended",
      note: sayDay(input.closesOn),
    });
    await recordEvent(scope, {
      event: versionEvents.closingDayChanged,
      subject: { kind: "plan", id: plan.id },
      facts: { number: plan.number, version: version.number, closesOn: input.closesOn },
    });
    return done(null);
  });
}
