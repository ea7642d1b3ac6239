import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { sayLateness } from "../../../ui/words/lateness-words.ts";
import { isOver } from "../actions/action.ts";
import { sayTitle } from "../plans/plan.words.ts";
import type { PlanSheet, SheetAction } from "../plans/plan-sheet.store.ts";
import type { StepRow } from "./step.table.ts";
import { daysStepLate } from "./step.ts";

/** A step of a plan with the action that it belongs to. */
export interface Milestone {
  readonly step: StepRow;
  readonly action: SheetAction;
  readonly daysLate: number;
}

/** Every step of a plan: those with a day in the order of their days, then those without one, in the plan's order. */
export function milestonesOf(sheet: PlanSheet, day: CalendarDate): Milestone[] {
  const all = sheet.improvements.flatMap(({ actions }) =>
    actions.flatMap((action) =>
      action.steps.map((step) => ({
        step,
        action,
        daysLate: isOver(action.status) ? 0 : daysStepLate(step, day),
      })),
    ),
  );
  const end = ({ step }: Milestone) => step.target?.end ?? step.target?.start ?? "9999";
  return all.toSorted((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
}

/** How a step stands, in a few words. */
export function sayStanding({ step, daysLate }: Milestone): string {
  return step.doneOn ? "Done" : (sayLateness(daysLate) ?? "To do");
}

/** The milestones as people take them away. */
export function milestoneTable(sheet: PlanSheet, day: CalendarDate): WrittenTable {
  return {
    title: `Milestones of ${sayTitle(sheet.plan)}`,
    columns: [
      { heading: "Step", width: 50 },
      { heading: "Action", width: 50 },
      { heading: "By when, in the plan's words", width: 24 },
      { heading: "By when, as read", width: 24 },
      { heading: "How it stands", width: 16 },
      { heading: "Done on", width: 12 },
    ],
    rows: milestonesOf(sheet, day).map((milestone) => [
      milestone.step.text,
      `${milestone.action.label} ${milestone.action.text}`,
      milestone.step.target?.text ?? null,
      milestone.step.target ? sayReading(milestone.step.target) : null,
      sayStanding(milestone),
      milestone.step.doneOn ? { day: milestone.step.doneOn } : null,
    ]),
  };
}
