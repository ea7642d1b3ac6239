import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type ImplicationRow, implications } from "../improvements/implication.table.ts";
import { type ImprovementRow, improvements } from "../improvements/improvement.table.ts";
import { type PlanRow, plans } from "../plans/plan.table.ts";
import { type RiskRow, risks } from "./risk.table.ts";

const within = (scope: Scope) => eq(risks.partnershipId, scope.partnership);

/** A risk with the plan that it belongs to. */
export interface PlanRisk extends RiskRow {
  readonly plan: Pick<PlanRow, "id" | "number" | "title">;
}

const planOfRisk = { id: plans.id, number: plans.number, title: plans.title };

/** The risks of one plan, or of all plans that are not put away. */
export async function listRisks(scope: Scope, planId: string | null): Promise<PlanRisk[]> {
  const rows = await scope.database
    .select({ risk: risks, plan: planOfRisk })
    .from(risks)
    .innerJoin(plans, and(eq(plans.partnershipId, risks.partnershipId), eq(plans.id, risks.planId)))
    .where(and(within(scope), planId ? eq(risks.planId, planId) : isNull(plans.archivedAt)))
    .orderBy(asc(risks.number));
  return rows.map(({ risk, plan }) => ({ ...risk, plan }));
}

/** The risk with this short number. Throws NotFound for none, or another partnership's. */
export async function getRisk(scope: Scope, number: number): Promise<PlanRisk> {
  const [row] = await scope.database
    .select({ risk: risks, plan: planOfRisk })
    .from(risks)
    .innerJoin(plans, and(eq(plans.partnershipId, risks.partnershipId), eq(plans.id, risks.planId)))
    .where(and(within(scope), eq(risks.number, number)));
  if (!row) throw new NotFound();
  return { ...row.risk, plan: row.plan };
}

export async function insertRisk(
  scope: Scope,
  row: Omit<typeof risks.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(risks).values({ ...row, partnershipId: scope.partnership });
}

/** Changes a risk; false when somebody changed it since `version`, and then nothing is written. */
export async function changeRiskRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof risks.$inferInsert, "partnershipId" | "id" | "version">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(risks)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(risks.id, id), eq(risks.version, version)))
    .returning({ id: risks.id });
  return rows.length === 1;
}

/** An implication that plans call a risk, with the heading it stands under. */
export interface ImpliedRisk {
  readonly implication: ImplicationRow;
  readonly improvement: Pick<ImprovementRow, "id" | "planId" | "title">;
}

/** What the headings of these plans name as a risk, in the plans' order. */
export function listImpliedRisks(scope: Scope, planIds: readonly string[]): Promise<ImpliedRisk[]> {
  if (planIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select({
      implication: implications,
      improvement: { id: improvements.id, planId: improvements.planId, title: improvements.title },
    })
    .from(implications)
    .innerJoin(
      improvements,
      and(
        eq(improvements.partnershipId, implications.partnershipId),
        eq(improvements.id, implications.improvementId),
      ),
    )
    .where(
      and(
        eq(implications.partnershipId, scope.partnership),
        inArray(improvements.planId, [...planIds]),
        eq(implications.kind, "risk"),
      ),
    )
    .orderBy(asc(improvements.position), asc(implications.position));
}
