import { and, asc, eq, inArray } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type StepRow, steps } from "./step.table.ts";

/** The steps of each of these actions, in their order, by the action's id. */
export async function listSteps(
  scope: Scope,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StepRow[]>> {
  if (actionIds.length === 0) return new Map();
  const rows = await scope.database
    .select()
    .from(steps)
    .where(and(eq(steps.partnershipId, scope.partnership), inArray(steps.actionId, [...actionIds])))
    .orderBy(asc(steps.position), asc(steps.id));
  return Map.groupBy(rows, ({ actionId }) => actionId);
}
