import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changePlanRow } from "../plans/plan.store.ts";
import { publishesPlans } from "../policy.ts";
import { type ContactDetail, findContactDetails } from "../versions/personal-words.ts";
import { changeVersionRow } from "../versions/plan-version.store.ts";
import { replacePublished } from "./replaced-version.store.ts";
import { type StepRefusal, takeStep, type VersionSeen } from "./take-step.ts";
import { insertStep } from "./version-step.store.ts";

type PublishRefusal =
  | { readonly reason: "changed-meanwhile" }
  | { readonly reason: "contact-details"; readonly where: readonly ContactDetail[] };

/**
 * Makes a version that was put forward what the public reads: exactly the words that were frozen then, whatever became of
 * the live plan since. Where the plan has a board, only one that it approved (domain C3-1).
 */
export function publishApproved(
  scope: Scope,
  input: VersionSeen,
): Promise<Result<null, StepRefusal | PublishRefusal>> {
  demand(publishesPlans, scope, null);
  return takeStep<PublishRefusal>(scope, input, "publish", async (scope, { plan, version }) => {
    const where = findContactDetails(version.frozen);
    if (where.length > 0) return refused({ reason: "contact-details", where });
    if (!(await changePlanRow(scope, plan.id, plan.version, { state: "published" })))
      return refused({ reason: "changed-meanwhile" });
    await changeVersionRow(scope, version.id, {
      state: "published",
      publishedAt: scope.at,
      publishedBy: actingPerson(scope),
    });
    await replacePublished(scope, plan.id, version.number);
    await insertStep(scope, { versionId: version.id, kind: "published" });
    await recordEvent(scope, {
      event: planEvents.planPublished,
      subject: { kind: "plan", id: plan.id },
      facts: { number: plan.number, version: version.number },
    });
    return done(null);
  });
}
