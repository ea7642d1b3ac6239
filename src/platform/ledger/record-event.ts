import { and, desc, eq } from "drizzle-orm";
import { personIdOf, type Scope } from "../scope/scope.ts";
import { takeTurn } from "../scope/take-turn.ts";
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
export function recordEvent(scope: Scope, happening: Happening): Promise<void> {
  return recordEvents(scope, [happening]);
}

/** Rows of one statement: PostgreSQL takes at most 65,535 values in one. */
const ROWS_AT_ONCE = 500;

/** The same for all that one change did, in its order: a plan of five hundred actions is five hundred entries. */
export async function recordEvents(scope: Scope, happenings: readonly Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  const { database, partnership } = scope;
  // The chain has one end: two writers of one partnership take turns until their transactions end.
  await takeTurn(scope);
  const [last] = await database
    .select({ sequence: entries.sequence, digest: entries.digest })
    .from(entries)
    .where(eq(entries.partnershipId, partnership))
    .orderBy(desc(entries.sequence))
    .limit(1);
  let sequence = last?.sequence ?? 0;
  let previousDigest = last?.digest ?? FIRST;
  const written = happenings.map((happening) => {
    sequence += 1;
    const entry = {
      partnershipId: partnership,
      sequence,
      id: crypto.randomUUID(),
      at: scope.at,
      actorId: personIdOf(scope.actor),
      event: happening.event,
      subjectKind: happening.subject.kind,
      subjectId: happening.subject.id,
      facts: happening.facts ?? {},
      wordsDigest: happening.words ? digestOf(happening.words) : null,
      previousDigest,
    };
    previousDigest = seal(entry);
    return { ...entry, digest: previousDigest };
  });
  const said = written.flatMap(({ id }, index) => {
    const words = happenings[index]?.words;
    return words ? [{ partnershipId: partnership, entryId: id, words }] : [];
  });
  for (let from = 0; from < written.length; from += ROWS_AT_ONCE)
    await database.insert(entries).values(written.slice(from, from + ROWS_AT_ONCE));
  for (let from = 0; from < said.length; from += ROWS_AT_ONCE)
    await database.insert(entryWords).values(said.slice(from, from + ROWS_AT_ONCE));
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
export async function listEventsOf(scope: Scope, subject: Subject): Promise<Remembered[]> {
  return (await eventsOf(scope, subject)).map(remember);
}

/** What happened to one thing last; null where nothing is known of it. */
export async function findLatestEvent(scope: Scope, subject: Subject): Promise<Remembered | null> {
  const [latest] = await eventsOf(scope, subject).limit(1);
  return latest ? remember(latest) : null;
}

/** The kind and id of a thing that the ledger speaks of. */
type Subject = Happening["subject"];

function eventsOf({ database, partnership }: Scope, subject: Subject) {
  return database
    .select({ entry: entries, words: entryWords.words })
    .from(entries)
    .leftJoin(
      entryWords,
      and(eq(entryWords.partnershipId, entries.partnershipId), eq(entryWords.entryId, entries.id)),
    )
    .where(
      and(
        eq(entries.partnershipId, partnership),
        eq(entries.subjectKind, subject.kind),
        eq(entries.subjectId, subject.id),
      ),
    )
    .orderBy(desc(entries.sequence));
}

function remember({ entry, words }: Awaited<ReturnType<typeof eventsOf>>[number]): Remembered {
  const { sequence, at, actorId, event, facts } = entry;
  return { sequence, at, actorId, event, facts, words: words ?? {} };
}
