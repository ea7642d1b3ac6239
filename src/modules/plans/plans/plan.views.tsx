import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { TakeAway } from "../../../ui/components/links/links.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import type { RoundDesk } from "../chasing/gather-round.ts";
import { RoundLines } from "../chasing/round-boxes.views.tsx";
import { planFileLinks } from "../outputs/plan-files.ts";
import { planPaths } from "../paths.ts";
import { PagedGrid } from "./paged-grid.views.tsx";
import { isFiltered } from "./plan-filter.props.ts";
import { PlanFrame } from "./plan-frame.views.tsx";
import type { PlanStanding } from "./plan-standing.store.ts";
import { PlanStands } from "./plan-standing.views.tsx";
import type { PlanView } from "./plan-view.store.ts";

interface PlanPageProps {
  visit: Visit;
  view: PlanView;
  /** The page asked for, from 1; "all" for the whole plan on one page, to print. */
  turned: number | "all";
  standing: PlanStanding;
  /** The round of updates at work, for whoever sets the calendar. */
  rounds: readonly RoundDesk[];
  notice?: Child;
}

/** A plan at the desk: the six columns of its paper, filtered by the address. */
export function PlanPage({ visit, view, turned, standing, rounds, notice }: PlanPageProps) {
  const { slug } = visit.tenant;
  const { number } = view.whole.plan;
  const at = planPaths.plan(slug, number);
  return (
    <PlanFrame
      visit={visit}
      view={view}
      here="grid"
      at={at}
      beside={<TakeAway links={planFileLinks((ending) => planPaths.file(slug, number, ending))} />}
      stands={
        <>
          <PlanStands visit={visit} plan={view.whole.plan} standing={standing} caveats={view.whole.caveats} />
          <RoundLines slug={slug} desks={rounds} />
        </>
      }
      notice={notice}
    >
      <PagedGrid visit={visit} sheet={view.shown} filter={view.filter} turned={turned} here={at} />
      {isFiltered(view.filter) ? (
        <TableDownloads table={`${at}/actions`} search={visit.search} label="Take what is shown" />
      ) : null}
      <p class="cm-small cm-quiet">
        Words in quotation marks are the plan’s own; under them is how we read them. Status, lateness and gaps
        are worked out by this service and are not part of the plan as approved.
      </p>
    </PlanFrame>
  );
}
