import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { chasingEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesCalendars } from "../policy.ts";
import { changeCalendarRow, findCalendar } from "./calendar.store.ts";

export type PauseRefusal = { readonly reason: "no-calendar" | "paused-already" | "changed-meanwhile" };

/** From now on nobody is asked about this plan or reminded, until it goes on. */
export function pauseCalendar(
  scope: Scope,
  planNumber: number,
  reason = "",
): Promise<Result<null, PauseRefusal>> {
  demand(changesCalendars, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    const calendar = await findCalendar(scope, plan.id);
    if (!calendar) return refused({ reason: "no-calendar" as const });
    if (calendar.pausedAt) return refused({ reason: "paused-already" as const });
    if (!(await changeCalendarRow(scope, plan.id, calendar.version, { pausedAt: scope.at })))
      return refused({ reason: "changed-meanwhile" as const });
    await recordEvent(scope, {
      event: chasingEvents.calendarPaused,
      subject: { kind: "plan", id: plan.id },
      facts: { number: planNumber },
      ...(reason ? { words: { reason } } : {}),
    });
    return done(null);
  });
}
