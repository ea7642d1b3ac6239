import { and, desc, eq } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { plans } from "../plans/plan.table.ts";
import { type PlanVersionRow, planVersions } from "./plan-version.table.ts";

const within = (scope: Scope) => eq(planVersions.partnershipId, scope.partnership);

/** The versions of a plan, latest first. */
export function listVersions(scope: Scope, planId: string): Promise<PlanVersionRow[]> {
  return scope.database
    .select()
    .from(planVersions)
    .where(and(within(scope), eq(planVersions.planId, planId)))
    .orderBy(desc(planVersions.number));
}

export async function findLatestVersion(scope: Scope, planId: string): Promise<PlanVersionRow | null> {
  const [row] = await scope.database
    .select()
    .from(planVersions)
    .where(and(within(scope), eq(planVersions.planId, planId)))
    .orderBy(desc(planVersions.number))
    .limit(1);
  return row ?? null;
}

/** A plan that is published, with its latest version: all that the public may see of it. */
export interface PublishedPlan {
  readonly planId: string;
  readonly number: number;
  readonly version: PlanVersionRow;
}

/** Every published plan with its latest version, in the order of their numbers. Drafts and withdrawn plans are not among them. */
export async function listPublishedPlans(scope: Scope): Promise<PublishedPlan[]> {
  const rows = await scope.database
    .selectDistinctOn([plans.number], { number: plans.number, version: planVersions })
    .from(plans)
    .innerJoin(
      planVersions,
      and(eq(planVersions.partnershipId, plans.partnershipId), eq(planVersions.planId, plans.id)),
    )
    .where(and(eq(plans.partnershipId, scope.partnership), eq(plans.state, "published")))
    .orderBy(plans.number, desc(planVersions.number));
  return rows.map(({ number, version }) => ({ planId: version.planId, number, version }));
}

export async function insertVersion(
  scope: Scope,
  row: Omit<typeof planVersions.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(planVersions).values({ ...row, partnershipId: scope.partnership });
}
