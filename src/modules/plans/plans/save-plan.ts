import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import { changesPlans, startsPlans } from "../policy.ts";
import type { PlanForm } from "./plan.form.ts";
import { changePlanRow, getPlan, insertPlan } from "./plan.store.ts";
import type { PlanRow } from "./plan.table.ts";

/** Starts an empty plan, as a draft that only people at the desk see. */
export function startPlan(
  scope: Scope,
  input: PlanForm,
): Promise<Result<{ number: number; id: string }, never>> {
  demand(startsPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const number = await nextNumber(scope, "plan");
    const id = crypto.randomUUID();
    await insertPlan(scope, {
      ...rowOf(input),
      id,
      number,
      state: "draft",
      createdAt: scope.at,
      createdBy: scope.actor.kind === "person" ? scope.actor.id : null,
    });
    await recordEvent(scope, {
      event: planEvents.planStarted,
      subject: { kind: "plan", id },
      facts: { number },
    });
    return { ok: true as const, value: { number, id } };
  });
}

/** Changes a plan's name, years and words. Its dates keep the readings they have. */
export function changePlan(
  scope: Scope,
  number: number,
  version: number,
  input: PlanForm,
): Promise<Result<{ number: number }, { readonly reason: "changed-meanwhile"; readonly now: PlanRow }>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, number);
    if (!(await changePlanRow(scope, plan.id, version, rowOf(input)))) {
      return refused({ reason: "changed-meanwhile" as const, now: plan });
    }
    await recordEvent(scope, {
      event: planEvents.planChanged,
      subject: { kind: "plan", id: plan.id },
      facts: { number },
    });
    return { ok: true as const, value: { number } };
  });
}

function rowOf({ title, kind, period, summary, datedOn, watchedBy }: PlanForm) {
  return { title, kind, period, summary, datedOn, watchedByGroupId: watchedBy || null };
}
