import { and, desc, eq, ne } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type ListImportRow, listImports } from "./list-import.table.ts";

const within = (scope: Scope) => eq(listImports.partnershipId, scope.partnership);

export type ListedListImport = Pick<
  ListImportRow,
  "number" | "kind" | "name" | "state" | "broughtBy" | "broughtAt"
>;

/** The lists that were brought in and not thrown away, latest first, without what was read of them. */
export function listListImports(scope: Scope): Promise<ListedListImport[]> {
  const { number, kind, name, state, broughtBy, broughtAt } = listImports;
  return scope.database
    .select({ number, kind, name, state, broughtBy, broughtAt })
    .from(listImports)
    .where(and(within(scope), ne(listImports.state, "thrown-away")))
    .orderBy(desc(listImports.number));
}

/** The list with this short number. Throws NotFound for none, or another partnership's. */
export async function getListImport(scope: Scope, number: number): Promise<ListImportRow> {
  const [row] = await scope.database
    .select()
    .from(listImports)
    .where(and(within(scope), eq(listImports.number, number)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertListImport(
  scope: Scope,
  row: Omit<typeof listImports.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(listImports).values({ ...row, partnershipId: scope.partnership });
}

/** Changes a list; false when somebody changed it since `version`, and then nothing is written. */
export async function changeListImportRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Pick<ListImportRow, "corrections" | "state">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(listImports)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(listImports.id, id), eq(listImports.version, version)))
    .returning({ id: listImports.id });
  return rows.length === 1;
}
