import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { actions } from "../actions/action.table.ts";
import { plans } from "./plan.table.ts";

/** A plan that works an action out, or stands within another plan, with how far it is. */
export interface SubPlan {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly finished: number;
  readonly actions: number;
}

/** The plans under an action or under a plan, those put away left out, in the order of their numbers. */
export function listSubPlansOf(
  scope: Scope,
  of: { readonly actionId: string } | { readonly planId: string },
): Promise<SubPlan[]> {
  return scope.database
    .select({
      id: plans.id,
      number: plans.number,
      title: plans.title,
      kind: plans.kind,
      state: plans.state,
      finished: sql<number>`count(${actions.id}) filter (where ${actions.status} = 'closed')::int`,
      actions: sql<number>`count(${actions.id})::int`,
    })
    .from(plans)
    .leftJoin(actions, and(eq(actions.partnershipId, plans.partnershipId), eq(actions.planId, plans.id)))
    .where(
      and(
        eq(plans.partnershipId, scope.partnership),
        isNull(plans.archivedAt),
        "actionId" in of ? eq(plans.parentActionId, of.actionId) : eq(plans.parentPlanId, of.planId),
      ),
    )
    .groupBy(plans.partnershipId, plans.id)
    .orderBy(asc(plans.number));
}
