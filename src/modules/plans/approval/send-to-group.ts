import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { versionEvents } from "../events.ts";
import { publishesPlans } from "../policy.ts";
import { type StepRefusal, takeStep, type VersionSeen } from "./take-step.ts";
import { insertStep } from "./version-step.store.ts";

/** Puts a version before a group or board, for its next meeting. */
export function sendToGroup(
  scope: Scope,
  input: VersionSeen & { readonly groupId: string; readonly note: string | null },
): Promise<Result<null, StepRefusal | { readonly reason: "group-gone" }>> {
  demand(publishesPlans, scope, null);
  return takeStep(scope, input, "send", async (scope, { plan, version }) => {
    const { groupId, note } = input;
    if (!(await listGroups(scope)).some(({ id }) => id === groupId))
      return refused({ reason: "group-gone" as const });
    await insertStep(scope, { versionId: version.id, kind: "sent-to-group", groupId, note });
    await recordEvent(scope, {
      event: versionEvents.versionSent,
      subject: { kind: "plan", id: plan.id },
      facts: { number: plan.number, version: version.number, group: groupId },
      ...(note ? { words: { note } } : {}),
    });
    return done(null);
  });
}
