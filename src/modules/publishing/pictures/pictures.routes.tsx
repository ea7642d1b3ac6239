import { fullNameOf } from "../../../kernel/tenant.ts";
import { forEverySite, page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { sayTitle } from "../../plans/index.ts";
import { countsOf } from "../plans/public-counts.props.ts";
import { numberOf } from "../plans/public-plan.routes.tsx";
import { getPublicPlan } from "../plans/public-plan.store.ts";
import { ProgressPicture } from "./progress-picture.views.tsx";
import { ShowElsewherePage } from "./show-elsewhere.views.tsx";

export function openPictureDoors(doors: Doors): void {
  doors.get("/:partnership/plans/:plan/progress.svg", "public", getPicture);
  doors.get("/:partnership/plans/:plan/show-elsewhere", "public", showElsewhere);
}

async function getPicture(visit: Visit): Promise<Response> {
  const plan = await getPublicPlan(visit.scope, numberOf(visit, "plan"));
  const picture = (
    <ProgressPicture
      title={sayTitle(plan.frozen)}
      partnership={fullNameOf(visit.tenant)}
      counts={countsOf(plan.improvements.flatMap(({ actions }) => actions))}
      asOn={visit.scope.asOn}
    />
  );
  return forEverySite(String(await picture), "image/svg+xml; charset=utf-8");
}

async function showElsewhere(visit: Visit): Promise<Response> {
  const plan = await getPublicPlan(visit.scope, numberOf(visit, "plan"));
  return page(<ShowElsewherePage visit={visit} plan={plan} />);
}
