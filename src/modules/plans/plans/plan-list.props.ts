import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { isLate, isOver } from "../actions/action.ts";
import { sayKind } from "./plan.words.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";

/** Whether the public sees a plan. */
export const PLAN_STATES: Readonly<Record<string, string>> = {
  draft: "Draft, not public",
  published: "Published",
  withdrawn: "Taken off the public pages",
};

/** The plans with how they stand on a day, as people take them away. */
export function planListTable(
  sheets: readonly PlanSheet[],
  words: Tenant["words"],
  day: CalendarDate,
): WrittenTable {
  return {
    title: "Plans",
    columns: [
      { heading: "Number" },
      { heading: "Plan" },
      { heading: "Period" },
      { heading: "Kind" },
      { heading: "Public" },
      { heading: "Headings" },
      { heading: "Actions" },
      { heading: "Finished or over" },
      { heading: "Late" },
    ],
    rows: sheets.map(({ plan, improvements }) => {
      const actions = improvements.flatMap((improvement) => improvement.actions);
      return [
        plan.number,
        plan.title,
        plan.period,
        sayKind(plan.kind, words),
        PLAN_STATES[plan.state] ?? plan.state,
        improvements.length,
        actions.length,
        actions.filter(({ status }) => isOver(status)).length,
        actions.filter((action) => isLate(action, day)).length,
      ];
    }),
  };
}
