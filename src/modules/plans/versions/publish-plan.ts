import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { getPartnership } from "../../partnerships/index.ts";
import { leadlessActions } from "../approval/approval.ts";
import { replacePublished, replaceUnfinished } from "../approval/replaced-version.store.ts";
import { insertStep } from "../approval/version-step.store.ts";
import { planEvents } from "../events.ts";
import { changePlanRow, getPlan } from "../plans/plan.store.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { publishesPlans } from "../policy.ts";
import { freezePlan } from "./freeze-plan.ts";
import { type ContactDetail, findContactDetails } from "./personal-words.ts";
import { insertVersion, nextVersionNumber } from "./plan-version.store.ts";

export type PublishingRefusal =
  | { readonly reason: "changed-meanwhile" }
  | { readonly reason: "no-actions" }
  /** The plan has a board that approves it first: its versions are put forward. */
  | { readonly reason: "needs-approval" }
  /** The partnership publishes no plan with actions that nobody leads. */
  | { readonly reason: "no-lead"; readonly actions: readonly number[] }
  /** An e-mail address or telephone number stands in the plan: never public (domain C4-11). */
  | { readonly reason: "contact-details"; readonly where: readonly ContactDetail[] };

/**
 * Freezes the plan as it is now and makes it what the public sees, at once. Progress stays live. A plan whose board has to
 * approve it is put forward instead.
 */
export function publishPlan(
  scope: Scope,
  number: number,
  input: { readonly version: number; readonly note: string | null },
): Promise<Result<{ number: number; version: number }, PublishingRefusal>> {
  demand(publishesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, number);
    if (plan.approvingGroupId !== null) return refused({ reason: "needs-approval" });
    const frozen = freezePlan(await getPlanSheet(scope, plan));
    if (!frozen.improvements.some(({ actions }) => actions.length > 0))
      return refused({ reason: "no-actions" });
    const contacts = findContactDetails(frozen);
    if (contacts.length > 0) return refused({ reason: "contact-details", where: contacts });
    const leadless = leadlessActions(frozen);
    if (leadless.length > 0 && (await getPartnership(scope)).leadlessApproval === "refuse")
      return refused({ reason: "no-lead", actions: leadless });
    const version = await nextVersionNumber(scope, plan.id);
    const id = crypto.randomUUID();
    if (!(await changePlanRow(scope, plan.id, input.version, { state: "published" }))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await insertVersion(scope, {
      id,
      planId: plan.id,
      number: version,
      frozen,
      note: input.note,
      frozenAt: scope.at,
      frozenBy: actingPerson(scope),
      publishedAt: scope.at,
      publishedBy: actingPerson(scope),
    });
    await replaceUnfinished(scope, plan.id, version);
    await replacePublished(scope, plan.id, version);
    await insertStep(scope, { versionId: id, kind: "published", note: input.note });
    await recordEvent(scope, {
      event: planEvents.planPublished,
      subject: { kind: "plan", id: plan.id },
      facts: { number, version },
    });
    return { ok: true, value: { number, version } };
  });
}
