import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { PUBLIC_STATES } from "../approval/approval.ts";
import { plans } from "../plans/plan.table.ts";
import type { FrozenPlan } from "./frozen-plan.ts";
import { planVersions } from "./plan-version.table.ts";

/** One version of a plan that is published today, as it was published then. */
export interface PublishedVersion {
  readonly id: string;
  readonly planId: string;
  /** The plan's short number: its address. */
  readonly plan: number;
  readonly number: number;
  readonly note: string | null;
  readonly publishedAt: Date;
  readonly frozen: FrozenPlan;
}

/** Every version of every plan that is published today, the first first. Plans and versions that were taken off are not among them. */
export function listPublishedVersions(scope: Scope): Promise<PublishedVersion[]> {
  const { id, planId, number, note, frozen } = planVersions;
  const publishedAt = sql<Date>`${planVersions.publishedAt}`.mapWith(planVersions.publishedAt);
  return scope.database
    .select({ id, planId, plan: plans.number, number, note, publishedAt, frozen })
    .from(planVersions)
    .innerJoin(
      plans,
      and(eq(plans.partnershipId, planVersions.partnershipId), eq(plans.id, planVersions.planId)),
    )
    .where(
      and(
        eq(planVersions.partnershipId, scope.partnership),
        eq(plans.state, "published"),
        inArray(planVersions.state, [...PUBLIC_STATES]),
        isNotNull(planVersions.publishedAt),
      ),
    )
    .orderBy(asc(plans.number), asc(number));
}

/** The places that published plans are for: the plan's short number and the place's id. */
export async function listPlacesOfPublishedPlans(
  scope: Scope,
): Promise<{ readonly plan: number; readonly placeId: string }[]> {
  const rows = await scope.database
    .select({ plan: plans.number, placeId: plans.placeId })
    .from(plans)
    .where(
      and(eq(plans.partnershipId, scope.partnership), eq(plans.state, "published"), isNotNull(plans.placeId)),
    )
    .orderBy(asc(plans.number));
  return rows.flatMap(({ plan, placeId }) => (placeId ? [{ plan, placeId }] : []));
}
