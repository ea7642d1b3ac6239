import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { milestoneTable } from "./milestones.props.ts";
import { MilestonesPage } from "./milestones.views.tsx";

export function openMilestoneDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/milestones";
  tableDoors(doors, path, "plans:plan:read", async (visit) =>
    milestoneTable(await getPlanSheet(visit.scope, await planInAddress(visit)), visit.scope.asOn),
  );
  doors.get(path, "plans:plan:read", async (visit) =>
    page(
      <MilestonesPage visit={visit} sheet={await getPlanSheet(visit.scope, await planInAddress(visit))} />,
    ),
  );
}
