import { and, asc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type PlanRow, plans } from "../plans/plan.table.ts";
import { planLinks } from "../plans/plan-link.table.ts";
import { improvements } from "./improvement.table.ts";

/** A heading that headings of other plans serve. */
export interface Served {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly plan: Pick<PlanRow, "number" | "title">;
}

const columns = {
  id: improvements.id,
  number: improvements.number,
  title: improvements.title,
  plan: { number: plans.number, title: plans.title },
};

const ofPlan = and(eq(plans.partnershipId, improvements.partnershipId), eq(plans.id, improvements.planId));

/** These headings with their plans, by their ids. */
export async function listServed(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Served>> {
  if (ids.length === 0) return new Map();
  const rows = await scope.database
    .select(columns)
    .from(improvements)
    .innerJoin(plans, ofPlan)
    .where(and(eq(improvements.partnershipId, scope.partnership), inArray(improvements.id, [...ids])));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The headings that those of a plan can serve: of the plan it stands within, of those that inform it, and of the outcomes plan. */
export async function listServable(scope: Scope, plan: PlanRow): Promise<Served[]> {
  const informing = await scope.database
    .select({ id: planLinks.fromPlanId })
    .from(planLinks)
    .where(and(eq(planLinks.partnershipId, scope.partnership), eq(planLinks.toPlanId, plan.id)));
  const near = [...informing.map(({ id }) => id), ...(plan.parentPlanId ? [plan.parentPlanId] : [])];
  return scope.database
    .select(columns)
    .from(improvements)
    .innerJoin(plans, ofPlan)
    .where(
      and(
        eq(improvements.partnershipId, scope.partnership),
        ne(plans.id, plan.id),
        isNull(plans.archivedAt),
        near.length > 0 ? or(inArray(plans.id, near), eq(plans.kind, "loip")) : eq(plans.kind, "loip"),
      ),
    )
    .orderBy(asc(plans.number), asc(improvements.position));
}
