import type { Scope } from "../../../platform/scope/scope.ts";
import { getPartnership } from "../../partnerships/index.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import type { PlanVersionRow } from "../versions/plan-version.table.ts";
import { leadlessActions, standsAt, type VersionStanding } from "./approval.ts";
import { countUnanswered } from "./comment.ts";
import { findConsultation, listComments } from "./consultation.store.ts";
import type { CommentRow, ConsultationRow } from "./consultation.table.ts";
import { listSteps } from "./version-step.store.ts";
import type { VersionStepRow } from "./version-step.table.ts";

/** A version with its trail and all that the rules ask of it. */
export interface VersionOnItsWay {
  readonly version: PlanVersionRow;
  readonly steps: readonly VersionStepRow[];
  readonly consultation: ConsultationRow | null;
  readonly comments: readonly CommentRow[];
  readonly standing: VersionStanding;
}

export async function readStanding(
  scope: Scope,
  plan: Pick<PlanRow, "approvingGroupId">,
  version: PlanVersionRow,
): Promise<VersionOnItsWay> {
  const consultation = await findConsultation(scope, version.id);
  const comments = consultation ? await listComments(scope, [consultation.id]) : [];
  const { leadlessApproval } = await getPartnership(scope);
  const steps = await listSteps(scope, [version.id]);
  return {
    version,
    consultation,
    comments,
    steps,
    standing: {
      state: standsAt(version.state, steps, plan.approvingGroupId),
      consultation,
      unanswered: countUnanswered(comments),
      approvingGroupId: plan.approvingGroupId,
      leadless: leadlessActions(version.frozen),
      leadlessApproval,
    },
  };
}
