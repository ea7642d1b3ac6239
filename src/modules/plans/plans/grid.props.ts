import { type CalendarDate, dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { GridAction, GridImprovement, GridWords } from "../../../ui/components/plan-grid/grid-rows.ts";
import { GRID_WORDS } from "../../../ui/components/plan-grid/plan-grid.tsx";
import type { ProgressCounts } from "../../../ui/components/progress/progress-counts.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { sayList } from "../../../ui/words/number-words.ts";
import type { StatusName } from "../../../ui/words/status-words.ts";
import { type Action, daysLate, isLate, isReviewDue } from "../actions/action.ts";
import { sayFlags } from "../actions/flags.words.ts";
import { shownStatus } from "../actions/status.words.ts";
import { firstDateOf } from "../actions/target-date.ts";
import type { ImplicationKind } from "../improvements/implication.ts";
import { planPaths } from "../paths.ts";
import type { HeadingWord } from "./plan.words.ts";
import { gapsIn } from "./plan-filter.props.ts";
import type { PlanSheet, SheetAction, SheetImprovement } from "./plan-sheet.store.ts";

const IMPLICATION_WORDS: Readonly<Record<ImplicationKind, string | null>> = {
  cost: "Cost",
  risk: "Risk",
  resource: "Resource",
  unspecified: null,
};

/** A plan as the rows of the grid: what stands in each of the six columns, and how each action is going on a day. */
export function gridOf(sheet: PlanSheet, slug: string, day: CalendarDate): GridImprovement[] {
  return sheet.improvements.map((improvement, index) => ({
    id: `i-${improvement.id}`,
    title: `${improvement.number ?? index + 1}. ${improvement.title}`,
    progress: sayProgress(improvement, day),
    implications: improvement.implications.map(({ kind, text, actionId }) => ({
      kind: IMPLICATION_WORDS[kind],
      text,
      of: improvement.actions.find(({ id }) => id === actionId)?.label ?? null,
    })),
    measures: improvement.measures.map(({ text }) => text),
    outcome: improvement.outcome,
    aim: improvement.aim,
    serves: improvement.serves
      ? {
          label: `${improvement.serves.plan.title}: ${improvement.serves.title}`,
          href: `${planPaths.plan(slug, improvement.serves.plan.number)}#i-${improvement.serves.id}`,
        }
      : null,
    actions: improvement.actions.map((action) => gridAction(action, slug, day)),
  }));
}

function gridAction(action: SheetAction, slug: string, day: CalendarDate): GridAction {
  const { target } = action;
  const first = firstDateOf(action);
  return {
    title: `${action.label} ${action.text}`,
    href: planPaths.action(slug, action.number),
    status: shownStatus[action.status],
    daysLate: daysLate(action, day),
    isReviewDue: isReviewDue(action, day),
    flags: [...sayFlags(action), ...action.themes.map(({ name }) => name)],
    marks: action.updatedAt ? `updated ${sayDay(dayInScotland(action.updatedAt), "short")}` : undefined,
    lead: action.leadText,
    helpers:
      action.contributors.length > 0
        ? `with ${sayList(action.contributors.map(({ party }) => party.name))}`
        : null,
    target: target
      ? {
          text: target.text,
          reading: target,
          ...(!first && gapsIn(action, 1).includes("review") ? { also: "No review date" } : {}),
          ...(first ? { also: `First “${first.text}”, ${sayReading(first)}` } : {}),
        }
      : null,
    measures: action.measures.map(({ text }) => text),
  };
}

function sayProgress({ actions }: SheetImprovement, day: CalendarDate): string {
  if (actions.length === 0) return "";
  const finished = actions.filter(({ status }) => status === "closed").length;
  const late = actions.filter((action) => isLate(action, day)).length;
  const said = `${finished} of ${actions.length} finished`;
  return late > 0 ? `${said}, ${late} late` : said;
}

/** The six columns, the first in the plan's own word for its headings. */
export function gridWords(heading: HeadingWord): GridWords {
  return { ...GRID_WORDS, improvement: heading.One, improvements: heading.many, oneImprovement: heading.one };
}

/** How many actions of a plan stand where, for its sentence and picture. */
export function countsOf(actions: readonly Action[], day: CalendarDate): ProgressCounts {
  const byStatus: Partial<Record<StatusName, number>> = {};
  for (const { status } of actions) byStatus[shownStatus[status]] = (byStatus[shownStatus[status]] ?? 0) + 1;
  return { byStatus, late: actions.filter((action) => isLate(action, day)).length };
}
