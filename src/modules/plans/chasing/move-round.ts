import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listAsks, replaceAskRow } from "./ask.store.ts";
import type { CalendarRow } from "./calendar.table.ts";
import type { ReportingCalendar } from "./calendar.ts";
import { movedDueDay } from "./moved-due-day.ts";
import { changeDueDay, listRounds, lockOpenRound } from "./round.store.ts";

/** An open round that is due on another day than before. */
export interface MovedRound {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Another round of the plan has that day: nothing was moved. */
  readonly isTaken: boolean;
}

/**
 * Lets the round that is open be due on the new day, where a change of the calendar is plainly that: whoever has answered has, what was handed or
 * taken back stays so, and whoever has not answered is asked anew, so that they are told the new day and reminded by it. Called in the
 * transaction that changes the calendar, whose line in the ledger it is. Null where no round is moved.
 */
export async function moveRound(
  scope: Scope,
  before: CalendarRow,
  after: ReportingCalendar,
): Promise<MovedRound | null> {
  const round = await lockOpenRound(scope, before.planId);
  if (!round) return null;
  const from = round.dueOn;
  const to = movedDueDay(before, after, from, scope.asOn);
  if (to === null) return null;
  if ((await listRounds(scope, before.planId)).some(({ dueOn }) => dueOn === to))
    return { from, to, isTaken: true };
  await changeDueDay(scope, round.id, to);
  for (const ask of await listAsks(scope, [round.id]))
    if (ask.state === "open") await replaceAskRow(scope, ask, ask.answersForAction);
  return { from, to, isTaken: false };
}
