import { and, eq, inArray } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { improvements } from "../improvements/improvement.table.ts";
import { getPlanById } from "./plan.store.ts";
import { getPlanSheet, type PlanSheet } from "./plan-sheet.store.ts";

/** The other plans of which some heading serves one of this plan, each whole. */
export async function listServingSheets(scope: Scope, sheet: PlanSheet): Promise<PlanSheet[]> {
  const ids = sheet.improvements.map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await scope.database
    .selectDistinct({ planId: improvements.planId })
    .from(improvements)
    .where(and(eq(improvements.partnershipId, scope.partnership), inArray(improvements.servesId, ids)));
  const sheets: PlanSheet[] = [];
  for (const { planId } of rows.filter(({ planId }) => planId !== sheet.plan.id)) {
    const plan = await getPlanById(scope, planId);
    if (plan.archivedAt === null) sheets.push(await getPlanSheet(scope, plan));
  }
  return sheets.sort((one, other) => one.plan.number - other.plan.number);
}
