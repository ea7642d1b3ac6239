import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { dateShapes, shapeOf } from "../../../ui/components/timeline/date-shape.ts";
import { type DatesToDraw, daysOf } from "../../../ui/components/timeline/drawn-dates.ts";
import { scaleOf, type TimeScale } from "../../../ui/components/timeline/time-scale.ts";
import type { KeyItem } from "../../../ui/components/timeline/timeline-key.tsx";
import { sayReading } from "../../../ui/words/date-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { filterActions, type PublicFilter } from "./public-filter.props.ts";
import type { PublicAction, PublicImprovement, PublicPlan } from "./public-plan.store.ts";

/** The dates of a public action as they are drawn. Its steps are not: whether they are done is not said in public. */
export function publicDates(action: PublicAction): DatesToDraw {
  return { reading: action.target, daysLate: action.daysLate };
}

/** The scale that these actions fit on. */
export function publicScale(
  actions: readonly PublicAction[],
  day: CalendarDate,
  yearStart: number,
): TimeScale {
  return scaleOf(
    actions.flatMap((action) => daysOf(publicDates(action))),
    day,
    yearStart,
  );
}

/** What is left of a plan by what was asked for; headings without an action go. */
export function shownOnTimeline(
  plan: PublicPlan,
  filter: PublicFilter,
  dates: string,
): readonly PublicImprovement[] {
  return plan.improvements
    .map((improvement) => ({
      ...improvement,
      actions: filterActions(improvement, filter).filter(
        ({ target }) => dates === "" || shapeOf(target) === dates,
      ),
    }))
    .filter(({ actions }) => actions.length > 0);
}

/** The key of a public timeline: what there is in the plan, each leading to what is drawn so. */
export function publicKey(
  plan: PublicPlan,
  here: string,
  filter: PublicFilter,
  dates: string,
): readonly KeyItem[] {
  const actions = plan.improvements.flatMap((improvement) => improvement.actions);
  const shapes = (Object.keys(dateShapes) as (keyof typeof dateShapes)[]).flatMap((name): KeyItem[] => {
    if (name === "none" || !actions.some(({ target }) => shapeOf(target) === name)) return [];
    const current = dates === name;
    return [{ name, current, href: current ? here : `${here}?dates=${name}` }];
  });
  const status = (name: "late" | "finished"): KeyItem => {
    const current = filter.status === name;
    return { name, current, href: current ? here : `${here}?status=${name}` };
  };
  return [
    ...shapes,
    ...(actions.some(({ daysLate }) => daysLate > 0) ? [status("late")] : []),
    ...(actions.some(({ shown }) => shown === "finished") ? [status("finished")] : []),
    { name: "today" },
  ];
}

/** The public dates as a table to take away. */
export function publicTimelineTable(
  plan: PublicPlan,
  improvements: readonly PublicImprovement[],
): WrittenTable {
  return {
    title: `${plan.frozen.title}, timeline`,
    columns: [
      { heading: "Heading", width: 40 },
      { heading: "Number", width: 8 },
      { heading: "Action", width: 50 },
      { heading: "Target date in the plan’s words", width: 30 },
      { heading: "How it is read", width: 30 },
      { heading: "First day", width: 12 },
      { heading: "Last day", width: 12 },
      { heading: "Status", width: 18 },
      { heading: "Days late", width: 10 },
    ],
    rows: improvements.flatMap(({ title, actions }) =>
      actions.map((action) => [
        title,
        action.label,
        action.text,
        action.target?.text ?? null,
        action.target ? sayReading(action.target) : null,
        action.target?.start ? { day: action.target.start } : null,
        action.target?.end ? { day: action.target.end } : null,
        sayStatus(action.shown),
        action.daysLate,
      ]),
    ),
  };
}
