import { done, type Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import { startsPlans } from "../policy.ts";
import type { PlanForm } from "./plan.form.ts";
import { insertPlan } from "./plan.store.ts";

/** Whichever group was chosen to watch over the plan is none of this partnership. */
export interface GroupGone {
  readonly reason: "group-gone";
}

export const watchingGroup = { plan_watched_by: { reason: "group-gone" } } as const;

/** Starts an empty plan, as a draft that only people at the desk see. */
export function startPlan(
  scope: Scope,
  input: PlanForm,
): Promise<Result<{ number: number; id: string }, GroupGone>> {
  demand(startsPlans, scope, null);
  return refuseViolation(watchingGroup, () =>
    inTransaction(scope, async (scope) => {
      const number = await nextNumber(scope, "plan");
      const id = crypto.randomUUID();
      await insertPlan(scope, {
        ...planColumns(input),
        id,
        number,
        state: "draft",
        createdAt: scope.at,
        createdBy: personIdOf(scope.actor),
      });
      await recordEvent(scope, {
        event: planEvents.planStarted,
        subject: { kind: "plan", id },
        facts: { number, kind: input.kind },
        words: { title: input.title },
      });
      return done({ number, id });
    }),
  );
}

/** The columns that a person fills in. */
export function planColumns({ title, kind, period, summary, datedOn, watchedBy }: PlanForm) {
  return { title, kind, period, summary, datedOn, watchedByGroupId: watchedBy || null };
}
