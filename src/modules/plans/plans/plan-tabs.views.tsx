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
  | "moves"
  | "risks"
  | "partners"
  | "changes"
  | "report"
  | "rounds"
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
  const at = (address: string) => addressOf(address, asked);
  const gapsHref = planPaths.gaps(slug, number);
  const mayChange = allowed(changesPlans, visit.scope, null);
  /** Each tab with the views under it, in their order: the first is where the tab leads. */
  const parts: readonly PlanPart[] = [
    {
      label: "Plan",
      views: [
        { label: "Grid", name: "grid", href: at(planPaths.plan(slug, number)) },
        { label: `Gaps (${count})`, name: "gaps", href: gapsHref },
        ...(mayChange
          ? [{ label: "Headings and words", name: "edit" as const, href: planPaths.editPlan(slug, number) }]
          : []),
      ],
    },
    {
      label: "Who",
      views: [
        { label: "By lead", name: "by-lead", href: at(planPaths.byLead(slug, number)) },
        { label: "By body", name: "by-body", href: at(planPaths.byBody(slug, number)) },
        { label: "Partners", name: "partners", href: planPaths.partners(slug, number) },
      ],
    },
    {
      label: "When",
      views: [
        { label: "Timeline", name: "timeline", href: at(planPaths.timeline(slug, number)) },
        { label: "Milestones", name: "milestones", href: planPaths.milestones(slug, number) },
        { label: "Moved dates", name: "moves", href: planPaths.planMoves(slug, number) },
      ],
    },
    {
      label: "Measures and risks",
      views: [
        { label: "Measures", name: "measures", href: planPaths.measures(slug, number) },
        { label: "Risks", name: "risks", href: planPaths.planRisks(slug, number) },
        { label: "Themes", name: "themes", href: at(planPaths.planThemes(slug, number)) },
      ],
    },
    {
      label: "Updates",
      views: [{ label: "Updates", name: "rounds", href: planPaths.rounds(slug, number) }],
    },
    {
      label: "Reports",
      views: [
        { label: "What changed", name: "changes", href: planPaths.planChanges(slug, number) },
        { label: "Progress report", name: "report", href: planPaths.report(slug, number) },
      ],
    },
    {
      label: "Versions",
      views: [{ label: "Versions", name: "versions", href: planPaths.versions(slug, number) }],
    },
  ];
  const open = here === "grid" && gaps ? "gaps" : here;
  const part = parts.find(({ views }) => views.some(({ name }) => name === open));
  return (
    <>
      <ArchivedLine visit={visit} plan={sheet.plan} />
      <Tabs
        label="Parts of this plan"
        tabs={parts.flatMap(({ label, views }) => {
          const alone = views.length === 1;
          const [first] = views;
          const holdsPage = part?.label === label;
          return first ? [{ label, href: first.href, current: holdsPage && (alone || "within") }] : [];
        })}
        under={
          part && part.views.length > 1
            ? {
                label: part.label,
                tabs: part.views.map(({ label, name, href }) => ({ label, href, current: name === open })),
              }
            : undefined
        }
      />
    </>
  );
}

/** A tab over a plan: one matter, in one or several views. */
interface PlanPart {
  readonly label: string;
  readonly views: readonly {
    readonly label: string;
    readonly name: PlanTab | "gaps";
    readonly href: string;
  }[];
}
