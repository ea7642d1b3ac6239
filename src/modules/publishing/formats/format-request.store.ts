import { and, desc, eq } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type FormatRequestRow, formatRequests } from "./format-request.table.ts";

const within = (scope: Scope) => eq(formatRequests.partnershipId, scope.partnership);

/** Every request, the latest first. */
export function listFormatRequests(scope: Scope): Promise<FormatRequestRow[]> {
  return scope.database
    .select()
    .from(formatRequests)
    .where(within(scope))
    .orderBy(desc(formatRequests.askedAt), desc(formatRequests.number));
}

export async function getFormatRequest(scope: Scope, number: number): Promise<FormatRequestRow> {
  const [row] = await scope.database
    .select()
    .from(formatRequests)
    .where(and(within(scope), eq(formatRequests.number, number)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertFormatRequest(
  scope: Scope,
  row: Omit<typeof formatRequests.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(formatRequests).values({ ...row, partnershipId: scope.partnership });
}

/** Changes a request; false when somebody changed it since `version`. */
export async function changeFormatRequestRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Pick<FormatRequestRow, "answer" | "answeredAt" | "answeredBy" | "contact" | "words">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(formatRequests)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(formatRequests.id, id), eq(formatRequests.version, version)))
    .returning({ id: formatRequests.id });
  return rows.length === 1;
}
