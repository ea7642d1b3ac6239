import type { Visit } from "../../../platform/web/visit.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { sayTitle } from "../plans/plan.words.ts";

/** A plan by its name and years, as a link. */
export function PlanLink({ visit, plan }: { visit: Visit; plan: PlanRow }) {
  return <a href={planPaths.plan(visit.tenant.slug, plan.number)}>{sayTitle(plan)}</a>;
}
