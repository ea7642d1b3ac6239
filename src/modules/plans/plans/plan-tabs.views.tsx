import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Tabs } from "../../../ui/components/tabs/tabs.tsx";
import { planPaths } from "../paths.ts";
import { changesPlans, publishesPlans } from "../policy.ts";
import { gapsIn } from "./plan-filter.props.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";

/** The views of a plan, as tabs that are links. */
export function PlanTabs({
  visit,
  sheet,
  here,
  gaps = false,
}: {
  visit: Visit;
  sheet: PlanSheet;
  here: "grid" | "versions" | "edit";
  gaps?: boolean;
}) {
  const { slug } = visit.tenant;
  const { plan } = sheet;
  const count = sheet.improvements.reduce(
    (sum, improvement) =>
      sum +
      improvement.actions.filter((action) => gapsIn(action, improvement.measures.length).length > 0).length,
    0,
  );
  return (
    <Tabs
      label="Views of this plan"
      tabs={[
        { label: "Grid", href: planPaths.plan(slug, plan.number), current: here === "grid" && !gaps },
        {
          label: `Gaps (${count})`,
          href: planPaths.gaps(slug, plan.number),
          current: here === "grid" && gaps,
        },
        { label: "Versions", href: planPaths.versions(slug, plan.number), current: here === "versions" },
        ...(allowed(changesPlans, visit.scope, null)
          ? [
              {
                label: "Headings and words",
                href: planPaths.editPlan(slug, plan.number),
                current: here === "edit",
              },
            ]
          : []),
        ...(allowed(publishesPlans, visit.scope, null)
          ? [
              {
                label: "As the public will see it",
                href: planPaths.preview(slug, plan.number),
                current: false,
              },
            ]
          : []),
      ]}
    />
  );
}
