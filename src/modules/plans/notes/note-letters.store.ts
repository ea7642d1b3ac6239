import { addDays, dayInScotland } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { LetterSource } from "../../../platform/web/room.ts";
import { listPeople } from "../../people/index.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { listLeads } from "../actions/lead.store.ts";
import { ledBy } from "../actions/lead.ts";
import { planPaths } from "../paths.ts";
import { listNotes, listNotesSince } from "./note.store.ts";
import type { NoteRow } from "./note.table.ts";
import { toldOfNote } from "./note.ts";

/** A note that is older than this is told by nobody's mail any more. */
const DAYS_TO_TELL = 30;

const keyOf = (id: string) => `note/${id}/written`;

/** People who answer for an action, and those who wrote notes on it, are told of a new one: news, as often as they chose. */
export const noteLetters: LetterSource = {
  async due(scope) {
    const told = await whomToTell(scope);
    return told.flatMap(({ note, people }) =>
      people.map((personId) => ({ personId, key: keyOf(note.id), weight: "news" as const })),
    );
  },
  async compose(scope, { slug }, { personId, keys, baseUrl }) {
    if (![...keys].some((key) => key.startsWith("note/"))) return null;
    const mine = (await whomToTell(scope)).filter(
      ({ note, people }) => keys.has(keyOf(note.id)) && people.includes(personId),
    );
    if (mine.length === 0) return null;
    const names = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
    const actions = new Map(
      (
        await listActionsByIds(
          scope,
          mine.map(({ note }) => note.actionId),
        )
      ).map((row) => [row.id, row]),
    );
    return {
      subject: mine.length === 1 ? "A note on an action of yours" : "Notes on actions of yours",
      opening: [],
      things: [],
      news: {
        heading: "Notes from others",
        items: mine.flatMap(({ note }) => {
          const action = actions.get(note.actionId);
          if (!action) return [];
          const by = names.get(note.writtenBy) ?? "Somebody";
          return [
            {
              // The words stay at the desk: mail is passed on, and a note that is removed must be gone.
              text: `${by} wrote a note on “${action.text}”.`,
              href: `${baseUrl}${planPaths.action(slug, action.number)}#note-${note.id}`,
            },
          ];
        }),
      },
      closing: [],
      choicesHref: null,
    };
  },
};

interface Told {
  readonly note: NoteRow;
  readonly people: readonly string[];
}

/** Each note that is new enough and stands, with the people who are told of it: those who have left are not. */
async function whomToTell(scope: Scope): Promise<Told[]> {
  const midnight = new Date(`${addDays(dayInScotland(scope.at), -DAYS_TO_TELL)}T00:00:00Z`);
  const notes = await listNotesSince(scope, midnight);
  const ids = [...new Set(notes.map(({ actionId }) => actionId))];
  if (ids.length === 0) return [];
  const leads = await listLeads(scope, ids);
  const earlier = Map.groupBy(await listNotes(scope, ids), ({ actionId }) => actionId);
  const here = new Set((await listPeople(scope)).map(({ id }) => id));
  return notes.map((note) => ({
    note,
    people: toldOfNote(
      note,
      ledBy(leads.get(note.actionId) ?? []).answeringIds,
      earlier.get(note.actionId) ?? [],
    ).filter((id) => here.has(id)),
  }));
}
