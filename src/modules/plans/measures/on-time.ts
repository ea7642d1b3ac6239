import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import type { ActionStatus } from "../actions/action.ts";
import type { TargetDate } from "../actions/target-date.ts";

/** An action as this measure sees it. */
export interface Promised {
  readonly status: ActionStatus;
  readonly target: TargetDate | null;
  /** The day the work was reported done. */
  readonly doneOn: CalendarDate | null;
  readonly closedAt: Date | null;
}

export interface OnTimeShare {
  /** Actions whose last day lay in the period and has passed. */
  readonly due: number;
  /** Those of them that were reported done on or before that day. */
  readonly onTime: number;
}

/**
 * Of the actions that fell due in a period, how many were reported done on or before their last day. What is not due yet
 * is left out, and so is what has no last day (ongoing, repeating, no date), what was cancelled or merged, and what is
 * only proposed: nobody promised it.
 */
export function onTimeShare(
  actions: readonly Promised[],
  period: { readonly from: CalendarDate; readonly to: CalendarDate },
  day: CalendarDate,
): OnTimeShare {
  const due = actions.filter((action) => {
    const end = lastDayOf(action);
    return end !== null && end >= period.from && end <= period.to && end < day;
  });
  return { due: due.length, onTime: due.filter(isOnTime).length };
}

const NOT_PROMISED: readonly ActionStatus[] = ["proposed", "cancelled", "merged", "ongoing"];

/** The last day of an action that can be on time at all; null for one that cannot. */
export function lastDayOf({ status, target }: Promised): CalendarDate | null {
  if (NOT_PROMISED.includes(status) || !target) return null;
  if (target.kind === "ongoing" || target.kind === "recurring" || target.kind === "none") return null;
  return target.end;
}

function isOnTime(action: Promised): boolean {
  const end = lastDayOf(action);
  const doneOn = action.doneOn ?? (action.closedAt ? dayInScotland(action.closedAt) : null);
  const isDone = action.status === "done" || action.status === "closed";
  return isDone && end !== null && doneOn !== null && doneOn <= end;
}
