import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { LinkLine } from "../../../ui/components/links/links.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { headingWord } from "../plans/plan.words.ts";
import { archivesPlan, changesActions, startsPlans } from "../policy.ts";

/** What can be done with a plan as a whole, for the end of the page of its headings and words. */
export function ArrangingList({ visit, plan }: { visit: Visit; plan: PlanRow }) {
  const { slug } = visit.tenant;
  const { scope } = visit;
  return (
    <section aria-labelledby="arrange">
      <h2 id="arrange">Arrange the plan</h2>
      <Rows>
        <Row
          title="Order"
          href={planPaths.order(slug, plan.number)}
          under={`Put its ${headingWord(plan, visit.tenant.words).many} and actions in another order, and number them anew.`}
        />
        {allowed(changesActions, scope, null) ? (
          <Row
            title="Leads of many actions"
            href={planPaths.leads(slug, plan.number)}
            under="Choose actions and set one lead for all of them, at once or from a day on."
          />
        ) : null}
        {allowed(startsPlans, scope, null) ? (
          <Row
            title="Copy to the next period"
            href={planPaths.copy(slug, plan.number)}
            under="Begin the next plan with the words of this one."
          />
        ) : null}
        {plan.archivedAt === null && allowed(archivesPlan, scope, plan) ? (
          <Row
            title="Put it away"
            href={planPaths.archiving(slug, plan.number)}
            under="Out of lists and figures, and kept whole. It can be taken back."
          />
        ) : null}
      </Rows>
    </section>
  );
}

/** At the end of the list of plans: what is rare. */
export function ArrangingLinks({ visit, archived }: { visit: Visit; archived: number }) {
  const { slug } = visit.tenant;
  const hands = allowed(changesActions, visit.scope, null);
  if (!hands && archived === 0) return null;
  return (
    <p class="cm-small">
      {hands ? (
        <LinkLine
          links={[
            { label: "Hand over what somebody leads", href: planPaths.handover(slug) },
            { label: "Personal links", href: planPaths.personalLinks(slug) },
          ]}
        />
      ) : null}
      {hands && archived > 0 ? " · " : null}
      {archived > 0 ? <a href={planPaths.archive(slug)}>Plans put away ({archived})</a> : null}
    </p>
  );
}
