import type { Visit } from "../../../platform/web/visit.ts";
import { Links } from "../../../ui/components/links/links.tsx";
import { planPaths } from "../paths.ts";
import { sayKind } from "./plan.words.ts";
import type { SubPlan } from "./sub-plan.store.ts";

interface SubPlansPanelProps {
  visit: Visit;
  plans: readonly SubPlan[];
  /** Where one is started; null for who may not. */
  start: string | null;
}

/** The plans that work an action out, each with how far it is. */
export function SubPlansPanel({ visit, plans, start }: SubPlansPanelProps) {
  if (plans.length === 0 && !start) return null;
  return (
    <section aria-labelledby="sub-plans-heading">
      <h2 id="sub-plans-heading">Plan of its own</h2>
      {plans.length > 0 ? <SubPlanLinks visit={visit} plans={plans} /> : null}
      {start ? (
        <p class="cm-small">
          <a href={start}>Work it out in a plan of its own</a>
        </p>
      ) : null}
    </section>
  );
}

export function SubPlanLinks({ visit, plans }: Pick<SubPlansPanelProps, "visit" | "plans">) {
  const { slug, words } = visit.tenant;
  return (
    <Links
      links={plans.map(({ number, title, kind, finished, actions }) => ({
        label: `${title} (${sayKind(kind, words)}, ${actions > 0 ? `${finished} of ${actions} finished` : "no action yet"})`,
        href: planPaths.plan(slug, number),
      }))}
    />
  );
}
