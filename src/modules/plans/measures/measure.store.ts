import { and, asc, eq, inArray } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type MeasureRow, measures } from "./measure.table.ts";

const within = (scope: Scope) => eq(measures.partnershipId, scope.partnership);

/** The measures of one action. Those of its whole improvement are not among them. */
export function listMeasuresOf(scope: Scope, actionId: string): Promise<MeasureRow[]> {
  return scope.database
    .select()
    .from(measures)
    .where(and(within(scope), eq(measures.actionId, actionId)))
    .orderBy(asc(measures.position));
}

/** Every measure of these improvements, of their actions and their own. */
export function listMeasuresIn(scope: Scope, improvementIds: readonly string[]): Promise<MeasureRow[]> {
  if (improvementIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(measures)
    .where(and(within(scope), inArray(measures.improvementId, [...improvementIds])))
    .orderBy(asc(measures.position));
}

export type NewMeasure = Omit<typeof measures.$inferInsert, "partnershipId">;

export async function insertMeasures(scope: Scope, rows: readonly NewMeasure[]): Promise<void> {
  if (rows.length === 0) return;
  await scope.database
    .insert(measures)
    .values(rows.map((row) => ({ ...row, partnershipId: scope.partnership })));
}

export async function changeMeasure(
  scope: Scope,
  id: string,
  change: Partial<Omit<typeof measures.$inferInsert, "partnershipId" | "id">>,
): Promise<void> {
  await scope.database
    .update(measures)
    .set(change)
    .where(and(within(scope), eq(measures.id, id)));
}

export async function removeMeasures(scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await scope.database.delete(measures).where(and(within(scope), inArray(measures.id, [...ids])));
}

/** The measure with this id. Throws NotFound for none, or another partnership's. */
export async function getMeasure(scope: Scope, id: string, forChange?: "update"): Promise<MeasureRow> {
  const found = scope.database
    .select()
    .from(measures)
    .where(and(within(scope), eq(measures.id, id)));
  // Whoever changes it has others wait until they are done.
  const [row] = await (forChange ? found.for(forChange) : found);
  if (!row) throw new NotFound();
  return row;
}
