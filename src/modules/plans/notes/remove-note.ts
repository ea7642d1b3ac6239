import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { removesNote } from "../policy.ts";
import { getNote, removeNoteRow } from "./note.store.ts";

export interface NoteRefusal {
  readonly reason: "removed-already";
}

/** Takes a note away: its writer, or the lead officer. Its words are gone; that one stood there stays. */
export function removeNote(scope: Scope, number: number, id: string): Promise<Result<null, NoteRefusal>> {
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const note = await getNote(scope, action.id, id);
    demand(removesNote, scope, note);
    if (!(await removeNoteRow(scope, id, actingPerson(scope)))) return refused({ reason: "removed-already" });
    await recordEvent(scope, {
      event: planEvents.noteRemoved,
      subject: { kind: "action", id: action.id },
      facts: { number, note: id },
    });
    return done(null);
  });
}
