import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { type Fact, Facts } from "../../../ui/components/facts/facts.tsx";
import { LinkLine } from "../../../ui/components/links/links.tsx";
import { sayList } from "../../../ui/words/number-words.ts";
import { PlanLink } from "../arranging/plan-link.views.tsx";
import type { CaveatRow } from "../caveats/caveat.table.ts";
import { sayAgreement } from "../caveats/caveat.words.ts";
import { planPaths } from "../paths.ts";
import { changesPlans } from "../policy.ts";
import type { PlanRow } from "./plan.table.ts";
import { sayTitle } from "./plan.words.ts";
import type { LinkedPlan } from "./plan-link.store.ts";
import type { PlanStanding } from "./plan-standing.store.ts";
import { SubPlanLinks } from "./sub-plans.views.tsx";

interface PlanStandsProps {
  visit: Visit;
  plan: PlanRow;
  standing: PlanStanding;
  caveats: readonly CaveatRow[];
}

/** Where a plan stands, what was said against it, and whether it is due for a refresh; nothing where nothing is said. */
export function PlanStands({ visit, plan, standing, caveats }: PlanStandsProps) {
  const { slug } = visit.tenant;
  const { parent, action, owner, place, watchedBy, informing, informed, newer, subPlans, neighbours } =
    standing;
  const plans = (links: readonly LinkedPlan[]) => (
    <LinkLine
      links={links.map(({ plan: linked, note }) => ({
        label: note ? `${sayTitle(linked)} (${note})` : sayTitle(linked),
        href: planPaths.plan(slug, linked.number),
      }))}
    />
  );
  const facts: Fact[] = [
    ...fact("Stands within", parent && <a href={planPaths.plan(slug, parent.number)}>{sayTitle(parent)}</a>),
    ...fact("Works out", action && <a href={planPaths.action(slug, action.number)}>{action.text}</a>),
    ...fact("Whose plan", owner),
    ...fact("For", place),
    ...fact("Watched over by", watchedBy),
    ...fact("Informed by", informing.length > 0 ? plans(informing) : null),
    ...fact("Informs", informed.length > 0 ? plans(informed) : null),
    ...fact("Plans within it", subPlans.length > 0 ? <SubPlanLinks visit={visit} plans={subPlans} /> : null),
    ...fact("Copied from", neighbours.before && <PlanLink visit={visit} plan={neighbours.before} />),
    ...fact(
      "Followed by",
      neighbours.after.length > 0
        ? neighbours.after.map((after) => (
            <p>
              <PlanLink visit={visit} plan={after} />
            </p>
          ))
        : null,
    ),
    ...fact("Caveats", caveats.length > 0 ? <CaveatsSaid caveats={caveats} /> : null),
  ];
  // A plan that is put away is read; whoever wants to work on it takes it back first.
  const writes = plan.archivedAt === null && allowed(changesPlans, visit.scope, null);
  return (
    <>
      {newer.length > 0 ? (
        <Box tone="todo" heading="Due for a refresh">
          <p>
            {sayList(newer.map((link) => link.plan.title))}{" "}
            {newer.length === 1 ? "has published a new version" : "have published new versions"} since this
            plan was last published. It is not due any more once this plan is published again.
          </p>
        </Box>
      ) : null}
      {facts.length > 0 ? <Facts small facts={facts} /> : null}
      {writes ? (
        <p class="cm-small cm-quiet">
          <a href={planPaths.caveats(slug, plan.number)}>
            {caveats.length > 0 ? "Add or change caveats" : "Add what was said against the plan (caveats)"}
          </a>
        </p>
      ) : null}
    </>
  );
}

function fact(term: string, value: Child): Fact[] {
  return value ? [{ term, value }] : [];
}

function CaveatsSaid({ caveats }: { caveats: readonly CaveatRow[] }) {
  return (
    <ul>
      {caveats.map(({ text, agreement, saidOn }) => {
        const beside = [sayAgreement(agreement), saidOn ? sayDay(saidOn, "short") : ""]
          .filter(Boolean)
          .join(", ");
        return (
          <li>
            {text}
            {beside ? ` (${beside})` : ""}
          </li>
        );
      })}
    </ul>
  );
}
