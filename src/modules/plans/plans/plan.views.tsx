import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Chips } from "../../../ui/components/chips/chips.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { FilterForm, FilterSelect, FilterWords } from "../../../ui/components/filter-form/filter-form.tsx";
import { TakeAway } from "../../../ui/components/links/links.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Pagination } from "../../../ui/components/pagination/pagination.tsx";
import { PlanGrid } from "../../../ui/components/plan-grid/plan-grid.tsx";
import { Tabs } from "../../../ui/components/tabs/tabs.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { type ActionStatus, daysLate } from "../actions/action.ts";
import type { Party } from "../actions/lead.ts";
import { shownStatus } from "../actions/status.words.ts";
import { planPaths } from "../paths.ts";
import { changesActions, changesPlans, publishesPlans, startsPlans } from "../policy.ts";
import { gridOf } from "./grid.props.ts";
import { planKinds } from "./plan.ts";
import { addressOf, gapsIn, isFiltered, noFilter, type PlanFilter } from "./plan-filter.props.ts";
import { planPages } from "./plan-pages.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";

interface PlanPageProps {
  visit: Visit;
  /** The whole plan, for the counts, and what the filter leaves of it. */
  whole: PlanSheet;
  shown: PlanSheet;
  filter: PlanFilter;
  /** The page asked for, from 1; "all" for the whole plan on one page, to print. */
  turned: number | "all";
  parties: readonly Party[];
  /** The latest published version, as a sentence; empty for a draft. */
  standing: string;
  notice?: Child;
}

/** A plan at the desk: the six columns of its paper, filtered by the address. */
export function PlanPage({ visit, whole, shown, filter, turned, parties, standing, notice }: PlanPageProps) {
  const { tenant, scope } = visit;
  const { slug } = tenant;
  const { plan } = whole;
  const here = planPaths.plan(slug, plan.number);
  const actions = shown.improvements.flatMap((improvement) => improvement.actions);
  return (
    <DeskPage visit={visit} title={plan.title} width="wide" printGrid notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
        ]}
        here={plan.title}
      />
      <PageHead
        title={plan.period ? `${plan.title}, ${plan.period}` : plan.title}
        intro={`${standing} · as of ${sayDay(scope.asOn, "short")}`}
        actions={
          <>
            {allowed(startsPlans, scope, null) ? (
              <ButtonLink href={planPaths.newImport(slug)} kind="secondary">
                Bring in a paper
              </ButtonLink>
            ) : null}
            {allowed(changesActions, scope, null) && whole.improvements.length > 0 ? (
              <ButtonLink href={planPaths.newAction(slug, plan.number)}>Add an action</ButtonLink>
            ) : null}
          </>
        }
      />
      <PlanTabs visit={visit} sheet={whole} here="grid" gaps={filter.gap !== ""} />
      {whole.improvements.length === 0 ? (
        <EmptyPlan visit={visit} sheet={whole} />
      ) : (
        <>
          <PlanFilterForm sheet={whole} filter={filter} parties={parties} action={here} />
          <div class="cm-head">
            <PlanChips sheet={whole} filter={filter} here={here} day={scope.asOn} />
            <TakeAway
              links={[
                { label: "Word, six columns", href: planPaths.word(slug, plan.number) },
                { label: "JSON", href: planPaths.json(slug, plan.number) },
              ]}
            />
          </div>
          {actions.length === 0 && isFiltered(filter) ? (
            <Empty
              heading="No action is like that"
              actions={<ButtonLink href={here}>Show all of them</ButtonLink>}
            >
              <p>Nothing in this plan fits all that you asked for.</p>
            </Empty>
          ) : (
            <PagedGrid visit={visit} sheet={shown} filter={filter} turned={turned} here={here} />
          )}
          <p class="cm-small cm-quiet">
            Words in quotation marks are the plan’s own; under them is how we read them. Status, lateness and
            gaps are worked out by this service and are not part of the plan as approved.
          </p>
        </>
      )}
    </DeskPage>
  );
}

/** The grid, turned by whole improvements where the plan is long. */
function PagedGrid({
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
  const all = gridOf(sheet, visit.tenant.slug, visit.scope.asOn);
  const pages = planPages(sheet.improvements.map(({ actions }) => actions.length));
  const place = turned === "all" ? 0 : Math.min(Math.max(turned, 1), pages.length) - 1;
  const page = pages[place];
  if (turned === "all" || pages.length === 1 || !page)
    return <PlanGrid caption={sheet.plan.title} improvements={all} />;
  const asked = addressOf(here, filter);
  const href = (number: number | "all") => `${asked}${asked.includes("?") ? "&" : "?"}page=${number}`;
  const turner = (
    <Pagination
      label="Improvements"
      before={place > 0 ? { label: "Improvements before", href: href(place) } : null}
      after={place + 1 < pages.length ? { label: "Improvements after", href: href(place + 2) } : null}
      pages={pages.map(({ from, to }, index) => ({
        label: to - from === 1 ? String(from + 1) : `${from + 1} to ${to}`,
        href: index === place ? null : href(index + 1),
      }))}
    />
  );
  return (
    <>
      <p class="cm-small">
        Improvements {page.from + 1} to {page.to} of {all.length}.{" "}
        <a href={href("all")}>All on one page, to print</a>
      </p>
      <PlanGrid caption={sheet.plan.title} improvements={all.slice(page.from, page.to)} />
      {turner}
    </>
  );
}

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

function EmptyPlan({ visit, sheet }: { visit: Visit; sheet: PlanSheet }) {
  const { slug } = visit.tenant;
  return (
    <Empty
      heading="Nothing is in this plan yet"
      actions={
        allowed(changesPlans, visit.scope, null) ? (
          <>
            <ButtonLink href={planPaths.newImprovement(slug, sheet.plan.number)}>
              Add an improvement
            </ButtonLink>
            <ButtonLink href={planPaths.newImport(slug)} kind="secondary">
              Bring in a paper
            </ButtonLink>
          </>
        ) : null
      }
    >
      <p>Begin with the first improvement, then add the actions that bring it about.</p>
    </Empty>
  );
}

const STATUSES: readonly ActionStatus[] = [
  "not-started",
  "in-progress",
  "at-risk",
  "blocked",
  "done",
  "closed",
  "ongoing",
  "cancelled",
];

function PlanFilterForm({
  sheet,
  filter,
  parties,
  action,
}: {
  sheet: PlanSheet;
  filter: PlanFilter;
  parties: readonly Party[];
  action: string;
}) {
  return (
    <FilterForm action={action}>
      <FilterWords label="Words" name="q" value={filter.words} />
      <FilterSelect
        label="Improvement"
        name="i"
        value={filter.improvement}
        options={[
          { value: "", label: "All of them" },
          ...sheet.improvements.map(({ id, title, number }) => ({
            value: id,
            label: number ? `${number}. ${title}` : title,
          })),
        ]}
      />
      <FilterSelect
        label="Lead"
        name="lead"
        value={filter.lead}
        options={[
          { value: "", label: "Anyone" },
          { value: "nobody", label: "Nobody yet" },
          ...parties.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <FilterSelect
        label="Status"
        name="s"
        value={filter.status}
        options={[
          { value: "", label: "Any" },
          { value: "late", label: "Late" },
          ...STATUSES.map((status) => ({ value: status, label: sayStatus(shownStatus[status]) })),
        ]}
      />
      <FilterSelect
        label="Target date"
        name="d"
        value={filter.due}
        options={[
          { value: "", label: "Any" },
          { value: "passed", label: "Passed" },
          { value: "soon", label: "Next three months" },
          { value: "none", label: "None set" },
        ]}
      />
    </FilterForm>
  );
}

function PlanChips({
  sheet,
  filter,
  here,
  day,
}: {
  sheet: PlanSheet;
  filter: PlanFilter;
  here: string;
  day: Visit["scope"]["asOn"];
}) {
  const actions = sheet.improvements.flatMap((improvement) =>
    improvement.actions.map((action) => ({ action, gaps: gapsIn(action, improvement.measures.length) })),
  );
  const late = actions.filter(({ action }) => daysLate(action, day) > 0).length;
  const gaps = actions.filter((one) => one.gaps.length > 0).length;
  const finished = actions.filter(({ action }) => action.status === "closed").length;
  const is = (other: Partial<PlanFilter>) =>
    Object.entries({ ...noFilter, ...other }).every(
      ([name, value]) => filter[name as keyof PlanFilter] === value,
    );
  return (
    <Chips
      chips={[
        { label: `All ${actions.length}`, href: here, current: is({}) },
        { label: `${late} late`, href: `${here}?s=late`, current: is({ status: "late" }), icon: "late" },
        { label: `${finished} finished`, href: `${here}?s=closed`, current: is({ status: "closed" }) },
        { label: sayMany(gaps, "gap"), href: `${here}?gap=any`, current: is({ gap: "any" }), icon: "gap" },
      ]}
    />
  );
}

/** The kind of a plan in words; the partnership's own words for it win. */
export function sayKind(kind: string, words: Readonly<Record<string, string>>): string {
  return words[kind] ?? planKinds[kind as keyof typeof planKinds] ?? kind;
}
