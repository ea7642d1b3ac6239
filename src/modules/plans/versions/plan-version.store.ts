import { and, desc, eq, type SQL } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { plans } from "../plans/plan.table.ts";
import type { FrozenPlan } from "./frozen-plan.ts";
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
  /** The plan's short number: its address. */
  readonly number: number;
  readonly version: Pick<PlanVersionRow, "number" | "note" | "publishedAt">;
  /** The structure and words of that version. */
  readonly frozen: FrozenPlan;
}

/** Every published plan with its latest version, in the order of their numbers. Drafts and withdrawn plans are not among them. */
export function listPublishedPlans(scope: Scope): Promise<PublishedPlan[]> {
  return publishedPlans(scope);
}

/** The published plan with this short number, or that this action belongs to; null for one that is not published. */
export async function findPublishedPlan(
  scope: Scope,
  of: { readonly number: number } | { readonly planId: string },
): Promise<PublishedPlan | null> {
  const [found] = await publishedPlans(
    scope,
    "number" in of ? eq(plans.number, of.number) : eq(plans.id, of.planId),
  );
  return found ?? null;
}

function publishedPlans(scope: Scope, which?: SQL): Promise<PublishedPlan[]> {
  const { frozen, note, publishedAt } = planVersions;
  return scope.database
    .selectDistinctOn([plans.number], {
      number: plans.number,
      version: { number: planVersions.number, note, publishedAt },
      frozen,
    })
    .from(plans)
    .innerJoin(
      planVersions,
      and(eq(planVersions.partnershipId, plans.partnershipId), eq(planVersions.planId, plans.id)),
    )
    .where(and(eq(plans.partnershipId, scope.partnership), eq(plans.state, "published"), which))
    .orderBy(plans.number, desc(planVersions.number));
}

export async function insertVersion(
  scope: Scope,
  row: Omit<typeof planVersions.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(planVersions).values({ ...row, partnershipId: scope.partnership });
}
