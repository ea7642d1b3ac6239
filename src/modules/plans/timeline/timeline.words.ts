import { addMonths, type CalendarDate } from "../../../kernel/calendar-date.ts";
import type { TimelineRow } from "../../../ui/components/timeline/timeline.tsx";
import type { BarStanding } from "../../../ui/components/timeline/timeline-bar.tsx";
import { capital, sayCount, sayList, sayMany } from "../../../ui/words/number-words.ts";
import type { ActionStatus } from "../actions/action.ts";
import type { TargetDate } from "../actions/target-date.ts";

/** An action as the sentence over a timeline needs it. */
export interface Dated {
  readonly label: string;
  readonly status: ActionStatus;
  readonly target: TargetDate | null;
  readonly daysLate: number;
}

/** What stands in place of a bar: why there is none. */
export function sayInstead(target: TargetDate | null): string {
  if (!target) return "No date set";
  if (target.kind === "event") return "Waits for its occasion: no date yet";
  return "No date that can be drawn";
}

/** How a bar is coloured: finished and reported work is green, what will not be done is pale. */
export function standingOf(status: ActionStatus): BarStanding {
  if (status === "closed" || status === "done") return "finished";
  return status === "cancelled" || status === "merged" ? "off" : "open";
}

const OVER: readonly ActionStatus[] = ["closed", "cancelled", "merged", "done"];

/** `Two actions are past their date: 2.1 by 20 weeks, 5.2 by 3 weeks.` `Three more come due by 23 February. Two have no date.` */
export function timelineSentence(
  actions: readonly Dated[],
  day: CalendarDate,
): { readonly first: string; readonly rest: string } {
  const late = actions.filter(({ daysLate }) => daysLate > 0);
  const soon = actions.filter(
    ({ status, target }) =>
      !OVER.includes(status) && target?.end && target.end >= day && target.end <= addMonths(day, 3),
  ).length;
  const bare = actions.filter(
    ({ status, target }) => !OVER.includes(status) && (!target || target.kind === "none"),
  ).length;
  return {
    first: sayLate(late),
    rest: [
      soon > 0
        ? `${capital(sayCount(soon))} ${late.length > 0 ? "more " : ""}${soon === 1 ? "comes" : "come"} due in the next three months.`
        : "None comes due in the next three months.",
      bare > 0 ? `${capital(sayCount(bare))} ${bare === 1 ? "has" : "have"} no date.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  };
}

function sayLate(late: readonly Dated[]): string {
  if (late.length === 0) return "No action is past its date.";
  const count = capital(sayCount(late.length));
  const said =
    late.length === 1 ? `${count} action is past its date` : `${count} actions are past their date`;
  if (late.length > 4) return `${said}.`;
  const which = late.map(({ label, daysLate }) => `${label} by ${sayLength(daysLate)}`);
  return `${said}: ${sayList(which)}.`;
}

function sayLength(days: number): string {
  const [count, unit] = days < 7 ? [days, "day"] : [Math.floor(days / 7), "week"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** “2 of 3 steps done”, where an action has steps with dates. */
export function sayDatedSteps(steps: TimelineRow["dates"]["steps"]): string | null {
  if (!steps || steps.length === 0) return null;
  const done = steps.filter(({ isDone }) => isDone).length;
  return `${done} of ${sayMany(steps.length, "dated step")} done`;
}
