import { asc, eq } from "drizzle-orm";
import type { Scope } from "../scope/scope.ts";
import { entries } from "./ledger.table.ts";
import { seal } from "./seal.ts";

/** The sequence number of the first entry whose seal does not hold, or null when the whole ledger of the partnership is sound. */
export async function findBrokenSeal(scope: Scope): Promise<number | null> {
  const rows = await scope.database
    .select()
    .from(entries)
    .where(eq(entries.partnershipId, scope.partnership))
    .orderBy(asc(entries.sequence));
  let previous = "0".repeat(64);
  let expected = 1;
  for (const row of rows) {
    if (row.sequence !== expected || row.previousDigest !== previous || seal(row) !== row.digest)
      return row.sequence;
    previous = row.digest;
    expected += 1;
  }
  return null;
}
