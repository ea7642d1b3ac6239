import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { changePlanRow, getPlan } from "../plans/plan.store.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { publishesPlans } from "../policy.ts";
import { freezePlan } from "../versions/freeze-plan.ts";
import { findContactDetails } from "../versions/personal-words.ts";
import { insertVersion, nextVersionNumber } from "../versions/plan-version.store.ts";
import type { PublishingRefusal } from "../versions/publish-plan.ts";
import { replaceUnfinished } from "./replaced-version.store.ts";
import { insertStep } from "./version-step.store.ts";

/**
 * Freezes the plan as it is now and puts it forward: the version on which people comment and boards decide. Nothing of it
 * is public yet. One that was on its way is replaced by it.
 */
export function putForward(
  scope: Scope,
  number: number,
  input: { readonly version: number; readonly note: string | null },
): Promise<Result<{ version: number }, PublishingRefusal>> {
  demand(publishesPlans, scope, null);
  return inTransaction<Result<{ version: number }, PublishingRefusal>>(scope, async (scope) => {
    const plan = await getPlan(scope, number);
    const frozen = freezePlan(await getPlanSheet(scope, plan));
    if (!frozen.improvements.some(({ actions }) => actions.length > 0))
      return refused({ reason: "no-actions" });
    const contacts = findContactDetails(frozen);
    if (contacts.length > 0) return refused({ reason: "contact-details", where: contacts });
    if (!(await changePlanRow(scope, plan.id, input.version, {})))
      return refused({ reason: "changed-meanwhile" });
    const version = await nextVersionNumber(scope, plan.id);
    const id = crypto.randomUUID();
    await insertVersion(scope, {
      ...{ id, planId: plan.id, number: version, frozen, note: input.note },
      state: "put-forward",
      frozenAt: scope.at,
      frozenBy: actingPerson(scope),
    });
    await replaceUnfinished(scope, plan.id, version);
    await insertStep(scope, { versionId: id, kind: "put-forward", note: input.note });
    await recordEvent(scope, {
      event: versionEvents.versionPutForward,
      subject: { kind: "plan", id: plan.id },
      facts: { number, version },
    });
    return done({ version });
  });
}
