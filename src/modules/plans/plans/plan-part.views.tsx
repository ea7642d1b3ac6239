import type { Child, PropsWithChildren } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { sayTitle } from "./plan.words.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";
import { type PlanTab, PlanTabs } from "./plan-tabs.views.tsx";

interface PlanPartPageProps {
  visit: Visit;
  sheet: PlanSheet;
  here: PlanTab | null;
  /** What this page is called, for its title and the way back up. */
  way: string;
  /** A sentence under the plan's name. */
  intro?: Child;
  actions?: Child;
  /** A form on the page that was sent and refused. */
  form?: FormState | undefined;
  notice?: Child;
  /** On paper it lies on its side: for grids and tables of many columns. */
  printGrid?: boolean;
}

/** What stands around a part of a plan that has a page of its own and no filter: its name, and the tabs. */
export function PlanPartPage(props: PropsWithChildren<PlanPartPageProps>) {
  const { visit, sheet, here, way, intro, actions, form, notice, printGrid = false, children } = props;
  const { slug } = visit.tenant;
  const { plan } = sheet;
  return (
    <DeskPage
      visit={visit}
      title={`${plan.title}: ${way}`}
      width="wide"
      printGrid={printGrid}
      error={form ? hasProblems(form) : false}
      notice={notice}
    >
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
        ]}
        here={way}
      />
      {form ? <ErrorSummary form={form} /> : null}
      <PageHead
        title={sayTitle(plan)}
        intro={
          <>
            {intro ? <>{intro} · as of</> : "As of"} {sayDay(visit.scope.asOn, "short")}
          </>
        }
        actions={actions}
      />
      <PlanTabs visit={visit} sheet={sheet} here={here} />
      {children}
    </DeskPage>
  );
}
