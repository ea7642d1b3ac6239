import { and, asc, eq, inArray } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listParties } from "../actions/lead.store.ts";
import type { Party } from "../actions/lead.ts";
import { contributors } from "./contributor.table.ts";

/** A body or group that helps with an action, by its name. */
export interface Contributor {
  readonly party: Pick<Party, "kind" | "id" | "name">;
  /** What it brings, in words. */
  readonly part: string | null;
}

/** Who helps with each of these actions, in their order, by the action's id. */
export async function listContributors(
  scope: Scope,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Contributor[]>> {
  if (actionIds.length === 0) return new Map();
  const rows = await scope.database
    .select()
    .from(contributors)
    .where(
      and(eq(contributors.partnershipId, scope.partnership), inArray(contributors.actionId, [...actionIds])),
    )
    .orderBy(asc(contributors.position), asc(contributors.id));
  if (rows.length === 0) return new Map();
  const parties = new Map((await listParties(scope)).map((party) => [party.id, party]));
  const found = new Map<string, Contributor[]>();
  for (const row of rows) {
    const party = parties.get(row.organisationId ?? row.groupId ?? "");
    if (!party) continue;
    found.set(row.actionId, [...(found.get(row.actionId) ?? []), { party, part: row.part }]);
  }
  return found;
}
