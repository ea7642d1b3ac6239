import { and, desc, eq, sql } from "drizzle-orm";
import type { Scope } from "../scope/scope.ts";
import { entries, entryWords } from "./ledger.table.ts";
import { digestOf, seal } from "./seal.ts";

export interface Happening {
  /** `plans.action.closed` */
  readonly event: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Symbols, numbers, days and ids; never a name or a sentence. */
  readonly facts?: Record<string, unknown>;
  /** Sentences and names that a person wrote: kept apart, so that they can be erased. */
  readonly words?: Record<string, string>;
}

const FIRST = "0".repeat(64);

/** Writes what happened into the ledger, in the same transaction as the change, sealed onto the entry before it. */
export async function recordEvent(scope: Scope, happening: Happening): Promise<void> {
  const { database, partnership } = scope;
  // The chain has one end: two writers of one partnership take turns until their transactions end.
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${partnership}, 7))`);
  const [last] = await database
    .select({ sequence: entries.sequence, digest: entries.digest })
    .from(entries)
    .where(eq(entries.partnershipId, partnership))
    .orderBy(desc(entries.sequence))
    .limit(1);
  const id = crypto.randomUUID();
  const entry = {
    partnershipId: partnership,
    sequence: (last?.sequence ?? 0) + 1,
    id,
    at: scope.at,
    actorId: scope.actor.kind === "person" ? scope.actor.id : null,
    event: happening.event,
    subjectKind: happening.subject.kind,
    subjectId: happening.subject.id,
    facts: happening.facts ?? {},
    wordsDigest: happening.words ? digestOf(happening.words) : null,
    previousDigest: last?.digest ?? FIRST,
  };
  await database.insert(entries).values({ ...entry, digest: seal(entry) });
  if (happening.words) {
    await database
      .insert(entryWords)
      .values({ partnershipId: partnership, entryId: id, words: happening.words });
  }
}

export interface Remembered {
  readonly sequence: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly event: string;
  readonly facts: Record<string, unknown>;
  readonly words: Record<string, string>;
}

/** What happened to one thing, latest first. */
export async function listEventsOf(
  scope: Scope,
  subject: { readonly kind: string; readonly id: string },
): Promise<Remembered[]> {
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
        eq(entries.subjectKind, subject.kind),
        eq(entries.subjectId, subject.id),
      ),
    )
    .orderBy(desc(entries.sequence));
  return rows.map(({ entry, words }) => ({
    sequence: entry.sequence,
    at: entry.at,
    actorId: entry.actorId,
    event: entry.event,
    facts: entry.facts,
    words: words ?? {},
  }));
}
