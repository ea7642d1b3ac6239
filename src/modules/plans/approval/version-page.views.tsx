import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { LinkLine } from "../../../ui/components/links/links.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Split } from "../../../ui/components/split/split.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { headingWord } from "../plans/plan.words.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { PlanTabs } from "../plans/plan-tabs.views.tsx";
import type { Comparison } from "../versions/compared-plan.ts";
import { sayComparison } from "../versions/comparison.words.ts";
import { isSame } from "../versions/comparison-counts.ts";
import { isConsultationOpen } from "./approval.ts";
import { sayComments, sayStanding } from "./approval.words.ts";
import { countComments } from "./comment.ts";
import { VersionActs } from "./version-acts.views.tsx";
import type { VersionOnItsWay } from "./version-standing.store.ts";
import { VersionTrail } from "./version-trail.views.tsx";

interface VersionPageProps {
  visit: Visit;
  sheet: PlanSheet;
  found: VersionOnItsWay;
  groups: readonly { readonly id: string; readonly name: string }[];
  people: ReadonlyMap<string, string>;
  /** The live plan beside it. */
  sinceThen: Comparison;
  /** The version that was published before it, and what is new in this one. */
  before: { readonly number: number; readonly news: Comparison } | null;
  form: FormState;
  notice?: Child;
}

/** One version: where it stands, its trail, what can be done with it, and what became of the live plan since. */
export function VersionPage(props: VersionPageProps) {
  const { visit, sheet, found, groups, people, sinceThen, before, form, notice } = props;
  const { version, steps, consultation, comments } = found;
  const { plan } = sheet;
  const { slug, words } = visit.tenant;
  const heading = headingWord(plan, words);
  const title = `Version ${version.number}`;
  const isOpen = isConsultationOpen(consultation, visit.scope.asOn) && version.state === "consultation";
  const isLast = version.state === "published" || version.state === "under-review";
  const isStanding = version.state !== "superseded" && version.state !== "withdrawn";
  return (
    <DeskPage visit={visit} title={`${title}: ${plan.title}`} error={hasProblems(form)} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: "Versions", href: planPaths.versions(slug, plan.number) },
        ]}
        here={title}
      />
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro={
          <>
            {sayStanding(version, consultation, isOpen)} · frozen on {sayDay(dayInScotland(version.frozenAt))}
            {version.note ? <> · {version.note}</> : null}
          </>
        }
        actions={
          <ButtonLink href={`${planPaths.version(slug, plan.number, version.number)}/words`} kind="secondary">
            Read it as it was frozen
          </ButtonLink>
        }
      />
      <PlanTabs visit={visit} sheet={sheet} here="versions" />
      <Split>
        <div>
          {consultation ? (
            <section aria-labelledby="comments">
              <h2 id="comments">Comments</h2>
              <p class="cm-measure">{sayComments(countComments(comments))}</p>
              <p>
                <LinkLine
                  links={[
                    {
                      label: isOpen ? "Read them, and give your own" : "Read them",
                      href: planPaths.comments(slug, plan.number, version.number),
                    },
                    ...(consultation.audience === "everyone"
                      ? [
                          {
                            label: "The public page",
                            href: planPaths.publicConsultation(slug, plan.number),
                          },
                        ]
                      : []),
                  ]}
                />
              </p>
            </section>
          ) : null}
          <VersionActs visit={visit} plan={plan} found={found} groups={groups} form={form} />
          {before || isStanding ? (
            <section aria-labelledby="differs">
              <h2 id="differs">What changed</h2>
              {before ? (
                <Compared
                  label={`From version ${before.number}, published before it`}
                  sentences={sayComparison(before.news, heading)}
                  href={planPaths.comparison(slug, plan.number, before.number, version.number)}
                  isSame={isSame(before.news)}
                />
              ) : null}
              {isStanding ? (
                <Compared
                  label={isLast ? "In the live plan since" : "In the live plan since it was frozen"}
                  sentences={sayComparison(sinceThen, heading)}
                  href={planPaths.comparison(slug, plan.number, version.number, "now")}
                  isSame={isSame(sinceThen)}
                />
              ) : null}
            </section>
          ) : null}
        </div>
        <section aria-labelledby="trail">
          <h2 id="trail">Its trail ({sayMany(steps.length, "step")})</h2>
          <VersionTrail
            version={version}
            steps={steps}
            groups={new Map(groups.map(({ id, name }) => [id, name]))}
            people={people}
          />
        </section>
      </Split>
    </DeskPage>
  );
}

function Compared({
  label,
  sentences,
  href,
  isSame,
}: {
  label: string;
  sentences: readonly string[];
  href: string;
  isSame: boolean;
}) {
  return (
    <>
      <h3>{label}</h3>
      <p class="cm-measure">{sentences.join(" ")}</p>
      {isSame ? null : (
        <p>
          <a href={href}>See the two beside each other</a>
        </p>
      )}
    </>
  );
}
