import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { takeActionForm } from "../actions/action-page.routes.tsx";
import { attachOccasion } from "./attach-occasion.ts";
import { hangingForm } from "./occasion.form.ts";

/** An action's date is hung on an occasion from the action's own page, or taken off. */
export function openHangingDoors(doors: Doors): void {
  doors.post(
    "/:partnership/desk/actions/:action/occasion",
    "plans:action:change",
    takeActionForm({
      form: "occasion",
      read: ({ typed }) => parseForm(hangingForm, typed),
      act: attachOccasion,
      notice: "occasion",
    }),
  );
}
