import { createHash } from "node:crypto";

/** What an entry's seal covers, apart from the seal itself. */
export interface Sealed {
  readonly partnershipId: string;
  readonly sequence: number;
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly event: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly facts: Record<string, unknown>;
  readonly wordsDigest: string | null;
  readonly previousDigest: string;
}

/** The digest that chains an entry to the one before it: SHA-256 over its canonical text. */
export function seal(entry: Sealed): string {
  return digestOf([
    entry.previousDigest,
    entry.partnershipId,
    entry.sequence,
    entry.id,
    entry.at.toISOString(),
    entry.actorId,
    entry.event,
    entry.subjectKind,
    entry.subjectId,
    entry.facts,
    entry.wordsDigest,
  ]);
}

/** SHA-256 of a value, whatever order its keys were written in. */
export function digestOf(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}
