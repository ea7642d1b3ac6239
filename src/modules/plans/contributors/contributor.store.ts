import { and, asc, eq, inArray } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listEveryParty } from "../actions/lead.store.ts";
import type { Party } from "../actions/lead.ts";
import { type ContributorRow, contributors } from "./contributor.table.ts";

/** A body or group that helps with an action, by its name. */
export interface Contributor {
  readonly party: Pick<Party, "kind" | "id" | "name">;
  /** What it brings, in words. */
  readonly part: string | null;
}

/** The same with the id of the row, for the page on which it is taken away. */
export interface HeldContributor extends Contributor {
  readonly id: string;
}

const within = (scope: Scope) => eq(contributors.partnershipId, scope.partnership);

/** Who helps with each of these actions, in their order, by the action's id. */
export async function listContributors(
  scope: Scope,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldContributor[]>> {
  if (actionIds.length === 0) return new Map();
  const rows = await scope.database
    .select()
    .from(contributors)
    .where(and(within(scope), inArray(contributors.actionId, [...actionIds])))
    .orderBy(asc(contributors.position), asc(contributors.id));
  if (rows.length === 0) return new Map();
  const parties = new Map((await listEveryParty(scope)).map((party) => [party.id, party]));
  const found = new Map<string, HeldContributor[]>();
  for (const row of rows) {
    const party = parties.get(row.organisationId ?? row.groupId ?? "");
    if (!party) continue;
    const held = { id: row.id, party, part: row.part };
    found.set(row.actionId, [...(found.get(row.actionId) ?? []), held]);
  }
  return found;
}

/** One that helps with this action; NotFound for one of another. */
export async function getContributor(scope: Scope, actionId: string, id: string): Promise<ContributorRow> {
  const [row] = await scope.database
    .select()
    .from(contributors)
    .where(and(within(scope), eq(contributors.actionId, actionId), eq(contributors.id, id)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertContributor(
  scope: Scope,
  row: Omit<typeof contributors.$inferInsert, "partnershipId" | "id">,
): Promise<void> {
  await scope.database
    .insert(contributors)
    .values({ ...row, id: crypto.randomUUID(), partnershipId: scope.partnership });
}

export async function removeContributorRow(scope: Scope, id: string): Promise<void> {
  await scope.database.delete(contributors).where(and(within(scope), eq(contributors.id, id)));
}
