import { and, asc, desc, eq, gte, inArray } from "drizzle-orm";
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

/** What was said of these actions from a moment on, the first first. */
export function updatesSince(
  scope: Scope,
  actionIds: readonly string[],
  since: Date,
): Promise<Pick<UpdateRow, "id" | "actionId" | "saidBy" | "saidAt">[]> {
  if (actionIds.length === 0) return Promise.resolve([]);
  const { id, actionId, saidBy, saidAt } = updates;
  return scope.database
    .select({ id, actionId, saidBy, saidAt })
    .from(updates)
    .where(
      and(
        eq(updates.partnershipId, scope.partnership),
        inArray(actionId, [...actionIds]),
        gte(saidAt, since),
      ),
    )
    .orderBy(asc(saidAt), asc(id));
}
