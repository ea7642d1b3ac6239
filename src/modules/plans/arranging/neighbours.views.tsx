import type { Visit } from "../../../platform/web/visit.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { sayTitle } from "../plans/plan.words.ts";

/** The plan before and those after, where one was copied from the other. */
export interface Neighbours {
  readonly before: PlanRow | null;
  readonly after: readonly PlanRow[];
}

export function NeighbourLine({ visit, neighbours }: { visit: Visit; neighbours: Neighbours }) {
  const { slug } = visit.tenant;
  const { before, after } = neighbours;
  if (!before && after.length === 0) return null;
  const link = (plan: PlanRow) => <a href={planPaths.plan(slug, plan.number)}>{sayTitle(plan)}</a>;
  return (
    <p class="cm-small">
      {before ? <>Copied from {link(before)}. </> : null}
      {after.map((plan) => (
        <>Followed by {link(plan)}. </>
      ))}
    </p>
  );
}
