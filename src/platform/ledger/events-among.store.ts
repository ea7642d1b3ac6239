import { and, desc, eq, inArray } from "drizzle-orm";
import type { Scope } from "../scope/scope.ts";
import { entries, entryWords } from "./ledger.table.ts";
import type { Remembered } from "./record-event.ts";

/** Something that happened to one of several things, with the entry's own id, by which it can be known again. */
export interface RememberedOf extends Remembered {
  readonly id: string;
  readonly subjectId: string;
}

/** What of these kinds happened to these things, latest first. */
export async function listEventsAmong(
  scope: Scope,
  subjects: { readonly kind: string; readonly ids: readonly string[] },
  events: readonly string[],
): Promise<RememberedOf[]> {
  if (subjects.ids.length === 0 || events.length === 0) return [];
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
        eq(entries.subjectKind, subjects.kind),
        inArray(entries.subjectId, [...subjects.ids]),
        inArray(entries.event, [...events]),
      ),
    )
    .orderBy(desc(entries.sequence));
  return rows.map(({ entry, words }) => {
    const { id, sequence, subjectId, at, actorId, event, facts } = entry;
    return { id, sequence, subjectId, at, actorId, event, facts, words: words ?? {} };
  });
}
