import { and, asc, eq, gte, inArray, isNull } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type NoteRow, notes } from "./note.table.ts";

const within = (scope: Scope) => eq(notes.partnershipId, scope.partnership);

/** The notes on these actions, the first first, the removed ones among them. */
export function listNotes(scope: Scope, actionIds: readonly string[]): Promise<NoteRow[]> {
  if (actionIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(notes)
    .where(and(within(scope), inArray(notes.actionId, [...actionIds])))
    .orderBy(asc(notes.writtenAt), asc(notes.id));
}

/** The notes that stand, written since a moment. */
export function listNotesSince(scope: Scope, since: Date): Promise<NoteRow[]> {
  return scope.database
    .select()
    .from(notes)
    .where(and(within(scope), isNull(notes.removedAt), gte(notes.writtenAt, since)))
    .orderBy(asc(notes.writtenAt), asc(notes.id));
}

/** One note on this action; NotFound for one on another. */
export async function getNote(scope: Scope, actionId: string, id: string): Promise<NoteRow> {
  const [row] = await scope.database
    .select()
    .from(notes)
    .where(and(within(scope), eq(notes.actionId, actionId), eq(notes.id, id)));
  if (!row) throw new NotFound();
  return row;
}

/** Keeps a note; false where one with this id is there already: the same was sent twice. */
export async function insertNote(
  scope: Scope,
  row: Omit<typeof notes.$inferInsert, "partnershipId">,
): Promise<boolean> {
  const rows = await scope.database
    .insert(notes)
    .values({ ...row, partnershipId: scope.partnership })
    .onConflictDoNothing()
    .returning({ id: notes.id });
  return rows.length === 1;
}

/** Takes the words of a note away for good; false where they were taken away before. */
export async function removeNoteRow(scope: Scope, id: string, removedBy: string): Promise<boolean> {
  const rows = await scope.database
    .update(notes)
    .set({ text: "", removedAt: scope.at, removedBy })
    .where(and(within(scope), eq(notes.id, id), isNull(notes.removedAt)))
    .returning({ id: notes.id });
  return rows.length === 1;
}
