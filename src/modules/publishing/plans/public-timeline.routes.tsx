import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { publicFilterIn } from "./public-filter.props.ts";
import { numberOf } from "./public-plan.routes.tsx";
import { getPublicPlan } from "./public-plan.store.ts";
import { publicTimelineTable, shownOnTimeline } from "./public-timeline.props.ts";
import { PublicTimelinePage } from "./public-timeline.views.tsx";

export function openPublicTimelineDoors(doors: Doors): void {
  const path = "/:partnership/plans/:plan/timeline";
  doors.get(path, "public", async (visit) =>
    page(<PublicTimelinePage visit={visit} {...(await ask(visit))} />),
  );
  tableDoors(doors, path, "public", async (visit) => {
    const { plan, filter, dates } = await ask(visit);
    return publicTimelineTable(plan, shownOnTimeline(plan, filter, dates));
  });
}

async function ask(visit: Visit) {
  return {
    plan: await getPublicPlan(visit.scope, numberOf(visit, "plan")),
    filter: publicFilterIn(visit.query),
    dates: (visit.query("dates") ?? "").slice(0, 20),
  };
}
