import { and, asc, eq, inArray } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type StepRow, steps } from "./step.table.ts";

const within = (scope: Scope) => eq(steps.partnershipId, scope.partnership);

/** The steps of each of these actions, in their order, by the action's id. */
export async function listSteps(
  scope: Scope,
  actionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StepRow[]>> {
  if (actionIds.length === 0) return new Map();
  const rows = await scope.database
    .select()
    .from(steps)
    .where(and(within(scope), inArray(steps.actionId, [...actionIds])))
    .orderBy(asc(steps.position), asc(steps.id));
  return Map.groupBy(rows, ({ actionId }) => actionId);
}

/** The steps of one action, in their order. */
export async function listStepsOf(scope: Scope, actionId: string): Promise<readonly StepRow[]> {
  return (await listSteps(scope, [actionId])).get(actionId) ?? [];
}

/** One step of this action; NotFound for one of another. */
export async function getStep(scope: Scope, actionId: string, id: string): Promise<StepRow> {
  const [row] = await scope.database
    .select()
    .from(steps)
    .where(and(within(scope), eq(steps.actionId, actionId), eq(steps.id, id)));
  if (!row) throw new NotFound();
  return row;
}

/** Adds steps; answers how many: one whose id is there already was sent before, and is not added again. */
export async function insertSteps(
  scope: Scope,
  rows: readonly (Omit<typeof steps.$inferInsert, "partnershipId" | "id"> & { readonly id?: string })[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const added = await scope.database
    .insert(steps)
    .values(
      rows.map((row) => ({
        ...row,
        id: row.id ?? crypto.randomUUID(),
        partnershipId: scope.partnership,
      })),
    )
    .onConflictDoNothing({ target: [steps.partnershipId, steps.id] })
    .returning({ id: steps.id });
  return added.length;
}

/** Changes a step; false when somebody changed it since `version`, and then nothing is written. */
export async function changeStepRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Pick<StepRow, "text" | "target" | "doneOn" | "doneBy">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(steps)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(steps.id, id), eq(steps.version, version)))
    .returning({ id: steps.id });
  return rows.length === 1;
}

/** Puts the steps in this order. */
export async function orderSteps(scope: Scope, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries())
    await scope.database
      .update(steps)
      .set({ position: index + 1 })
      .where(and(within(scope), eq(steps.id, id)));
}

export async function removeStepRow(scope: Scope, id: string): Promise<void> {
  await scope.database.delete(steps).where(and(within(scope), eq(steps.id, id)));
}
