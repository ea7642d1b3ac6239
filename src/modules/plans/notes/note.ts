/** A note as it is shown: a removed one leaves its place and no words. */
export interface ShownNote {
  readonly id: string;
  readonly at: Date;
  readonly writtenBy: string;
  /** Null: it was taken away. */
  readonly text: string | null;
  readonly removedBy: string | null;
}

/** What is shown of a note: who wrote it and when, and its words unless it was taken away. */
export function shownNote(row: {
  readonly id: string;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  readonly text: string;
  readonly removedAt: Date | null;
  readonly removedBy: string | null;
}): ShownNote {
  return {
    id: row.id,
    at: row.writtenAt,
    writtenBy: row.writtenBy,
    text: row.removedAt ? null : row.text,
    removedBy: row.removedAt ? row.removedBy : null,
  };
}

/** Who is told of a note: those who answer for the action and those who wrote of it before, without its own writer. */
export function toldOfNote(
  note: { readonly writtenBy: string; readonly writtenAt: Date },
  answering: readonly string[],
  earlier: readonly { readonly writtenBy: string; readonly writtenAt: Date }[],
): readonly string[] {
  const before = earlier.filter(({ writtenAt }) => writtenAt < note.writtenAt);
  const people = new Set([...answering, ...before.map(({ writtenBy }) => writtenBy)]);
  people.delete(note.writtenBy);
  return [...people];
}
