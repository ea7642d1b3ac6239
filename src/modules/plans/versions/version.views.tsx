import { allowed } from "../../../platform/access/predicate.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { Papers } from "../merging/bring-in-edition.views.tsx";
import { planPaths } from "../paths.ts";
import { PlanTabs } from "../plans/plan-tabs.views.tsx";
import { publishesPlans } from "../policy.ts";
import { NextVersion } from "./next-version.views.tsx";
import { VersionList } from "./version-list.views.tsx";
import type { VersionsPageProps } from "./versions-page.views.tsx";

/** The versions of a plan, and the way to publish the next. */
export function VersionsPage(props: VersionsPageProps) {
  const { visit, sheet, papers, form, notice } = props;
  const { slug } = visit.tenant;
  const { plan } = sheet;
  return (
    <DeskPage visit={visit} title={`Versions: ${plan.title}`} error={hasProblems(form)} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
        ]}
        here="Versions"
      />
      <ErrorSummary form={form} />
      <h1>Versions</h1>
      <PlanTabs visit={visit} sheet={sheet} here="versions" />
      {allowed(publishesPlans, visit.scope, null) ? <NextVersion {...props} /> : null}
      <VersionList {...props} />
      {papers.length > 0 ? (
        <section aria-labelledby="held">
          <h2 id="held">Papers it was held against ({papers.length})</h2>
          <Papers slug={slug} papers={papers} />
        </section>
      ) : null}
      {plan.state === "published" ? (
        <ButtonLink href={planPaths.publicPlan(slug, plan.number)} kind="secondary">
          See the public page
        </ButtonLink>
      ) : null}
    </DeskPage>
  );
}
