import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { listPlanSheets } from "../plans/needs-you.store.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { filterIn, filterSheet } from "../plans/plan-filter.props.ts";
import { getPlanView } from "../plans/plan-view.store.ts";
import { TimelinePage } from "./timeline.views.tsx";
import { timelineTable } from "./timeline-rows.props.ts";
import { TimelinesPage } from "./timelines.views.tsx";

export function openTimelineDoors(doors: Doors): void {
  const one = "/:partnership/desk/plans/:plan/timeline";
  const all = "/:partnership/desk/timeline";
  doors.get(one, "plans:plan:read", showTimeline);
  doors.get(all, "plans:plan:read", showTimelines);
  tableDoors(doors, one, "plans:plan:read", async (visit) => {
    const { shown } = await viewOf(visit);
    return timelineTable(`${shown.plan.title}, timeline`, [shown], visit.scope.asOn);
  });
  tableDoors(doors, all, "plans:plan:read", async (visit) => {
    const { shown } = await sheetsOf(visit);
    return timelineTable("All plans in one timeline", shown, visit.scope.asOn);
  });
}

async function viewOf(visit: Visit) {
  return getPlanView(visit.scope, await planInAddress(visit), filterIn(visit.query));
}

async function sheetsOf(visit: Visit) {
  const filter = filterIn(visit.query);
  const whole = (await listPlanSheets(visit.scope)).filter(({ improvements }) =>
    improvements.some(({ actions }) => actions.length > 0),
  );
  const shown = whole
    .map((sheet) => filterSheet(sheet, filter, visit.scope.asOn))
    .filter(({ improvements }) => improvements.length > 0);
  return { filter, whole, shown };
}

async function showTimeline(visit: Visit): Promise<Response> {
  return page(<TimelinePage visit={visit} view={await viewOf(visit)} />);
}

async function showTimelines(visit: Visit): Promise<Response> {
  return page(<TimelinesPage visit={visit} {...(await sheetsOf(visit))} />);
}
