import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { Asides } from "./asides.views.tsx";
import type { ImportRow } from "./import.table.ts";
import type { TableChoice } from "./table-choice.ts";
import { NextPlanOfPaper } from "./table-choice.views.tsx";

interface CreatedPageProps {
  visit: Visit;
  row: ImportRow;
  plan: PlanRow;
  /** The tables of a paper; null where a plan's own file was brought in. */
  tables: TableChoice | null;
  form: FormState;
  notice: string | undefined;
  conflict?: Child;
}

/** What became of a paper: the plan, and the way back while nobody has worked on it. */
export function CreatedPage({ visit, row, plan, tables, form, notice, conflict }: CreatedPageProps) {
  const { slug } = visit.tenant;
  const { number, name, content, version, broughtAt } = row;
  return (
    <DeskPage visit={visit} title={`The paper ${name}`} error={hasProblems(form)} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Plans", href: planPaths.plans(slug) },
          { label: "Papers", href: planPaths.imports(slug) },
        ]}
        here={name}
      />
      {conflict}
      <ErrorSummary form={form} />
      <PageHead title={name} intro="This paper is a plan now." />
      <Facts
        facts={[
          { term: "Its plan", value: <a href={planPaths.plan(slug, plan.number)}>{plan.title}</a> },
          { term: "Brought in", value: sayDay(dayInScotland(broughtAt)) },
          {
            term: "The paper itself",
            value: <a href={planPaths.importPaper(slug, number)}>Take it out as it came</a>,
          },
        ]}
      />
      {content.is === "paper" ? <Asides asides={content.facts.asides} /> : null}
      {tables ? (
        <NextPlanOfPaper choice={tables}>
          <Form action={planPaths.importFurtherPlans(slug, number)} guard={false}>
            <ButtonRow>
              <Button kind="secondary">Make another plan of this paper</Button>
            </ButtonRow>
          </Form>
        </NextPlanOfPaper>
      ) : null}
      <h2>Take the plan back</h2>
      <p>
        While nobody has worked on the plan, it can be taken back. It is gone then; the paper and everything
        you put right stay here, so that you can create it anew.
      </p>
      <Form action={planPaths.importUndoing(slug, number)} guard={false}>
        <Hidden name="version" value={version} />
        <ButtonRow>
          <Button kind="secondary">Take the plan back</Button>
          <ButtonLink href={planPaths.plan(slug, plan.number)}>Go to the plan</ButtonLink>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
