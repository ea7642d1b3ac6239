import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { chasingEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesCalendars } from "../policy.ts";
import { changeCalendarRow, findCalendar } from "./calendar.store.ts";

export type ResumeRefusal = { readonly reason: "no-calendar" | "not-paused" | "changed-meanwhile" };

/** People are asked about this plan again, and reminded of what is open. */
export function resumeCalendar(scope: Scope, planNumber: number): Promise<Result<null, ResumeRefusal>> {
  demand(changesCalendars, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    const calendar = await findCalendar(scope, plan.id);
    if (!calendar) return refused({ reason: "no-calendar" as const });
    if (!calendar.pausedAt) return refused({ reason: "not-paused" as const });
    if (!(await changeCalendarRow(scope, plan.id, calendar.version, { pausedAt: null })))
      return refused({ reason: "changed-meanwhile" as const });
    await recordEvent(scope, {
      event: chasingEvents.calendarResumed,
      subject: { kind: "plan", id: plan.id },
      facts: { number: planNumber },
    });
    return done(null);
  });
}
