import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { TakeAway } from "../../../ui/components/links/links.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import type { Party } from "../actions/lead.ts";
import { planFileLinks } from "../outputs/plan-files.ts";
import { planPaths } from "../paths.ts";
import { changesActions, changesPlans, startsPlans } from "../policy.ts";
import { PagedGrid } from "./paged-grid.views.tsx";
import { sayTitle } from "./plan.words.ts";
import { isFiltered, type PlanFilter } from "./plan-filter.props.ts";
import { PlanChips, PlanFilterForm } from "./plan-filter.views.tsx";
import type { PlanSheet } from "./plan-sheet.store.ts";
import { PlanTabs } from "./plan-tabs.views.tsx";

interface PlanPageProps {
  visit: Visit;
  /** The whole plan, for the counts, and what the filter leaves of it. */
  whole: PlanSheet;
  shown: PlanSheet;
  filter: PlanFilter;
  /** The page asked for, from 1; "all" for the whole plan on one page, to print. */
  turned: number | "all";
  parties: readonly Party[];
  /** The latest published version, as a sentence; empty for a draft. */
  standing: string;
  /** The paper that it was created from. */
  paper: { readonly number: number; readonly name: string } | null;
  notice?: Child;
}

/** A plan at the desk: the six columns of its paper, filtered by the address. */
export function PlanPage({
  visit,
  whole,
  shown,
  filter,
  turned,
  parties,
  standing,
  paper,
  notice,
}: PlanPageProps) {
  const { tenant, scope } = visit;
  const { slug } = tenant;
  const { plan } = whole;
  const here = planPaths.plan(slug, plan.number);
  const actions = shown.improvements.flatMap((improvement) => improvement.actions);
  return (
    <DeskPage visit={visit} title={plan.title} width="wide" printGrid notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
        ]}
        here={plan.title}
      />
      <PageHead
        title={sayTitle(plan)}
        intro={
          <>
            {standing} · as of {sayDay(scope.asOn, "short")}
            {paper && allowed(startsPlans, scope, null) ? (
              <>
                {" "}
                · from the paper <a href={planPaths.import(slug, paper.number)}>{paper.name}</a>
              </>
            ) : null}
          </>
        }
        actions={
          <>
            {allowed(startsPlans, scope, null) ? (
              <ButtonLink href={planPaths.newImport(slug)} kind="secondary">
                Bring in a paper
              </ButtonLink>
            ) : null}
            {allowed(changesActions, scope, null) && whole.improvements.length > 0 ? (
              <ButtonLink href={planPaths.newAction(slug, plan.number)}>Add an action</ButtonLink>
            ) : null}
          </>
        }
      />
      <PlanTabs visit={visit} sheet={whole} here="grid" gaps={filter.gap !== ""} />
      {whole.improvements.length === 0 ? (
        <EmptyPlan visit={visit} sheet={whole} />
      ) : (
        <>
          <PlanFilterForm sheet={whole} filter={filter} parties={parties} action={here} />
          <div class="cm-head">
            <PlanChips sheet={whole} filter={filter} here={here} day={scope.asOn} />
            <TakeAway links={planFileLinks((ending) => planPaths.file(slug, plan.number, ending))} />
          </div>
          {actions.length === 0 && isFiltered(filter) ? (
            <Empty
              heading="No action is like that"
              actions={<ButtonLink href={here}>Show all of them</ButtonLink>}
            >
              <p>Nothing in this plan fits all that you asked for.</p>
            </Empty>
          ) : (
            <PagedGrid visit={visit} sheet={shown} filter={filter} turned={turned} here={here} />
          )}
          <p class="cm-small cm-quiet">
            Words in quotation marks are the plan’s own; under them is how we read them. Status, lateness and
            gaps are worked out by this service and are not part of the plan as approved.
          </p>
        </>
      )}
    </DeskPage>
  );
}

function EmptyPlan({ visit, sheet }: { visit: Visit; sheet: PlanSheet }) {
  const { slug } = visit.tenant;
  return (
    <Empty
      heading="Nothing is in this plan yet"
      actions={
        allowed(changesPlans, visit.scope, null) ? (
          <>
            <ButtonLink href={planPaths.newImprovement(slug, sheet.plan.number)}>
              Add an improvement
            </ButtonLink>
            <ButtonLink href={planPaths.newImport(slug)} kind="secondary">
              Bring in a paper
            </ButtonLink>
          </>
        ) : null
      }
    >
      <p>Begin with the first improvement, then add the actions that bring it about.</p>
    </Empty>
  );
}
