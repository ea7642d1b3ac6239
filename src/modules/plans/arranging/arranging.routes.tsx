import { tableDoors } from "../../../platform/tables/table-doors.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { postArchiving, postRestoring, showArchive, showArchiving } from "./archive.routes.tsx";
import { listArchivedPlans } from "./arranging.store.ts";
import { archiveTable } from "./arranging-tables.props.ts";
import { postCopy, showCopy } from "./copy.routes.tsx";
import { buildHandoverTable, postHandover, showHandover } from "./handover.routes.tsx";
import { postLeads, showLeads } from "./leads.routes.tsx";
import { postMove, showMove } from "./move.routes.tsx";
import { postNumbering, postOrder, showOrder } from "./order.routes.tsx";

export function openArrangingDoors(doors: Doors): void {
  const plan = "/:partnership/desk/plans/:plan";
  tableDoors(doors, "/:partnership/desk/plans/archive", "plans:plan:read", async ({ scope, tenant }) =>
    archiveTable(await listArchivedPlans(scope), tenant.words),
  );
  tableDoors(doors, "/:partnership/desk/handover", "plans:action:change", buildHandoverTable);
  doors.get("/:partnership/desk/plans/archive", "plans:plan:read", showArchive);
  doors.get(`${plan}/order`, "plans:plan:change", (visit) => showOrder(visit));
  doors.post(`${plan}/order`, "plans:plan:change", postOrder);
  doors.post(`${plan}/numbering`, "plans:plan:change", postNumbering);
  doors.get(`${plan}/copy`, "plans:plan:create", showCopy);
  doors.post(`${plan}/copy`, "plans:plan:create", postCopy);
  doors.get(`${plan}/archiving`, "plans:plan:change", (visit) => showArchiving(visit));
  doors.post(`${plan}/archiving`, "plans:plan:change", postArchiving);
  doors.post(`${plan}/restoring`, "plans:plan:change", postRestoring);
  doors.get(`${plan}/leads`, "plans:action:change", (visit) => showLeads(visit));
  doors.post(`${plan}/leads`, "plans:action:change", postLeads);
  doors.get("/:partnership/desk/handover", "plans:action:change", showHandover);
  doors.post("/:partnership/desk/handover", "plans:action:change", postHandover);
  doors.get("/:partnership/desk/actions/:action/move", "plans:action:change", (visit) => showMove(visit));
  doors.post("/:partnership/desk/actions/:action/move", "plans:action:change", postMove);
}
