import type { Visit } from "../../../platform/web/visit.ts";
import { Chips } from "../../../ui/components/chips/chips.tsx";
import { FilterForm, FilterSelect, FilterWords } from "../../../ui/components/filter-form/filter-form.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { type ActionStatus, isLate } from "../actions/action.ts";
import { flagWords } from "../actions/flags.words.ts";
import type { Party } from "../actions/lead.ts";
import { shownStatus } from "../actions/status.words.ts";
import type { ThemeRow } from "../themes/theme.table.ts";
import type { HeadingWord } from "./plan.words.ts";
import { addressOf, gapsIn, noFilter, type PlanFilter } from "./plan-filter.props.ts";
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

/** What to show of a plan: words, improvement, lead, status and date; and what else this plan has to tell apart. */
export function PlanFilterForm({
  sheet,
  filter,
  parties,
  themes,
  action,
  heading,
}: {
  sheet: PlanSheet;
  filter: PlanFilter;
  parties: readonly Party[];
  themes: readonly ThemeRow[];
  action: string;
  /** What the plan's headings are called; without it, improvements. */
  heading?: HeadingWord;
}) {
  const marked = sheet.improvements.some(({ actions }) =>
    actions.some((one) => one.isQuickWin || one.isPrevention || one.inequality !== null),
  );
  const concerned = new Map(
    sheet.improvements.flatMap(({ concerns }) => concerns.map(({ id, name }) => [id, name] as const)),
  );
  return (
    <FilterForm action={action}>
      <FilterWords label="Words" name="q" value={filter.words} />
      <FilterSelect
        label={heading?.One ?? "Improvement"}
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
      {themes.length > 0 ? (
        <FilterSelect
          label="Theme"
          name="theme"
          value={filter.theme}
          options={[
            { value: "", label: "Any" },
            { value: "none", label: "No theme" },
            ...themes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      {marked || filter.mark !== "" ? (
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
      {concerned.size > 0 ? (
        <FilterSelect
          label="Concerns"
          name="concerns"
          value={filter.concern}
          options={[
            { value: "", label: "All of them" },
            { value: "whole", label: "The whole partnership" },
            { value: "some", label: "Only some bodies" },
            ...[...concerned].map(([value, label]) => ({ value, label })),
          ]}
        />
      ) : null}
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
  const quick = actions.filter(({ action }) => action.isQuickWin).length;
  const chip = (label: string, asked: Partial<PlanFilter>, icon?: "late" | "gap") => {
    const whole = { ...noFilter, ...asked };
    const current = Object.entries(whole).every(
      ([name, value]) => filter[name as keyof PlanFilter] === value,
    );
    return { label, href: addressOf(here, whole), current, icon };
  };
  return (
    <Chips
      chips={[
        chip(`All ${actions.length}`, {}),
        chip(`${late} late`, { status: "late" }, "late"),
        chip(`${finished} finished`, { status: "closed" }),
        chip(sayMany(gaps, "gap"), { gap: "any" }, "gap"),
        ...(quick > 0 ? [chip(sayMany(quick, "quick win"), { mark: "quick-win" })] : []),
      ]}
    />
  );
}
