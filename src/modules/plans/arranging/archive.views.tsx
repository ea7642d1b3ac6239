import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { sayKind, sayTitle } from "../plans/plan.words.ts";
import { archivesPlan } from "../policy.ts";
import { ArrangingCrumbs } from "./arranging-crumbs.views.tsx";
import { sayForPublic } from "./arranging-tables.props.ts";

const ARCHIVE = "Plans put away";

/** Asks once before a plan is put away, and says what stays. */
export function ArchivingPage({ visit, plan, form }: { visit: Visit; plan: PlanRow; form: FormState }) {
  const { slug } = visit.tenant;
  const title = "Put this plan away?";
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <ArrangingCrumbs slug={slug} plan={plan} here="Put away" />
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p>
        <strong>{sayTitle(plan)}</strong> leaves the lists of plans, everybody’s home, the search and all
        figures. Nothing of it is lost: it stays at its address with its whole history, and it can be taken
        back.
      </p>
      <p>
        {plan.state === "published"
          ? "The public still reads what was published: under “Earlier plans”, with a line that it has ended. To take it off the public pages altogether, withdraw it on its versions page first."
          : "The public does not see it now, and will not."}
      </p>
      <Form action={planPaths.archiving(slug, plan.number)} guard={false}>
        <Hidden name="version" value={plan.version} />
        <ButtonRow>
          <Button>Put it away</Button>
          <ButtonLink href={planPaths.editPlan(slug, plan.number)} kind="secondary">
            Leave it where it is
          </ButtonLink>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

/** The plans that were put away, each at its address. */
export function ArchivePage({ visit, plans }: { visit: Visit; plans: readonly PlanRow[] }) {
  const { slug, words } = visit.tenant;
  return (
    <DeskPage visit={visit} title={ARCHIVE}>
      <Breadcrumbs above={[{ label: "Plans", href: planPaths.plans(slug) }]} here={ARCHIVE} />
      <PageHead title={ARCHIVE} intro="They are in no list and no figure, and are kept whole." />
      {plans.length === 0 ? (
        <Empty
          heading="No plan is put away"
          actions={<ButtonLink href={planPaths.plans(slug)}>See the plans</ButtonLink>}
        >
          <p>A plan whose time is over can be put away from its tab “Headings and words”.</p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Plans put away, the latest first"
            hideCaption
            plain
            rows={plans}
            columns={[
              {
                heading: "Plan",
                cell: (plan) => <a href={planPaths.plan(slug, plan.number)}>{sayTitle(plan)}</a>,
                long: true,
              },
              { heading: "Kind", cell: ({ kind }) => sayKind(kind, words) },
              {
                heading: "Put away",
                cell: ({ archivedAt }) => (archivedAt ? sayDay(dayInScotland(archivedAt), "short") : ""),
              },
              {
                heading: "For the public",
                cell: sayForPublic,
              },
            ]}
          />
          <TableDownloads table={planPaths.archive(slug)} search={visit.search} />
        </>
      )}
    </DeskPage>
  );
}

/** Above every view of a plan that was put away: that it is, and the way back. */
export function ArchivedLine({ visit, plan }: { visit: Visit; plan: PlanRow }) {
  if (plan.archivedAt === null) return null;
  const { slug } = visit.tenant;
  return (
    <Box tone="wash" heading="This plan is put away">
      <p>
        Since {sayDay(dayInScotland(plan.archivedAt))}. It is in no list, home, search or figure
        {plan.state === "published" ? "; the public reads it as an earlier plan" : ""}.
      </p>
      {allowed(archivesPlan, visit.scope, plan) ? (
        <Form action={planPaths.restoring(slug, plan.number)} guard={false}>
          <Hidden name="version" value={plan.version} />
          <Button kind="secondary">Take it back</Button>
        </Form>
      ) : null}
    </Box>
  );
}
