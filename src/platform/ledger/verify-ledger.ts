import { and, asc, eq } from "drizzle-orm";
import type { Scope } from "../scope/scope.ts";
import { entries, entryWords } from "./ledger.table.ts";
import { digestOf, seal } from "./seal.ts";

/**
 * The sequence number of the first entry whose seal does not hold, or whose words are not those that were sealed; null
 * when the whole ledger of the partnership is sound. Words that were erased are no fault.
 */
export async function findBrokenSeal(scope: Scope): Promise<number | null> {
  const rows = await scope.database
    .select({ entry: entries, words: entryWords.words })
    .from(entries)
    .leftJoin(
      entryWords,
      and(eq(entryWords.partnershipId, entries.partnershipId), eq(entryWords.entryId, entries.id)),
    )
    .where(eq(entries.partnershipId, scope.partnership))
    .orderBy(asc(entries.sequence));
  let previous = "0".repeat(64);
  let expected = 1;
  for (const { entry: row, words } of rows) {
    if (row.sequence !== expected || row.previousDigest !== previous || seal(row) !== row.digest)
      return row.sequence;
    if (words !== null && digestOf(words) !== row.wordsDigest) return row.sequence;
    previous = row.digest;
    expected += 1;
  }
  return null;
}
