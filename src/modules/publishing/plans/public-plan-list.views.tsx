import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Progress } from "../../../ui/components/progress/progress.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { OpenPage } from "../../partnerships/index.ts";
import {
  groupPlans,
  headingWord,
  PLAN_GROUPS,
  type PublicConsultation,
  type PublishedPlan,
  sayKind,
  sayTitle,
} from "../../plans/index.ts";
import { AskForAnotherForm } from "../formats/ask-link.views.tsx";
import { publicPaths } from "../paths.ts";
import { countsOf } from "./public-counts.props.ts";
import type { PublicPlan } from "./public-plan.store.ts";

/** One plan at a glance: its name as a heading of this level, what it is, its sentence and picture. */
export function PlanAtAGlance({ visit, plan, level }: { visit: Visit; plan: PublicPlan; level: 2 | 3 }) {
  const { slug, words } = visit.tenant;
  const { frozen, version } = plan;
  const here = publicPaths.plan(slug, plan.number);
  const heading = headingWord(frozen, words);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <>
      <Heading>
        <a href={here}>{sayTitle(frozen)}</a>
      </Heading>
      <p class="cm-small cm-quiet">
        {sayKind(frozen.kind, words)}, {sayMany(plan.improvements.length, heading.one, heading.many)}.
        {version
          ? ` Version ${version.number}, published on ${sayDay(dayInScotland(version.publishedAt))}.`
          : ""}
      </p>
      <Progress
        counts={countsOf(plan.improvements.flatMap(({ actions }) => actions))}
        hrefOf={(part) => `${here}?status=${part}#actions`}
        table
      />
    </>
  );
}

interface PublicPlanListProps {
  visit: Visit;
  plans: readonly PublicPlan[];
  /** Plans that have ended and were put away. */
  earlier: readonly PublishedPlan[];
  /** Versions of plans on which everybody can comment now. */
  consultations: readonly PublicConsultation[];
}

export function PublicPlanListPage({ visit, plans, earlier, consultations }: PublicPlanListProps) {
  return (
    <OpenPage visit={visit} title="Plans">
      <Breadcrumbs above={[{ label: "Home", href: publicPaths.home(visit.tenant.slug) }]} here="Plans" />
      <h1>Plans</h1>
      {consultations.length > 0 ? (
        <Box tone="wash" heading="Have your say">
          <ul>
            {consultations.map(({ plan, title, consultation }) => (
              <li>
                <a href={publicPaths.consultation(visit.tenant.slug, plan)}>{title}</a>, until{" "}
                {sayDay(consultation.closesOn)}
              </li>
            ))}
          </ul>
        </Box>
      ) : null}
      {plans.length === 0 ? (
        <p>
          {earlier.length === 0
            ? `${visit.tenant.name} has not published a plan here yet.`
            : "No plan holds at present. What was promised before can be read below."}
        </p>
      ) : null}
      {groupPlans(plans, ({ frozen }) => frozen.kind).map(({ group, plans: together }, _, groups) => (
        <>
          {groups.length > 1 ? <h2>{PLAN_GROUPS[group]}</h2> : null}
          {together.map((plan) => (
            <PlanAtAGlance visit={visit} plan={plan} level={groups.length > 1 ? 3 : 2} />
          ))}
        </>
      ))}
      <p class="cm-small cm-quiet">As it stood on {sayDay(visit.scope.asOn)}.</p>
      <EarlierPlans visit={visit} plans={earlier} />
      {plans.length + earlier.length > 0 ? <AskForAnotherForm visit={visit} /> : null}
    </OpenPage>
  );
}

/** What was promised before: still to be read, and marked as ended. */
function EarlierPlans({ visit, plans }: { visit: Visit; plans: readonly PublishedPlan[] }) {
  if (plans.length === 0) return null;
  const { slug, words } = visit.tenant;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">Earlier plans</h2>
      <ul>
        {plans.map(({ number, frozen, archivedAt }) => (
          <li>
            <a href={publicPaths.plan(slug, number)}>{sayTitle(frozen)}</a>
            <span class="cm-small cm-quiet">
              {" "}
              {sayKind(frozen.kind, words)}
              {archivedAt ? `, ended ${sayDay(dayInScotland(archivedAt))}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
