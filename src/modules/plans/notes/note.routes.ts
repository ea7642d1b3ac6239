import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import { takeActionForm } from "../actions/action-page.routes.tsx";
import { noteForm } from "./note.form.ts";
import { removeNote } from "./remove-note.ts";
import { writeNote } from "./write-note.ts";

export function openNoteDoors(doors: Doors): void {
  const path = "/:partnership/desk/actions/:action/notes";
  doors.post(
    path,
    "plans:note:write",
    takeActionForm({
      form: "note",
      read: ({ typed }) => parseForm(noteForm, typed),
      act: writeNote,
      notice: "note-written",
    }),
  );
  doors.post(
    `${path}/:note/removal`,
    "plans:plan:read",
    takeActionForm({
      form: "note",
      read: (visit) => ({ ok: true, value: uuidParam(visit, "note"), typed: visit.typed }),
      act: removeNote,
      notice: "note-removed",
    }),
  );
}
