import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { daysLate } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import type { OwnAction } from "./home-action.store.ts";

/** The actions that somebody's home lists, all of them, as they are taken away. */
export function homeActionTable(
  title: string,
  actions: readonly OwnAction[],
  day: CalendarDate,
): WrittenTable {
  return {
    title,
    columns: [
      { heading: "Plan", width: 30 },
      { heading: "No" },
      { heading: "Action", width: 60 },
      { heading: "Target date", width: 24 },
      { heading: "Status", width: 18 },
      { heading: "Days late" },
      { heading: "Last update", width: 16 },
    ],
    rows: actions.map((action) => [
      action.planTitle,
      action.label,
      action.text,
      action.target?.text ?? null,
      sayStatus(shownStatus[action.status]),
      daysLate(action, day) || null,
      action.updatedAt ? { day: dayInScotland(action.updatedAt) } : null,
    ]),
  };
}
