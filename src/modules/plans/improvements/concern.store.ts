import { and, eq, inArray } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { concerns } from "./concern.table.ts";

/** A body that an improvement concerns. */
export interface Concerned {
  readonly id: string;
  readonly name: string;
}

/** The bodies that each of these improvements concerns, in the order of their names, by the improvement's id; none for one that concerns all. */
export async function listConcerns(
  scope: Scope,
  improvementIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Concerned[]>> {
  if (improvementIds.length === 0) return new Map();
  const rows = await scope.database
    .select()
    .from(concerns)
    .where(
      and(
        eq(concerns.partnershipId, scope.partnership),
        inArray(concerns.improvementId, [...improvementIds]),
      ),
    );
  if (rows.length === 0) return new Map();
  const found = new Map<string, Concerned[]>();
  for (const { id, name } of await listOrganisations(scope)) {
    for (const row of rows.filter(({ organisationId }) => organisationId === id))
      found.set(row.improvementId, [...(found.get(row.improvementId) ?? []), { id, name }]);
  }
  return found;
}

/** Writes the bodies that an improvement concerns anew. */
export async function writeConcerns(
  scope: Scope,
  improvementId: string,
  bodyIds: readonly string[],
): Promise<void> {
  await scope.database
    .delete(concerns)
    .where(and(eq(concerns.partnershipId, scope.partnership), eq(concerns.improvementId, improvementId)));
  if (bodyIds.length === 0) return;
  await scope.database
    .insert(concerns)
    .values(
      bodyIds.map((organisationId) => ({ partnershipId: scope.partnership, improvementId, organisationId })),
    );
}
