import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { versionEvents } from "../events.ts";
import { decidesOnVersions } from "../policy.ts";
import { type StepRefusal, takeStep, type VersionSeen } from "./take-step.ts";
import { insertStep } from "./version-step.store.ts";

export type Decision = "agreed" | "approved" | "returned";

export interface DecisionInput extends VersionSeen {
  readonly decision: Decision;
  readonly groupId: string;
  /** The day of the meeting. */
  readonly metOn: CalendarDate;
  readonly minuteReference: string | null;
  /** What the group said, and on what conditions; of one that was returned, why. */
  readonly note: string | null;
}

export type DecisionRefusal =
  | StepRefusal
  | { readonly reason: "group-gone" }
  | { readonly reason: "meeting-to-come" };

const ACTS = { agreed: "agree", approved: "approve", returned: "return" } as const;
const EVENTS = {
  agreed: versionEvents.versionAgreed,
  approved: versionEvents.versionApproved,
  returned: versionEvents.versionReturned,
} as const;

/**
 * Keeps what a group or board decided on a version: at which meeting, under which minute, in which words. Only the plan's
 * own board approves it, where it has one. A version that is returned goes no further; the live plan is worked on.
 */
export function recordDecision(scope: Scope, input: DecisionInput): Promise<Result<null, DecisionRefusal>> {
  demand(decidesOnVersions, scope, null);
  const { decision, groupId, metOn, minuteReference, note } = input;
  return takeStep<Exclude<DecisionRefusal, StepRefusal>>(
    scope,
    input,
    ACTS[decision],
    async (scope, { plan, version }) => {
      if (!(await listGroups(scope)).some(({ id }) => id === groupId))
        return refused({ reason: "group-gone" });
      if (metOn > scope.asOn) return refused({ reason: "meeting-to-come" });
      await insertStep(scope, {
        versionId: version.id,
        kind: decision,
        ...{ groupId, metOn, minuteReference, note },
      });
      await recordEvent(scope, {
        event: EVENTS[decision],
        subject: { kind: "plan", id: plan.id },
        facts: { number: plan.number, version: version.number, group: groupId, metOn },
        ...(note || minuteReference
          ? {
              words: {
                ...(note ? { note } : {}),
                ...(minuteReference ? { minute: minuteReference } : {}),
              },
            }
          : {}),
      });
      return done(null);
    },
    groupId,
  );
}
