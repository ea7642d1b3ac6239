import type { Visit } from "../../../platform/web/visit.ts";
import { Chips } from "../../../ui/components/chips/chips.tsx";
import { FilterForm, FilterSelect, FilterWords } from "../../../ui/components/filter-form/filter-form.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { type ActionStatus, isLate } from "../actions/action.ts";
import type { Party } from "../actions/lead.ts";
import { shownStatus } from "../actions/status.words.ts";
import { gapsIn, noFilter, type PlanFilter } from "./plan-filter.props.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";

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

/** What to show of a plan: words, improvement, lead, status and date. */
export function PlanFilterForm({
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
          { value: "review-due", label: "Review due" },
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

/** Ready-made filters, each with its count. */
export function PlanChips({
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
  const late = actions.filter(({ action }) => isLate(action, day)).length;
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
