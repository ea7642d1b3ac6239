import { desc, eq } from "drizzle-orm";
import type { Scope } from "../scope/scope.ts";
import { entries } from "./ledger.table.ts";

/** When anything of this partnership was changed last; null where nothing was yet. */
export async function findLastChangeAt(scope: Scope): Promise<Date | null> {
  const [row] = await scope.database
    .select({ at: entries.at })
    .from(entries)
    .where(eq(entries.partnershipId, scope.partnership))
    .orderBy(desc(entries.sequence))
    .limit(1);
  return row?.at ?? null;
}
