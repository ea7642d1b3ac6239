import { type CalendarDate, dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { OwnWork } from "../../../platform/web/room.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import { Marks } from "../../../ui/components/marks/marks.tsx";
import { Progress } from "../../../ui/components/progress/progress.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { ActionMarks } from "../actions/action-marks.views.tsx";
import type { HomeAction, OwnAction } from "../home/home-action.store.ts";
import type { RoundAtHome } from "../home/rounds-box.store.ts";
import { RoundsBox } from "../home/rounds-box.views.tsx";
import { planPaths } from "../paths.ts";
import { startsPlans } from "../policy.ts";
import type { SavedViewRow } from "../saved-views/saved-view.table.ts";
import { KeptViewsBlock } from "../saved-views/saved-views.views.tsx";
import { countsOf } from "./grid.props.ts";
import { addressOf, noFilter } from "./plan-filter.props.ts";

/** A plan with how its actions stand, and how many of them lack something. */
export interface PlanGlance {
  readonly number: number;
  readonly title: string;
  readonly actions: readonly HomeAction[];
  readonly gaps: number;
}

interface GlanceProps {
  scope: Scope;
  tenant: Tenant;
  plans: readonly PlanGlance[];
  /** The rounds of updates that are open. */
  rounds: readonly RoundAtHome[];
  /** The views that this person keeps. */
  kept: readonly SavedViewRow[];
}

/** An action as a row of the home of whoever leads it. */
export function ownActionRow(action: OwnAction, slug: string, day: CalendarDate): OwnWork {
  return {
    title: `${action.label} ${action.text}`,
    href: planPaths.action(slug, action.number),
    due: action.target ? <DateSaid text={action.target.text} reading={action.target} /> : <Gap in="date" />,
    status: (
      <Marks>
        <ActionMarks action={action} day={day} />
      </Marks>
    ),
    updated: action.updatedAt ? sayDay(dayInScotland(action.updatedAt), "short") : "None yet",
  };
}

/** No home draws more plans than this; all of them have a page. */
const PLANS_AT_HOME = 4;

/** How each plan stands, for the home; where there is none, how to begin. Of many, those with most that is late. */
export function PlansAtAGlance({ scope, tenant, plans, rounds, kept }: GlanceProps) {
  if (plans.length === 0) return <NoPlan scope={scope} tenant={tenant} />;
  const { slug } = tenant;
  const glances = plans.map((plan) => ({ plan, counts: countsOf(plan.actions, scope.asOn) }));
  const shown =
    glances.length > PLANS_AT_HOME
      ? glances.toSorted((one, other) => other.counts.late - one.counts.late).slice(0, PLANS_AT_HOME)
      : glances;
  const rest = glances.length - shown.length;
  return (
    <>
      {shown.map(({ plan: { number, title, gaps }, counts }) => (
        <Box tone="accent" heading={title}>
          <Progress counts={counts} />
          <p class="cm-small">
            <a href={planPaths.plan(slug, number)}>Open the plan</a>
            {counts.late > 0 ? (
              <>
                {" "}
                ·{" "}
                <a href={addressOf(planPaths.plan(slug, number), { ...noFilter, status: "late" })}>
                  {counts.late} late
                </a>
              </>
            ) : null}
            {gaps > 0 ? (
              <>
                {" "}
                · <a href={planPaths.gaps(slug, number)}>{sayMany(gaps, "gap")}</a>
              </>
            ) : null}
          </p>
        </Box>
      ))}
      {rest > 0 ? (
        <p class="cm-small">
          <a href={planPaths.plans(slug)}>{sayMany(rest, "more plan")}</a>
        </p>
      ) : null}
      <RoundsBox slug={slug} day={scope.asOn} rounds={rounds} />
      <KeptViewsBlock slug={slug} kept={kept} />
    </>
  );
}

function NoPlan({ scope, tenant }: Omit<GlanceProps, "plans" | "kept" | "rounds">) {
  const starts = allowed(startsPlans, scope, null);
  return (
    <Empty
      heading={`${tenant.name} has no plan here yet`}
      actions={
        starts ? <ButtonLink href={planPaths.newImport(tenant.slug)}>Bring in a paper</ButtonLink> : null
      }
    >
      <p>Its actions, who leads them and how they are going will stand here.</p>
    </Empty>
  );
}
