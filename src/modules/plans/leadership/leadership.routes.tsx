import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { PLAN_NOTICES } from "../plans/plan.words.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { filterIn } from "../plans/plan-filter.props.ts";
import { getPlanView, type PlanView } from "../plans/plan-view.store.ts";
import { ByBodyPage } from "./by-body.views.tsx";
import { ByLeadPage } from "./by-lead.views.tsx";
import { byBodyTable, byLeadTable } from "./leadership-tables.props.ts";

export function openLeadershipDoors(doors: Doors): void {
  const plan = "/:partnership/desk/plans/:plan";
  doors.get(`${plan}/by-lead`, "plans:plan:read", async (visit) =>
    page(<ByLeadPage visit={visit} view={await viewOf(visit)} />),
  );
  tableDoors(doors, `${plan}/by-lead`, "plans:plan:read", async (visit) =>
    byLeadTable((await viewOf(visit)).shown, visit.scope.asOn),
  );
  doors.get(`${plan}/by-body`, "plans:plan:read", async (visit) =>
    page(<ByBodyPage visit={visit} view={await viewOf(visit)} notice={noticeSaid(visit, PLAN_NOTICES)} />),
  );
  tableDoors(doors, `${plan}/by-body`, "plans:plan:read", async (visit) =>
    byBodyTable((await viewOf(visit)).shown, visit.scope.asOn),
  );
}

async function viewOf(visit: Visit): Promise<PlanView> {
  return getPlanView(visit.scope, await planInAddress(visit), filterIn(visit.query));
}
