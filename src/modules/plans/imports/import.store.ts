import { and, desc, eq, sql } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type ImportRow, imports } from "./import.table.ts";

const within = (scope: Scope) => eq(imports.partnershipId, scope.partnership);

export async function countOpenImports(scope: Scope): Promise<number> {
  const [row] = await scope.database
    .select({ count: sql<number>`count(*)::int` })
    .from(imports)
    .where(and(within(scope), eq(imports.state, "open")));
  return row?.count ?? 0;
}

/** The papers that were brought in, latest first. */
export function listImports(scope: Scope): Promise<ImportRow[]> {
  return scope.database.select().from(imports).where(within(scope)).orderBy(desc(imports.number));
}

export async function getImport(scope: Scope, number: number): Promise<ImportRow> {
  const [row] = await scope.database
    .select()
    .from(imports)
    .where(and(within(scope), eq(imports.number, number)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertImport(
  scope: Scope,
  row: Omit<typeof imports.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(imports).values({ ...row, partnershipId: scope.partnership });
}

/** Changes an import; false when somebody changed it since `version`, and then nothing is written. */
export async function changeImportRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof imports.$inferInsert, "partnershipId" | "id" | "version">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(imports)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(imports.id, id), eq(imports.version, version)))
    .returning({ id: imports.id });
  return rows.length === 1;
}
