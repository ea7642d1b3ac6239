import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { daysLate } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import { gapsIn } from "../plans/plan-filter.props.ts";
import type { PlanSheet, SheetAction } from "../plans/plan-sheet.store.ts";
import { groupByBody } from "./by-body.ts";
import { groupByLead } from "./by-lead.ts";
import { sayBody, sayLead } from "./leadership.words.ts";

const OF_ACTION = [
  { heading: "Number", width: 8 },
  { heading: "Action", width: 50 },
  { heading: "Target date in the plan’s words", width: 30 },
  { heading: "How it is read", width: 30 },
  { heading: "Status", width: 18 },
  { heading: "Days late", width: 10 },
];

function cellsOf(action: SheetAction, day: CalendarDate) {
  return [
    action.label,
    action.text,
    action.target?.text ?? null,
    action.target ? sayReading(action.target) : null,
    sayStatus(shownStatus[action.status]),
    daysLate(action, day),
  ];
}

/** How many actions of a group there are, how many are late, and how many lack something. */
export function countsIn(
  actions: readonly { readonly action: SheetAction; readonly shared: number }[],
  day: CalendarDate,
): { readonly all: number; readonly late: number; readonly gaps: number } {
  return {
    all: actions.length,
    late: actions.filter(({ action }) => daysLate(action, day) > 0).length,
    gaps: actions.filter(({ action, shared }) => gapsIn(action, shared).length > 0).length,
  };
}

/** The actions of a plan by lead, as a table to take away: one line for each lead of an action. */
export function byLeadTable(sheet: PlanSheet, day: CalendarDate): WrittenTable {
  const actions = sheet.improvements.flatMap((improvement) => improvement.actions);
  return {
    title: `${sheet.plan.title}, by lead`,
    columns: [
      { heading: "Lead", width: 36 },
      { heading: "Together with", width: 30 },
      { heading: "Lead in the plan’s words", width: 30 },
      ...OF_ACTION,
    ],
    rows: groupByLead(actions, day).flatMap(({ lead, actions }) =>
      actions.map(({ action, with: others }) => [
        sayLead(lead),
        others.join(", ") || null,
        action.leadText,
        ...cellsOf(action, day),
      ]),
    ),
  };
}

/** The improvements of a plan by the bodies that they concern, with their actions, as a table to take away. */
export function byBodyTable(sheet: PlanSheet, day: CalendarDate): WrittenTable {
  return {
    title: `${sheet.plan.title}, by body concerned`,
    columns: [{ heading: "Concerns", width: 36 }, { heading: "Improvement", width: 40 }, ...OF_ACTION],
    rows: groupByBody(sheet.improvements).flatMap(({ body, improvements }) =>
      improvements.flatMap(({ title, actions }) =>
        actions.map((action) => [sayBody(body), title, ...cellsOf(action, day)]),
      ),
    ),
  };
}
