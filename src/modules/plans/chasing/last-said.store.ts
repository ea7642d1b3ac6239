import { and, desc, eq, inArray } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type UpdateRow, updates } from "../updates/update.table.ts";

/** What was last said of each of these actions for the action itself, by its id. */
export async function listLastSaid(
  scope: Scope,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, Pick<UpdateRow, "done" | "saidAt">>> {
  if (actionIds.length === 0) return new Map();
  const { actionId, done, saidAt } = updates;
  const rows = await scope.database
    .selectDistinctOn([actionId], { actionId, done, saidAt })
    .from(updates)
    .where(
      and(
        eq(updates.partnershipId, scope.partnership),
        inArray(actionId, [...actionIds]),
        eq(updates.isBeside, false),
      ),
    )
    .orderBy(actionId, desc(saidAt), desc(updates.id));
  return new Map(rows.map((row) => [row.actionId, row]));
}
