import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import type { ConsultationRow } from "../approval/consultation.table.ts";
import { Papers } from "../merging/bring-in-edition.views.tsx";
import type { HeldPaper } from "../merging/merging.store.ts";
import { planPaths } from "../paths.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { PlanTabs } from "../plans/plan-tabs.views.tsx";
import { publishesPlans } from "../policy.ts";
import type { PlanJudged } from "./hinted-words.ts";
import { NextVersion } from "./next-version.views.tsx";
import type { ContactDetail } from "./personal-words.ts";
import type { VersionEntry } from "./plan-version.store.ts";
import { VersionList } from "./version-list.views.tsx";

export interface VersionsPageProps {
  visit: Visit;
  sheet: PlanSheet;
  /** Every version, latest first. */
  entries: readonly VersionEntry[];
  consultations: readonly ConsultationRow[];
  /** By the id of a version: what the last group that decided on it did, in words. */
  decisions: ReadonlyMap<string, string>;
  groups: readonly { readonly id: string; readonly name: string }[];
  /** How many actions nobody leads. */
  leadless: number;
  names: ReadonlyMap<string, string>;
  /** E-mail addresses and telephone numbers: these stop publication. */
  contacts: readonly ContactDetail[];
  /** What looks like a person's name: a warning. */
  people: readonly ContactDetail[];
  /** How plain its words are: hints, never a gate. */
  judged: PlanJudged;
  /** Later editions and sheets of updates that this person may look at. */
  papers: readonly HeldPaper[];
  form: FormState;
  notice?: Child;
}

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
