import { and, asc, eq, max } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planVersions } from "../versions/plan-version.table.ts";
import { type PlanRow, plans } from "./plan.table.ts";
import { planLinks } from "./plan-link.table.ts";

const within = (scope: Scope) => eq(planLinks.partnershipId, scope.partnership);

/** A plan at the other end of a link, with what is said of the link. */
export interface LinkedPlan {
  readonly plan: PlanRow;
  readonly note: string | null;
}

/** The plans that inform this one, by their numbers. */
export async function listInforming(scope: Scope, planId: string): Promise<LinkedPlan[]> {
  return scope.database
    .select({ plan: plans, note: planLinks.note })
    .from(planLinks)
    .innerJoin(
      plans,
      and(eq(plans.partnershipId, planLinks.partnershipId), eq(plans.id, planLinks.fromPlanId)),
    )
    .where(and(within(scope), eq(planLinks.toPlanId, planId)))
    .orderBy(asc(plans.number));
}

/** The plans that this one informs, by their numbers. */
export async function listInformed(scope: Scope, planId: string): Promise<LinkedPlan[]> {
  return scope.database
    .select({ plan: plans, note: planLinks.note })
    .from(planLinks)
    .innerJoin(plans, and(eq(plans.partnershipId, planLinks.partnershipId), eq(plans.id, planLinks.toPlanId)))
    .where(and(within(scope), eq(planLinks.fromPlanId, planId)))
    .orderBy(asc(plans.number));
}

/** Every link of the partnership: which plan informs which. */
export async function listPlanLinks(
  scope: Scope,
): Promise<{ readonly fromPlanId: string; readonly toPlanId: string }[]> {
  return scope.database
    .select({ fromPlanId: planLinks.fromPlanId, toPlanId: planLinks.toPlanId })
    .from(planLinks)
    .where(within(scope));
}

export async function insertPlanLink(
  scope: Scope,
  row: Omit<typeof planLinks.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database
    .insert(planLinks)
    .values({ ...row, partnershipId: scope.partnership })
    .onConflictDoUpdate({
      target: [planLinks.partnershipId, planLinks.fromPlanId, planLinks.toPlanId],
      set: { note: row.note ?? null },
    });
}

export async function removePlanLinkRow(scope: Scope, fromPlanId: string, toPlanId: string): Promise<void> {
  await scope.database
    .delete(planLinks)
    .where(and(within(scope), eq(planLinks.fromPlanId, fromPlanId), eq(planLinks.toPlanId, toPlanId)));
}

/** When each plan published its latest version, by its id; none for one that never did. */
export async function listLastPublications(scope: Scope): Promise<ReadonlyMap<string, Date>> {
  const rows = await scope.database
    .select({ planId: planVersions.planId, at: max(planVersions.publishedAt) })
    .from(planVersions)
    .where(eq(planVersions.partnershipId, scope.partnership))
    .groupBy(planVersions.planId);
  return new Map(rows.flatMap(({ planId, at }) => (at ? [[planId, at]] : [])));
}
