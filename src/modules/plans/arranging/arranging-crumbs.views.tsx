import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { planPaths } from "../paths.ts";

interface ArrangingCrumbsProps {
  slug: string;
  plan: { readonly title: string; readonly number: number };
  here: string;
}

/** The way back up from a page that arranges a plan as a whole. */
export function ArrangingCrumbs({ slug, plan, here }: ArrangingCrumbsProps) {
  return (
    <Breadcrumbs
      above={[
        { label: "Plans", href: planPaths.plans(slug) },
        { label: plan.title, href: planPaths.plan(slug, plan.number) },
        { label: "Headings and words", href: planPaths.editPlan(slug, plan.number) },
      ]}
      here={here}
    />
  );
}
