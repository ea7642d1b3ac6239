import type { Visit } from "../../../platform/web/visit.ts";
import { Links } from "../../../ui/components/links/links.tsx";
import { Flag } from "../../../ui/components/marks/marks.tsx";
import { Progress } from "../../../ui/components/progress/progress.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { planPaths } from "../paths.ts";
import { countsOf } from "./grid.props.ts";
import { headingWord, sayKind, sayTitle } from "./plan.words.ts";
import { PLAN_STATES } from "./plan-list.props.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";

interface PlanInListProps {
  visit: Visit;
  sheet: PlanSheet;
  level: 2 | 3;
  /** The plans that stand within it. */
  within: readonly PlanSheet[];
  isDue: boolean;
}

/** One plan in the list: what it is, how it stands, and the plans within it. */
export function PlanInList({ visit, sheet, level, within, isDue }: PlanInListProps) {
  const { tenant, scope } = visit;
  const { plan, improvements } = sheet;
  const Heading = level === 2 ? "h2" : "h3";
  const actions = improvements.flatMap((improvement) => improvement.actions);
  const headings = headingWord(plan, tenant.words);
  return (
    <section>
      <Heading>
        <a href={planPaths.plan(tenant.slug, plan.number)}>{sayTitle(plan)}</a>
      </Heading>
      <p class="cm-small cm-quiet">
        {sayKind(plan.kind, tenant.words)}, {sayMany(improvements.length, headings.one, headings.many)}{" "}
        <Flag>{PLAN_STATES[plan.state] ?? plan.state}</Flag> {isDue ? <Flag>Due for a refresh</Flag> : null}
      </p>
      {actions.length > 0 ? (
        <Progress counts={countsOf(actions, scope.asOn)} />
      ) : (
        <p>No action is in it yet.</p>
      )}
      {within.length > 0 ? (
        <>
          <p class="cm-small">Within it:</p>
          <Links
            small
            links={within.map((one) => ({
              label: `${sayTitle(one.plan)} (${sayKind(one.plan.kind, tenant.words)})`,
              href: planPaths.plan(tenant.slug, one.plan.number),
            }))}
          />
        </>
      ) : null}
    </section>
  );
}
