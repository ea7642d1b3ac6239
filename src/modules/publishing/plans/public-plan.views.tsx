import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import { LinkLine } from "../../../ui/components/links/links.tsx";
import { Progress } from "../../../ui/components/progress/progress.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { Split } from "../../../ui/components/split/split.tsx";
import { OpenPage } from "../../partnerships/index.ts";
import {
  moveFigure,
  type PublicConsultation,
  type PublicVersion,
  planFileLinks,
  sayAgreement,
  sayFigure,
  sayTitle,
} from "../../plans/index.ts";
import { FeedLinks } from "../changes/feed-links.views.tsx";
import { AskForAnotherForm } from "../formats/ask-link.views.tsx";
import { publicPaths } from "../paths.ts";
import { PlanOnItsWay, versionFacts } from "../versions/plan-on-its-way.views.tsx";
import { PlanInTime, type PublicNeighbours } from "./plan-in-time.views.tsx";
import { countsOf } from "./public-counts.props.ts";
import { filterActions, isAsked, type PublicFilter } from "./public-filter.props.ts";
import { PublicMarks } from "./public-marks.views.tsx";
import type { PublicImprovement, PublicPlan } from "./public-plan.store.ts";
import { PublicPlanFilter } from "./public-plan-filter.views.tsx";
import { ByTheme, QuickWins } from "./public-themes.views.tsx";

interface PublicPlanPageProps {
  visit: Visit;
  plan: PublicPlan;
  /** The published plans before and after it. */
  neighbours?: PublicNeighbours;
  filter: PublicFilter;
  /** Its versions, latest first: who approved it, and what held before. */
  versions?: readonly PublicVersion[];
  /** Everybody can say something of the version to come. */
  consultation?: PublicConsultation | null;
  /** Shown at the desk before it is published: a sentence above the page, and where the page is. Nothing links to what is not there yet. */
  preview?: { readonly notice: Child; readonly here: string };
}

/** A plan as everybody may read it: a sentence, a picture, a table, then each action. */
export function PublicPlanPage(props: PublicPlanPageProps) {
  const { visit, plan, neighbours, filter, preview, versions = [], consultation } = props;
  const { slug } = visit.tenant;
  const { frozen } = plan;
  const title = sayTitle(frozen);
  const here = preview?.here ?? publicPaths.plan(slug, plan.number);
  const all = plan.improvements.flatMap(({ actions }) => actions);
  const asked = isAsked(filter);
  return (
    <OpenPage
      visit={visit}
      title={title}
      wayIn={preview ? "desk" : "sign-in"}
      head={
        preview ? null : (
          <FeedLinks
            feeds={[
              { title: `What changed: ${frozen.title}`, href: publicPaths.planFeed(slug, plan.number) },
            ]}
          />
        )
      }
    >
      <Breadcrumbs
        above={[
          { label: "Home", href: publicPaths.home(slug) },
          { label: "Plans", href: publicPaths.plans(slug) },
        ]}
        here={frozen.title}
      />
      {preview?.notice}
      <h1>{title}</h1>
      <PlanInTime slug={slug} plan={plan} neighbours={neighbours} />
      <PlanOnItsWay slug={slug} plan={plan.number} versions={versions} consultation={consultation ?? null} />
      <Split>
        <div>
          {frozen.summary ? <p class="ds_leader">{frozen.summary}</p> : null}
          <Progress counts={countsOf(all)} hrefOf={(part) => `${here}?status=${part}#actions`} table />
        </div>
        <Facts
          side
          small
          facts={[
            {
              term: "Version",
              value: sayVersion(plan),
            },
            ...versionFacts(slug, plan.number, versions),
            { term: "Progress as of", value: sayDay(visit.scope.asOn) },
            { term: "Moved dates", value: `${sayFigure(movesIn(plan))}.` },
            ...(preview
              ? []
              : [
                  {
                    term: "What changed",
                    value: (
                      <LinkLine
                        links={[
                          { label: "By day", href: publicPaths.planChanges(slug, plan.number) },
                          { label: "Feed", href: publicPaths.planFeed(slug, plan.number) },
                        ]}
                      />
                    ),
                  },
                  {
                    term: "Seen otherwise",
                    value: <a href={publicPaths.timeline(slug, plan.number)}>As a timeline</a>,
                  },
                  { term: "Take it with you", value: <TakeIt slug={slug} plan={plan} /> },
                ]),
          ]}
        />
      </Split>
      {asked ? null : <QuickWins plan={plan} slug={slug} linked={preview === undefined} />}
      <Caveats plan={plan} />
      <h2 id="actions">The actions</h2>
      <PublicPlanFilter plan={plan} filter={filter} here={here} />
      <ByTheme plan={plan} slug={slug} here={here} linked={preview === undefined} />
      {plan.improvements.map((improvement) => (
        <Improvement
          slug={slug}
          improvement={{ ...improvement, actions: filterActions(improvement, filter) }}
          hideEmpty={asked}
          linked={preview === undefined}
        />
      ))}
      {asked && plan.improvements.every((improvement) => filterActions(improvement, filter).length === 0) ? (
        <p>
          No action is like that. <a href={`${here}#actions`}>Show all of them</a>
        </p>
      ) : null}
      {preview ? null : <AskForAnotherForm visit={visit} />}
    </OpenPage>
  );
}

/** What was said against the plan, or of its limits, as the version keeps it. */
function Caveats({ plan }: { plan: PublicPlan }) {
  const caveats = plan.frozen.caveats ?? [];
  if (caveats.length === 0) return null;
  return (
    <section aria-labelledby="caveats">
      <h2 id="caveats">What was said of its limits</h2>
      <ul>
        {caveats.map(({ text, agreement, saidOn }) => {
          const beside = [sayAgreement(agreement), saidOn ? sayDay(saidOn) : ""].filter(Boolean).join(", ");
          return (
            <li class="cm-measure">
              {text}
              {beside ? ` (${beside})` : ""}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How often and how far the published dates moved from the ones that were first promised. */
function movesIn({ improvements }: PublicPlan) {
  return moveFigure(
    improvements.flatMap(({ actions }) =>
      actions.flatMap(({ id, moved }) => moved.map((move) => ({ ...move, actionId: id }))),
    ),
  );
}

function sayVersion({ version }: PublicPlan): string {
  if (version === null) return "The working copy, not published";
  const said = `${version.number}, published on ${sayDay(dayInScotland(version.publishedAt))}`;
  return version.note ? `${said}. ${version.note}` : said;
}

function TakeIt({ slug, plan }: { slug: string; plan: PublicPlan }) {
  return <LinkLine links={planFileLinks((ending) => publicPaths.planFile(slug, plan.number, ending))} />;
}

function Improvement({
  slug,
  improvement,
  hideEmpty,
  linked,
}: {
  slug: string;
  improvement: PublicImprovement;
  hideEmpty: boolean;
  linked: boolean;
}) {
  if (hideEmpty && improvement.actions.length === 0) return null;
  const id = `i-${improvement.id}`;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {improvement.label}. {improvement.title}
      </h3>
      {improvement.aim ? <p class="cm-measure cm-lines">{improvement.aim}</p> : null}
      {improvement.outcome ? (
        <p class="cm-measure cm-quiet cm-lines">What we hope for: {improvement.outcome}</p>
      ) : null}
      {improvement.actions.length === 0 ? <p>No action yet.</p> : null}
      <Rows>
        {improvement.actions.map((action) => (
          <Row
            title={action.text}
            {...(linked ? { href: publicPaths.action(slug, action.number) } : {})}
            under={action.lead.text ?? <Gap in="lead" sentence />}
            when={
              action.target ? (
                <DateSaid text={action.target.text} reading={action.target} />
              ) : (
                <Gap in="date" sentence />
              )
            }
            marks={<PublicMarks action={action} />}
          />
        ))}
      </Rows>
    </section>
  );
}
