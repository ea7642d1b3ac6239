import { tableDoors } from "../../../platform/tables/table-doors.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { listPlanSheets } from "./needs-you.store.ts";
import { planListTable } from "./plan-list.props.ts";

/** The list of plans as a table to take away. */
export function openPlanListDoors(doors: Doors): void {
  tableDoors(doors, "/:partnership/desk/plans", "plans:plan:read", async ({ scope, tenant }) =>
    planListTable(await listPlanSheets(scope), tenant.words, scope.asOn),
  );
}
