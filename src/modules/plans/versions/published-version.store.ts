import { and, asc, eq } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { plans } from "../plans/plan.table.ts";
import type { FrozenPlan } from "./frozen-plan.ts";
import { planVersions } from "./plan-version.table.ts";

/** One version of a plan that is published today, as it was published then. */
export interface PublishedVersion {
  readonly id: string;
  readonly planId: string;
  /** The plan's short number: its address. */
  readonly plan: number;
  /** The place that the plan is for. */
  readonly placeId: string | null;
  readonly number: number;
  readonly note: string | null;
  readonly publishedAt: Date;
  readonly frozen: FrozenPlan;
}

/** Every version of every plan that is published today, the first first. Plans that were taken off are not among them. */
export function listPublishedVersions(scope: Scope): Promise<PublishedVersion[]> {
  const { id, planId, number, note, publishedAt, frozen } = planVersions;
  return scope.database
    .select({ id, planId, plan: plans.number, placeId: plans.placeId, number, note, publishedAt, frozen })
    .from(planVersions)
    .innerJoin(
      plans,
      and(eq(plans.partnershipId, planVersions.partnershipId), eq(plans.id, planVersions.planId)),
    )
    .where(and(eq(planVersions.partnershipId, scope.partnership), eq(plans.state, "published")))
    .orderBy(asc(plans.number), asc(number));
}
