import { type Done, done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { writesNotes } from "../policy.ts";
import type { NoteForm } from "./note.form.ts";
import { insertNote, listNotes } from "./note.store.ts";
import type { NoteRow } from "./note.table.ts";

/**
 * Writes a note on an action, to others who work on it. Its words stand in its own row only, never in the ledger, so
 * that they are gone when it is taken away. Sent twice by the same form it is one note.
 */
export function writeNote(scope: Scope, number: number, input: NoteForm): Promise<Done<null>> {
  demand(writesNotes, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const writtenBy = actingPerson(scope);
    const before = await listNotes(scope, [action.id]);
    const sent = before.find(({ id }) => id === input.key);
    if (sent?.text === input.text || before.some((one) => isWrittenAgain(one, input.text, scope)))
      return done(null);
    // The page from before, gone back to with other words in it: another note.
    const id = sent ? crypto.randomUUID() : (input.key ?? crypto.randomUUID());
    const note = { id, actionId: action.id, writtenBy, writtenAt: scope.at, text: input.text };
    if (!(await insertNote(scope, note))) return done(null);
    await recordEvent(scope, {
      event: planEvents.noteWritten,
      subject: { kind: "action", id: action.id },
      facts: { number, note: id },
    });
    return done(null);
  });
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Words that their writer has just written: a browser that is gone back with puts them into a fresh form. */
function isWrittenAgain(note: NoteRow, text: string, scope: Scope): boolean {
  if (note.writtenBy !== actingPerson(scope) || note.text !== text) return false;
  return scope.at.getTime() - note.writtenAt.getTime() < DAY_MS;
}
