import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { dateShapes, shapeOf } from "../../../ui/components/timeline/date-shape.ts";
import type { DatesToDraw } from "../../../ui/components/timeline/drawn-dates.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { daysLate } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import type { PlanSheet, SheetAction } from "../plans/plan-sheet.store.ts";

/** The dates of an action as they are drawn on a day: its target, lateness, and the steps that have a day. */
export function datesOf(action: SheetAction, day: CalendarDate): DatesToDraw {
  return {
    reading: action.target,
    daysLate: daysLate(action, day),
    askedTo: action.askedTo,
    steps: action.steps.flatMap(({ target, doneOn }) => {
      const on = target?.end ?? target?.start;
      return on ? [{ on, isDone: doneOn !== null }] : [];
    }),
  };
}

/** The dates of one plan, or of several, as a table to take away: words, reading, first and last day, lateness. */
export function timelineTable(title: string, sheets: readonly PlanSheet[], day: CalendarDate): WrittenTable {
  return {
    title,
    columns: [
      { heading: "Plan", width: 30 },
      { heading: "Improvement", width: 40 },
      { heading: "Number", width: 8 },
      { heading: "Action", width: 50 },
      { heading: "Target date in the plan’s words", width: 30 },
      { heading: "How it is read", width: 30 },
      { heading: "Kind of date", width: 24 },
      { heading: "First day", width: 12 },
      { heading: "Last day", width: 12 },
      { heading: "Status", width: 18 },
      { heading: "Days late", width: 10 },
    ],
    rows: sheets.flatMap(({ plan, improvements }) =>
      improvements.flatMap(({ title: improvement, actions }) =>
        actions.map((action) => [
          plan.title,
          improvement,
          action.label,
          action.text,
          action.target?.text ?? null,
          action.target ? sayReading(action.target) : null,
          dateShapes[shapeOf(action.target)],
          action.target?.start ? { day: action.target.start } : null,
          action.target?.end ? { day: action.target.end } : null,
          sayStatus(shownStatus[action.status]),
          daysLate(action, day),
        ]),
      ),
    ),
  };
}
