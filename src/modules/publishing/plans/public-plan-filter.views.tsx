import { Chips } from "../../../ui/components/chips/chips.tsx";
import { FilterForm, FilterSelect, FilterWords } from "../../../ui/components/filter-form/filter-form.tsx";
import { STATUSES, sayStatus } from "../../../ui/words/status-words.ts";
import { flagWords } from "../../plans/index.ts";
import { isAsked, type PublicFilter } from "./public-filter.props.ts";
import type { PublicPlan } from "./public-plan.store.ts";

/** What a reader can ask to see of a plan, and ready-made answers with their counts. */
export function PublicPlanFilter({
  plan,
  filter,
  here,
}: {
  plan: PublicPlan;
  filter: PublicFilter;
  here: string;
}) {
  const all = plan.improvements.flatMap(({ actions }) => actions);
  const leads = namesIn(all.flatMap(({ lead }) => lead.parties));
  const themes = namesIn(all.flatMap((action) => action.themes ?? []));
  const there = STATUSES.filter((status) => all.some(({ shown }) => shown === status));
  const late = all.filter((action) => action.daysLate > 0).length;
  const marked = all.some((action) => action.isQuickWin || action.isPrevention || action.inequality);
  return (
    <>
      <FilterForm action={`${here}#actions`}>
        <FilterWords label="Words" name="q" value={filter.words} />
        <FilterSelect
          label="Who leads"
          name="lead"
          value={filter.lead}
          options={[{ value: "", label: "Anyone" }, ...leads.map((name) => ({ value: name, label: name }))]}
        />
        <FilterSelect
          label="Status"
          name="status"
          value={filter.status}
          options={[
            { value: "", label: "Any" },
            { value: "late", label: "Late" },
            ...there.map((status) => ({ value: status, label: sayStatus(status) })),
          ]}
        />
        {themes.length > 0 ? (
          <FilterSelect
            label="Theme"
            name="theme"
            value={filter.theme}
            options={[
              { value: "", label: "Any" },
              { value: "none", label: "No theme" },
              ...themes.map((name) => ({ value: `is:${name}`, label: name })),
            ]}
          />
        ) : null}
        {marked ? (
          <FilterSelect
            label="Marked as"
            name="mark"
            value={filter.mark}
            options={[
              { value: "", label: "Anything" },
              ...Object.entries(flagWords).map(([value, label]) => ({ value, label })),
            ]}
          />
        ) : null}
      </FilterForm>
      <Chips
        chips={[
          { label: `All ${all.length}`, href: `${here}#actions`, current: !isAsked(filter) },
          ...(late > 0
            ? [
                {
                  label: `${late} late`,
                  href: `${here}?status=late#actions`,
                  current: filter.status === "late",
                  icon: "late" as const,
                },
              ]
            : []),
          ...there.map((status) => ({
            label: `${all.filter(({ shown }) => shown === status).length} ${sayStatus(status).toLowerCase()}`,
            href: `${here}?status=${status}#actions`,
            current: filter.status === status,
          })),
        ]}
      />
    </>
  );
}

/** Each name once, in the order of the alphabet. */
function namesIn(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, "en-GB"));
}
