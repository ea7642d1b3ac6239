import type { Visit } from "../../../platform/web/visit.ts";
import { Pagination } from "../../../ui/components/pagination/pagination.tsx";
import { PlanGrid } from "../../../ui/components/plan-grid/plan-grid.tsx";
import { gridOf, gridWords } from "./grid.props.ts";
import { headingWord } from "./plan.words.ts";
import { addressOf, type PlanFilter } from "./plan-filter.props.ts";
import { planPages } from "./plan-pages.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";

/** The grid, turned by whole improvements where the plan is long. */
export function PagedGrid({
  visit,
  sheet,
  filter,
  turned,
  here,
}: {
  visit: Visit;
  sheet: PlanSheet;
  filter: PlanFilter;
  turned: number | "all";
  here: string;
}) {
  const heading = headingWord(sheet.plan, visit.tenant.words);
  const words = gridWords(heading);
  const all = gridOf(sheet, visit.tenant.slug, visit.scope.asOn);
  const pages = planPages(sheet.improvements.map(({ actions }) => actions.length));
  const place = turned === "all" ? 0 : Math.min(Math.max(turned, 1), pages.length) - 1;
  const page = pages[place];
  if (turned === "all" || pages.length === 1 || !page)
    return <PlanGrid caption={sheet.plan.title} improvements={all} words={words} />;
  const asked = addressOf(here, filter);
  const href = (number: number | "all") => `${asked}${asked.includes("?") ? "&" : "?"}page=${number}`;
  const turner = (
    <Pagination
      label={heading.Many}
      before={place > 0 ? { label: `${heading.Many} before`, href: href(place) } : null}
      after={place + 1 < pages.length ? { label: `${heading.Many} after`, href: href(place + 2) } : null}
      pages={pages.map(({ from, to }, index) => ({
        label: to - from === 1 ? String(from + 1) : `${from + 1} to ${to}`,
        href: index === place ? null : href(index + 1),
      }))}
    />
  );
  return (
    <>
      <p class="cm-small">
        {heading.Many} {page.from + 1} to {page.to} of {all.length}.{" "}
        <a href={href("all")}>All on one page, to print</a>
      </p>
      <PlanGrid caption={sheet.plan.title} improvements={all.slice(page.from, page.to)} words={words} />
      {turner}
    </>
  );
}
