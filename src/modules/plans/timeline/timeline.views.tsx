import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type DateShape, dateShapes, shapeOf } from "../../../ui/components/timeline/date-shape.ts";
import { daysOf } from "../../../ui/components/timeline/drawn-dates.ts";
import { scaleOf } from "../../../ui/components/timeline/time-scale.ts";
import { Timeline, type TimelineGroup, type TimelineRow } from "../../../ui/components/timeline/timeline.tsx";
import { type KeyItem, TimelineKey } from "../../../ui/components/timeline/timeline-key.tsx";
import { sayReading } from "../../../ui/words/date-words.ts";
import { daysLate, isLate } from "../actions/action.ts";
import { ActionMarks } from "../actions/action-marks.views.tsx";
import { planPaths } from "../paths.ts";
import { addressOf, noFilter, type PlanFilter } from "../plans/plan-filter.props.ts";
import { PlanFrame } from "../plans/plan-frame.views.tsx";
import type { PlanSheet, SheetAction, SheetImprovement } from "../plans/plan-sheet.store.ts";
import type { PlanView } from "../plans/plan-view.store.ts";
import { sayDatedSteps, sayInstead, standingOf, timelineSentence } from "./timeline.words.ts";
import { datesOf } from "./timeline-rows.props.ts";

/** The actions of a plan by their target dates, on one scale. */
export function TimelinePage({ visit, view }: { visit: Visit; view: PlanView }) {
  const { scope, tenant } = visit;
  const { whole, shown, filter } = view;
  const at = planPaths.timeline(tenant.slug, whole.plan.number);
  return (
    <PlanFrame visit={visit} view={view} here="timeline" at={at} way="timeline">
      <TimelineSentence sheets={[shown]} day={scope.asOn} />
      <TimelineKey items={keyOf([whole], filter, at, scope.asOn)} />
      <SheetTimeline
        sheet={shown}
        sheets={[shown]}
        slug={tenant.slug}
        day={scope.asOn}
        yearStart={tenant.yearStart}
      />
      <TableDownloads table={at} search={visit.search} />
      <p class="cm-small">
        <a href={planPaths.timelines(tenant.slug)}>All plans in one timeline</a>
      </p>
    </PlanFrame>
  );
}

/** What stands out of the dates, in a sentence or two. */
export function TimelineSentence({ sheets, day }: { sheets: readonly PlanSheet[]; day: CalendarDate }) {
  const actions = sheets.flatMap(({ improvements }) =>
    improvements.flatMap((improvement) =>
      improvement.actions.map((action) => ({ ...action, daysLate: daysLate(action, day) })),
    ),
  );
  const { first, rest } = timelineSentence(actions, day);
  return (
    <p class="cm-measure">
      <strong>{first}</strong> {rest}
    </p>
  );
}

interface SheetTimelineProps {
  sheet: PlanSheet;
  /** All that stand on the page: they share one scale. */
  sheets: readonly PlanSheet[];
  slug: string;
  day: CalendarDate;
  yearStart: number;
}

/** One plan on the scale of all that are shown. */
export function SheetTimeline({ sheet, sheets, slug, day, yearStart }: SheetTimelineProps) {
  const days = sheets.flatMap(({ improvements }) =>
    improvements.flatMap(({ actions }) => actions.flatMap((action) => [...daysOf(datesOf(action, day))])),
  );
  return (
    <Timeline
      id={`tl-${sheet.plan.number}`}
      caption={`${sheet.plan.title}: actions by target date`}
      groups={groupsOf(sheet, slug, day)}
      scale={scaleOf(days, day, yearStart)}
      today={day}
    />
  );
}

function groupsOf({ improvements }: PlanSheet, slug: string, day: CalendarDate): readonly TimelineGroup[] {
  return improvements
    .filter(({ actions }) => actions.length > 0)
    .map((improvement) => ({
      title: `${labelOf(improvement)}. ${improvement.title}`,
      rows: improvement.actions.map((action) => rowOf(action, slug, day)),
    }));
}

/** What the improvement is called in the whole plan, whatever a filter leaves of it: “2” of “2.3”. */
function labelOf({ number, actions }: SheetImprovement): string {
  const [first] = actions;
  return number ?? first?.label.slice(0, first.label.lastIndexOf(".")) ?? "";
}

function rowOf(action: SheetAction, slug: string, day: CalendarDate): TimelineRow {
  const { target, firstTarget } = action;
  const moved = firstTarget && target && firstTarget.text !== target.text;
  const steps = sayDatedSteps(datesOf(action, day).steps);
  return {
    title: `${action.label} ${action.text}`,
    href: planPaths.action(slug, action.number),
    marks: (
      <>
        <ActionMarks action={action} day={day} />
        {steps ? <span class="cm-quiet cm-small">{steps}</span> : null}
      </>
    ),
    target: target
      ? {
          text: target.text,
          reading: target,
          ...(moved || action.askedTo
            ? {
                also: [
                  moved ? `First “${firstTarget.text}”, ${sayReading(firstTarget)}` : "",
                  action.askedTo ? `Asked to move to ${sayDay(action.askedTo, "short")}` : "",
                ]
                  .filter(Boolean)
                  .join(". "),
              }
            : {}),
        }
      : null,
    dates: datesOf(action, day),
    standing: standingOf(action.status),
    instead: sayInstead(target),
  };
}

const SHAPES = Object.keys(dateShapes).filter((shape) => shape !== "none") as Exclude<DateShape, "none">[];

/** The key: only what there is in these plans, each leading to what is drawn so. */
export function keyOf(
  sheets: readonly PlanSheet[],
  filter: PlanFilter,
  at: string,
  day: CalendarDate,
): readonly KeyItem[] {
  const actions = sheets.flatMap(({ improvements }) => improvements.flatMap((one) => one.actions));
  const item = (name: KeyItem["name"], asked: Partial<PlanFilter>): KeyItem => {
    const [[part, value] = ["dates", ""]] = Object.entries(asked);
    const current = filter[part as keyof PlanFilter] === value;
    // Asking once more for what is asked already gives all of it back.
    return { name, current, href: addressOf(at, { ...noFilter, ...(current ? {} : asked) }) };
  };
  return [
    ...SHAPES.filter((shape) => actions.some(({ target }) => shapeOf(target) === shape)).map((shape) =>
      item(shape, { dates: shape }),
    ),
    ...(actions.some((action) => isLate(action, day)) ? [item("late", { status: "late" })] : []),
    ...(actions.some(({ status }) => status === "closed") ? [item("finished", { status: "closed" })] : []),
    ...(actions.some((action) => (datesOf(action, day).steps ?? []).length > 0)
      ? [{ name: "step" as const }]
      : []),
    ...(actions.some(({ askedTo }) => askedTo) ? [{ name: "asked" as const }] : []),
    { name: "today" },
  ];
}
