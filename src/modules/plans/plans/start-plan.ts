import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { getAction } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { startsPlans } from "../policy.ts";
import type { PlanInput } from "./plan.form.ts";
import { insertPlan } from "./plan.store.ts";

/** Something that the plan was to be tied to is none of this partnership, or is the plan itself. */
export interface PlanTieRefusal {
  readonly reason:
    | "group-gone"
    | "moves-group-gone"
    | "owner-gone"
    | "place-gone"
    | "parent-gone"
    | "within-itself";
}

export const tiesOfPlans = {
  plan_watched_by: { reason: "group-gone" },
  plan_moves_group: { reason: "moves-group-gone" },
  plan_owner_group: { reason: "owner-gone" },
  plan_owner_organisation: { reason: "owner-gone" },
  plan_place: { reason: "place-gone" },
  plan_parent_plan: { reason: "parent-gone" },
  plan_not_within_itself: { reason: "within-itself" },
} as const;

/** Starts an empty plan, as a draft that only people at the desk see; perhaps one that works out an action. */
export function startPlan(
  scope: Scope,
  input: PlanInput,
): Promise<Result<{ number: number; id: string }, PlanTieRefusal>> {
  demand(startsPlans, scope, null);
  return refuseViolation(tiesOfPlans, () =>
    inTransaction(scope, async (scope) => {
      const number = await nextNumber(scope, "plan");
      const id = crypto.randomUUID();
      const action = input.action ? await getAction(scope, input.action) : null;
      if (action && input.parent) return refused({ reason: "parent-gone" as const });
      await insertPlan(scope, {
        ...planColumns(input),
        id,
        number,
        parentActionId: action?.id ?? null,
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
      if (action)
        await recordEvent(scope, {
          event: planEvents.subPlanStarted,
          subject: { kind: "action", id: action.id },
          facts: { number: action.number, plan: number },
          words: { title: input.title },
        });
      return done({ number, id });
    }),
  );
}

/** The columns that a person fills in. */
export function planColumns(input: PlanInput) {
  const { title, kind, period, summary, datedOn, watchedBy, moves, headings, owner, place, parent } = input;
  return {
    title,
    kind,
    period,
    summary,
    datedOn,
    watchedByGroupId: watchedBy || null,
    movesGroupId: moves || null,
    headings: headings ?? "improvement",
    ownerGroupId: owner?.groupId ?? null,
    ownerOrganisationId: owner?.organisationId ?? null,
    placeId: place || null,
    parentPlanId: parent || null,
  };
}
