import { and, asc, eq, isNull } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type PlanRow, plans } from "./plan.table.ts";

const within = (scope: Scope) => eq(plans.partnershipId, scope.partnership);

/** The plan with this short number. Throws NotFound for none, or another partnership's. */
export async function getPlan(scope: Scope, number: number): Promise<PlanRow> {
  const [row] = await scope.database
    .select()
    .from(plans)
    .where(and(within(scope), eq(plans.number, number)));
  if (!row) throw new NotFound();
  return row;
}

export async function getPlanById(scope: Scope, id: string): Promise<PlanRow> {
  const [row] = await scope.database
    .select()
    .from(plans)
    .where(and(within(scope), eq(plans.id, id)));
  if (!row) throw new NotFound();
  return row;
}

/** Every plan of the partnership that is not put away, drafts included: for people at the desk. */
export function listPlans(scope: Scope): Promise<PlanRow[]> {
  return scope.database
    .select()
    .from(plans)
    .where(and(within(scope), isNull(plans.archivedAt)))
    .orderBy(asc(plans.number));
}

export async function insertPlan(
  scope: Scope,
  row: Omit<typeof plans.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(plans).values({ ...row, partnershipId: scope.partnership });
}

/** Changes a plan; false when somebody changed it since `version`, and then nothing is written. */
export async function changePlanRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof plans.$inferInsert, "partnershipId" | "id" | "version">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(plans)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(plans.id, id), eq(plans.version, version)))
    .returning({ id: plans.id });
  return rows.length === 1;
}

/** Takes a plan away with all that is under it: only for an import that is undone before anybody worked on it. */
export async function removePlan(scope: Scope, id: string): Promise<void> {
  await scope.database.delete(plans).where(and(within(scope), eq(plans.id, id)));
}
