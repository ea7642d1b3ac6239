import { and, eq } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import { byName } from "../../../platform/database/by-name.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type StepTemplateRow, stepTemplates } from "./step.table.ts";

const within = (scope: Scope) => eq(stepTemplates.partnershipId, scope.partnership);

/** The lists of steps that the partnership keeps, by name. */
export function listStepTemplates(scope: Scope): Promise<StepTemplateRow[]> {
  return scope.database.select().from(stepTemplates).where(within(scope)).orderBy(byName(stepTemplates.name));
}

export async function getStepTemplate(scope: Scope, id: string): Promise<StepTemplateRow> {
  const [row] = await scope.database
    .select()
    .from(stepTemplates)
    .where(and(within(scope), eq(stepTemplates.id, id)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertStepTemplate(
  scope: Scope,
  row: Omit<typeof stepTemplates.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(stepTemplates).values({ ...row, partnershipId: scope.partnership });
}

/** Changes a list of steps; false when somebody changed it since `version`. */
export async function changeStepTemplateRow(
  scope: Scope,
  id: string,
  version: number,
  change: Pick<StepTemplateRow, "name" | "steps">,
): Promise<boolean> {
  const rows = await scope.database
    .update(stepTemplates)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(stepTemplates.id, id), eq(stepTemplates.version, version)))
    .returning({ id: stepTemplates.id });
  return rows.length === 1;
}

export async function removeStepTemplateRow(scope: Scope, id: string): Promise<void> {
  await scope.database.delete(stepTemplates).where(and(within(scope), eq(stepTemplates.id, id)));
}
