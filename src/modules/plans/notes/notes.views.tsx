import { dayInScotland } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, PlainButton } from "../../../ui/components/button/button.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form, FormKey } from "../../../ui/components/form/form.tsx";
import type { Happening } from "../../../ui/components/history/history.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { ActionDesk } from "../actions/action-desk.store.ts";
import { planPaths } from "../paths.ts";
import { removesNote } from "../policy.ts";

/** The notes on an action as they stand in its history: for the desk alone. */
export function noteHappenings(
  { scope, tenant }: Visit,
  { action, notes, names }: Pick<ActionDesk, "action" | "notes" | "names">,
): readonly (Happening & { readonly at: Date })[] {
  return notes.map((note) => {
    const writer = names.get(note.writtenBy) ?? "Somebody";
    return {
      at: note.at,
      on: dayInScotland(note.at),
      by: `${writer} · partners only`,
      what:
        note.text === null ? (
          <p class="cm-quiet">
            A note was here. It is removed
            {note.removedBy ? `, by ${names.get(note.removedBy) ?? "somebody"}` : ""}.
          </p>
        ) : (
          <div id={`note-${note.id}`}>
            <p class="cm-lines">Note: {note.text}</p>
            {allowed(removesNote, scope, note) ? (
              <Form action={planPaths.noteRemoval(tenant.slug, action.number, note.id)} guard={false}>
                <PlainButton>
                  Take this note away<span class="cm-vh"> that {writer} wrote</span>
                </PlainButton>
              </Form>
            ) : null}
          </div>
        ),
    };
  });
}

/** A few words to others who work on the action. */
export function NoteForm({ slug, number, form }: { slug: string; number: number; form: FormState }) {
  return (
    <section id="note" aria-labelledby="note-heading">
      <h2 id="note-heading">Write a note</h2>
      <Form action={planPaths.notes(slug, number)} state={form}>
        <FormKey form={form} />
        <TextArea
          form={form}
          name="text"
          id="note-text"
          label="To others who work on this action"
          hint="Partners only: never on a public page, and in no report, file or open data."
          rows={2}
        />
        <Button kind="secondary">Keep the note</Button>
      </Form>
    </section>
  );
}
