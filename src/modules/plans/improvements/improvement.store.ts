import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type ImplicationRow, implications } from "./implication.table.ts";
import { type ImprovementRow, improvements } from "./improvement.table.ts";

const within = (scope: Scope) => eq(improvements.partnershipId, scope.partnership);

/** The improvements of a plan, in its order. */
export function listImprovements(scope: Scope, planId: string): Promise<ImprovementRow[]> {
  return scope.database
    .select()
    .from(improvements)
    .where(and(within(scope), eq(improvements.planId, planId)))
    .orderBy(asc(improvements.position));
}

/** The heading with this id; null for none, or another partnership's. */
export async function findImprovement(scope: Scope, id: string): Promise<ImprovementRow | null> {
  const [row] = await scope.database
    .select()
    .from(improvements)
    .where(and(within(scope), eq(improvements.id, id)));
  return row ?? null;
}

export async function getImprovement(scope: Scope, id: string): Promise<ImprovementRow> {
  const row = await findImprovement(scope, id);
  if (!row) throw new NotFound();
  return row;
}

export async function lastImprovementPosition(scope: Scope, planId: string): Promise<number> {
  const [row] = await scope.database
    .select({ last: sql<number>`coalesce(max(${improvements.position}), 0)::int` })
    .from(improvements)
    .where(and(within(scope), eq(improvements.planId, planId)));
  return row?.last ?? 0;
}

export async function insertImprovements(
  scope: Scope,
  rows: readonly Omit<typeof improvements.$inferInsert, "partnershipId">[],
): Promise<void> {
  if (rows.length === 0) return;
  await scope.database
    .insert(improvements)
    .values(rows.map((row) => ({ ...row, partnershipId: scope.partnership })));
}

/** Changes an improvement; false when somebody changed it since `version`, and then nothing is written. */
export async function changeImprovementRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof improvements.$inferInsert, "partnershipId" | "id" | "version">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(improvements)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(improvements.id, id), eq(improvements.version, version)))
    .returning({ id: improvements.id });
  return rows.length === 1;
}

/** The costs, risks and resources of these improvements, in the order of the paper. */
export function listImplications(scope: Scope, improvementIds: readonly string[]): Promise<ImplicationRow[]> {
  if (improvementIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(implications)
    .where(
      and(
        eq(implications.partnershipId, scope.partnership),
        inArray(implications.improvementId, [...improvementIds]),
      ),
    )
    .orderBy(asc(implications.position));
}

/** A row to write; with the id of the one whose words it says anew, so that a risk in the register still finds it. */
export type NewImplication = Omit<typeof implications.$inferInsert, "partnershipId" | "id"> & {
  readonly id?: string | undefined;
};

export async function insertImplications(scope: Scope, rows: readonly NewImplication[]): Promise<void> {
  if (rows.length === 0) return;
  await scope.database
    .insert(implications)
    .values(
      rows.map((row) => ({ ...row, id: row.id ?? crypto.randomUUID(), partnershipId: scope.partnership })),
    );
}

/** Takes away the implications of an improvement, so that a changed list can be written in its place. */
export async function removeImplications(scope: Scope, improvementId: string): Promise<void> {
  await scope.database
    .delete(implications)
    .where(
      and(eq(implications.partnershipId, scope.partnership), eq(implications.improvementId, improvementId)),
    );
}

/** Has everybody else who changes what hangs on this improvement wait until this transaction ends. */
export async function lockImprovement(scope: Scope, id: string): Promise<void> {
  await scope.database
    .select({ id: improvements.id })
    .from(improvements)
    .where(and(within(scope), eq(improvements.id, id)))
    .for("update");
}
