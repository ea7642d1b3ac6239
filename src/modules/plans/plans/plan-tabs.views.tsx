import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Tabs } from "../../../ui/components/tabs/tabs.tsx";
import { ArchivedLine } from "../arranging/archive.views.tsx";
import { planPaths } from "../paths.ts";
import { changesPlans } from "../policy.ts";
import { addressOf, gapsIn, noFilter, type PlanFilter } from "./plan-filter.props.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";

/** The ways of seeing and working on a plan that have a tab. */
export type PlanTab =
  | "grid"
  | "timeline"
  | "by-lead"
  | "by-body"
  | "themes"
  | "measures"
  | "milestones"
  | "risks"
  | "partners"
  | "versions"
  | "edit";

/** The views of a plan, as tabs that are links. What was asked for stays asked for from one view to the next. */
export function PlanTabs({
  visit,
  sheet,
  here,
  gaps = false,
  filter = noFilter,
}: {
  visit: Visit;
  sheet: PlanSheet;
  /** None on a page that a tab does not lead to. */
  here: PlanTab | null;
  gaps?: boolean;
  filter?: PlanFilter;
}) {
  const { slug } = visit.tenant;
  const { number } = sheet.plan;
  const count = sheet.improvements.reduce(
    (sum, improvement) =>
      sum +
      improvement.actions.filter((action) => gapsIn(action, improvement.measures.length).length > 0).length,
    0,
  );
  const asked = { ...filter, gap: "" };
  const tab = (label: string, name: PlanTab, href: string) => ({ label, href, current: here === name });
  return (
    <>
      <ArchivedLine visit={visit} plan={sheet.plan} />
      <Tabs
        label="Views of this plan"
        tabs={[
          {
            label: "Grid",
            href: addressOf(planPaths.plan(slug, number), asked),
            current: here === "grid" && !gaps,
          },
          tab("Timeline", "timeline", addressOf(planPaths.timeline(slug, number), asked)),
          tab("By lead", "by-lead", addressOf(planPaths.byLead(slug, number), asked)),
          tab("By body", "by-body", addressOf(planPaths.byBody(slug, number), asked)),
          tab("Themes", "themes", addressOf(planPaths.planThemes(slug, number), asked)),
          tab("Measures", "measures", planPaths.measures(slug, number)),
          tab("Milestones", "milestones", planPaths.milestones(slug, number)),
          tab("Risks", "risks", planPaths.planRisks(slug, number)),
          tab("Partners", "partners", planPaths.partners(slug, number)),
          {
            label: `Gaps (${count})`,
            href: planPaths.gaps(slug, number),
            current: here === "grid" && gaps,
          },
          tab("Versions", "versions", planPaths.versions(slug, number)),
          ...(allowed(changesPlans, visit.scope, null)
            ? [tab("Headings and words", "edit", planPaths.editPlan(slug, number))]
            : []),
        ]}
      />
    </>
  );
}
