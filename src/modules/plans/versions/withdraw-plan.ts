import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { insertStep } from "../approval/version-step.store.ts";
import { planEvents } from "../events.ts";
import { changePlanRow, getPlan } from "../plans/plan.store.ts";
import { publishesPlans } from "../policy.ts";
import { changeVersionRow, findLatestVersion } from "./plan-version.store.ts";

export type WithdrawalRefusal =
  | { readonly reason: "not-published" }
  | { readonly reason: "changed-meanwhile" };

/** Takes a plan off the public pages. Its versions are kept; the reason stays in its history. */
export function withdrawPlan(
  scope: Scope,
  number: number,
  input: { readonly version: number; readonly reason: string },
): Promise<Result<{ number: number }, WithdrawalRefusal>> {
  demand(publishesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, number);
    if (plan.state !== "published") return refused({ reason: "not-published" });
    if (!(await changePlanRow(scope, plan.id, input.version, { state: "withdrawn" }))) {
      return refused({ reason: "changed-meanwhile" });
    }
    const latest = await findLatestVersion(scope, plan.id);
    if (latest) {
      await changeVersionRow(scope, latest.id, { state: "withdrawn" });
      await insertStep(scope, { versionId: latest.id, kind: "withdrawn", note: input.reason });
    }
    await recordEvent(scope, {
      event: planEvents.planWithdrawn,
      subject: { kind: "plan", id: plan.id },
      facts: { number },
      words: { reason: input.reason },
    });
    return { ok: true, value: { number } };
  });
}
