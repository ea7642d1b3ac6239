import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import type { PlanForm } from "./plan.form.ts";
import { changePlanRow, getPlan, listPlans } from "./plan.store.ts";
import type { PlanRow } from "./plan.table.ts";
import { wouldHoldItself } from "./plan.ts";
import { type PlanTieRefusal, planColumns, tiesOfPlans } from "./start-plan.ts";

export type PlanChangeRefusal =
  | PlanTieRefusal
  | { readonly reason: "changed-meanwhile"; readonly now: PlanRow };

/** Changes a plan's name, years and words. Its dates keep the readings they have. Writes nothing where nothing is new. */
export function changePlan(
  scope: Scope,
  number: number,
  version: number,
  input: PlanForm,
): Promise<Result<null, PlanChangeRefusal>> {
  demand(changesPlans, scope, null);
  return refuseViolation(tiesOfPlans, () =>
    inTransaction(scope, async (scope) => {
      const plan = await getPlan(scope, number);
      const columns = planColumns(input);
      if (columns.parentPlanId !== null) {
        const parents = new Map((await listPlans(scope)).map((one) => [one.id, one.parentPlanId]));
        if (wouldHoldItself(plan.id, columns.parentPlanId, parents))
          return refused({ reason: "within-itself" as const });
      }
      const changes = tellChanges(plan, columns);
      if (!changes) return done(null);
      if (!(await changePlanRow(scope, plan.id, version, columns))) {
        return refused({ reason: "changed-meanwhile" as const, now: await getPlan(scope, number) });
      }
      await recordEvent(scope, {
        event: planEvents.planChanged,
        subject: { kind: "plan", id: plan.id },
        facts: { number, changed: changes.changed },
        words: changes.words,
      });
      return done(null);
    }),
  );
}
