import { and, desc, eq, gte, inArray } from "drizzle-orm";
import type { Scope } from "../scope/scope.ts";
import type { RememberedOf } from "./events-among.store.ts";
import { entries, entryWords } from "./ledger.table.ts";

/** What of these kinds happened in the whole partnership to things of one kind, since a moment where one is given; latest first. */
export async function listEventsSince(
  scope: Scope,
  kind: string,
  events: readonly string[],
  since: Date | null = null,
): Promise<RememberedOf[]> {
  if (events.length === 0) return [];
  const rows = await scope.database
    .select({ entry: entries, words: entryWords.words })
    .from(entries)
    .leftJoin(
      entryWords,
      and(eq(entryWords.partnershipId, entries.partnershipId), eq(entryWords.entryId, entries.id)),
    )
    .where(
      and(
        eq(entries.partnershipId, scope.partnership),
        eq(entries.subjectKind, kind),
        inArray(entries.event, [...events]),
        since ? gte(entries.at, since) : undefined,
      ),
    )
    .orderBy(desc(entries.at), desc(entries.sequence));
  return rows.map(({ entry, words }) => {
    const { id, sequence, subjectId, at, actorId, event, facts } = entry;
    return { id, sequence, subjectId, at, actorId, event, facts, words: words ?? {} };
  });
}
