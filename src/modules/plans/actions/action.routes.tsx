import type { Doors } from "../../../platform/web/door.ts";
import { postUpdate } from "../updates/update.routes.tsx";
import {
  postAgreement,
  postAsking,
  postCancellation,
  postClosure,
  postMerger,
  postReopening,
} from "./action-acts.routes.tsx";
import { editAction, newAction, postEditAction, postNewAction } from "./action-form.routes.tsx";
import { showAction } from "./action-page.routes.tsx";
import { openActionTableDoors } from "./action-tables.routes.ts";
import { showDateReading } from "./date-reading.routes.ts";

export function openActionDoors(doors: Doors): void {
  doors.get("/:partnership/desk/actions/:action", "plans:plan:read", showAction);
  doors.get("/:partnership/desk/plans/:plan/actions/new", "plans:action:change", newAction);
  doors.post("/:partnership/desk/plans/:plan/actions/new", "plans:action:change", postNewAction);
  doors.get("/:partnership/desk/actions/:action/edit", "plans:action:change", editAction);
  doors.post("/:partnership/desk/actions/:action/edit", "plans:action:change", postEditAction);
  doors.post("/:partnership/desk/actions/:action/updates", "plans:plan:read", postUpdate);
  doors.post("/:partnership/desk/actions/:action/closure", "plans:action:close", postClosure);
  doors.post("/:partnership/desk/actions/:action/reopening", "plans:action:close", postReopening);
  doors.post("/:partnership/desk/actions/:action/cancellation", "plans:action:close", postCancellation);
  doors.post("/:partnership/desk/actions/:action/agreement", "plans:action:change", postAgreement);
  doors.post("/:partnership/desk/actions/:action/merger", "plans:action:close", postMerger);
  doors.post("/:partnership/desk/actions/:action/asking", "plans:calendar:change", postAsking);
  openActionTableDoors(doors);
  doors.get("/:partnership/desk/date-reading", "plans:plan:read", showDateReading);
}
