import type { Child, PropsWithChildren } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { bringsUpdates, changesActions, changesPlans, startsPlans } from "../policy.ts";
import { PlanViews } from "../saved-views/saved-views.views.tsx";
import { headingWord, sayStanding, sayTitle } from "./plan.words.ts";
import { addressOf, isFiltered } from "./plan-filter.props.ts";
import { PlanChips, PlanFilterForm } from "./plan-filter.views.tsx";
import { type PlanTab, PlanTabs } from "./plan-tabs.views.tsx";
import type { PlanView } from "./plan-view.store.ts";

interface PlanFrameProps {
  visit: Visit;
  view: PlanView;
  here: PlanTab;
  /** The address of this way of seeing it, without a filter. */
  at: string;
  /** What this way of seeing is called, for the title of the page; the grid has none. */
  way?: string;
  /** Stands beside the ready-made filters: what can be taken away. */
  beside?: Child;
  /** Where the plan stands among the others, over the tabs. */
  stands?: Child;
  /** Without the filter: where it would narrow nothing. */
  bare?: boolean;
  error?: boolean;
  notice?: Child;
}

/** What stands around every way of seeing a plan: its name and standing, the tabs, the filter. */
export function PlanFrame(props: PropsWithChildren<PlanFrameProps>) {
  const { visit, view, here, at, way, beside, stands, bare, error, notice, children } = props;
  const { whole, shown, filter, parties, themes } = view;
  const { plan } = whole;
  const { slug } = visit.tenant;
  const hasActions = whole.improvements.some(({ actions }) => actions.length > 0);
  const title = way ? `${plan.title}: ${way}` : plan.title;
  return (
    <DeskPage visit={visit} title={title} width="wide" printGrid error={error ?? false} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
        ]}
        here={plan.title}
      />
      <PlanHead visit={visit} view={view} />
      {stands}
      <PlanTabs visit={visit} sheet={whole} here={here} gaps={filter.gap !== ""} filter={filter} />
      {whole.improvements.length === 0 ? <EmptyPlan visit={visit} plan={plan} /> : null}
      {hasActions && !bare ? (
        <>
          <PlanFilterForm
            heading={headingWord(plan, visit.tenant.words)}
            sheet={whole}
            filter={filter}
            parties={parties}
            themes={themes}
            action={at}
          />
          <div class="cm-head">
            <PlanChips sheet={whole} filter={filter} here={at} day={visit.scope.asOn} />
            {beside}
          </div>
          <PlanViews visit={visit} kept={view.kept} here={addressOf(at, filter)} />
        </>
      ) : null}
      {hasActions && !bare && isFiltered(filter) && shown.improvements.length === 0 ? (
        <Empty heading="No action is like that" actions={<ButtonLink href={at}>Show all of them</ButtonLink>}>
          <p>Nothing in this plan fits all that you asked for.</p>
        </Empty>
      ) : whole.improvements.length === 0 ? null : (
        children
      )}
    </DeskPage>
  );
}

function PlanHead({ visit, view }: { visit: Visit; view: PlanView }) {
  const { scope, tenant } = visit;
  const { slug } = tenant;
  const { whole, latest, paper } = view;
  // A plan that is put away is read; whoever wants to work on it takes it back first.
  const isLive = whole.plan.archivedAt === null;
  const starts = allowed(startsPlans, scope, null);
  return (
    <PageHead
      title={sayTitle(whole.plan)}
      intro={
        <>
          {sayStanding(whole.plan.state, latest)} · as of {sayDay(scope.asOn, "short")}
          {paper && starts ? (
            <>
              {" "}
              · from the paper <a href={planPaths.import(slug, paper.number)}>{paper.name}</a>
            </>
          ) : null}
        </>
      }
      actions={
        <>
          {isLive && allowed(bringsUpdates, scope, null) && whole.improvements.length > 0 ? (
            <ButtonLink href={planPaths.newEdition(slug, whole.plan.number)} kind="secondary">
              {allowed(changesPlans, scope, null)
                ? "Bring in a later edition or updates"
                : "Bring in updates"}
            </ButtonLink>
          ) : null}
          {isLive && allowed(changesActions, scope, null) && whole.improvements.length > 0 ? (
            <ButtonLink href={planPaths.newAction(slug, whole.plan.number)}>Add an action</ButtonLink>
          ) : null}
        </>
      }
    />
  );
}

function EmptyPlan({ visit, plan }: { visit: Visit; plan: PlanView["whole"]["plan"] }) {
  const { slug, words } = visit.tenant;
  const heading = headingWord(plan, words);
  return (
    <Empty
      heading={`No ${heading.one} yet`}
      actions={
        allowed(changesPlans, visit.scope, null) ? (
          <>
            <ButtonLink href={planPaths.newImprovement(slug, plan.number)}>Add {heading.aOne}</ButtonLink>
            <ButtonLink href={planPaths.newImport(slug)} kind="secondary">
              Bring in a paper as another plan
            </ButtonLink>
          </>
        ) : null
      }
    >
      <p>Begin with the first {heading.one}, then add the actions that bring it about.</p>
    </Empty>
  );
}
