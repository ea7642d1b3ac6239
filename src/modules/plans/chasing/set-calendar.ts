import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { chasingEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesCalendars } from "../policy.ts";
import { changeCalendarRow, findCalendar, insertCalendar } from "./calendar.store.ts";
import type { CalendarRow } from "./calendar.table.ts";
import { nextDueDay, type ReportingCalendar } from "./calendar.ts";
import { type MovedRound, moveRound } from "./move-round.ts";
import { changeOpenReason } from "./round.store.ts";

export interface CalendarInput extends ReportingCalendar {
  readonly reason: string;
  /** The round that is open is asked for with the new words too, from the next reminder on; else it keeps those it opened with. */
  readonly reasonNow?: boolean;
}

export type CalendarRefusal =
  | { readonly reason: "no-day-to-come" }
  /** The round that is open would be due on the day of another, of which somebody was asked on its own. */
  | { readonly reason: "day-taken"; readonly dueOn: CalendarDate }
  | { readonly reason: "changed-meanwhile"; readonly now: CalendarRow | null };

/**
 * Sets when updates of a plan are due and how people are asked; version 0 for a plan that has no calendar yet. Answers the round that was
 * open and is due on another day by it, with its asks; null for none.
 */
export function setCalendar(
  scope: Scope,
  planNumber: number,
  version: number,
  input: CalendarInput,
): Promise<Result<MovedRound | null, CalendarRefusal>> {
  demand(changesCalendars, scope, null);
  return inTransaction<Result<MovedRound | null, CalendarRefusal>>(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    const before = await findCalendar(scope, plan.id);
    const columns = calendarColumns(input, before);
    if (nextDueDay(columns, scope.asOn) === null) return refused({ reason: "no-day-to-come" as const });
    const written = before
      ? await changeCalendarRow(scope, plan.id, version, columns)
      : await insertCalendar(scope, { ...columns, planId: plan.id });
    if (!written || (!before && version !== 0)) {
      const now = await findCalendar(scope, plan.id);
      return refused({ reason: "changed-meanwhile" as const, now });
    }
    const move = before ? await moveRound(scope, before, columns) : null;
    if (move?.isTaken) return refused({ reason: "day-taken" as const, dueOn: move.to });
    const reworded = input.reasonNow ? await changeOpenReason(scope, plan.id, input.reason) : [];
    await recordEvent(scope, {
      event: chasingEvents.calendarSet,
      subject: { kind: "plan", id: plan.id },
      facts: {
        number: planNumber,
        rhythm: input.rhythm,
        ...(move ? { movedRound: { from: move.from, to: move.to } } : {}),
        ...(reworded.length > 0 ? { rewordedRounds: reworded } : {}),
      },
      ...(input.reason ? { words: { reason: input.reason } } : {}),
    });
    return done(move);
  });
}

/** A due day that the rhythm so far has as well leaves it to count from where it did: the last of a month stays the last. */
function calendarColumns(input: CalendarInput, before: CalendarRow | null) {
  const {
    rhythm,
    firstDueOn,
    ownDates,
    askBefore,
    remindBefore,
    remindAfter,
    escalateAfter,
    closeAfter,
    reason,
  } = input;
  const isOwn = rhythm === "own-dates";
  const counts = {
    rhythm,
    firstDueOn: isOwn ? null : firstDueOn,
    ownDates: isOwn ? [...ownDates] : [],
  };
  const goesOn =
    !isOwn &&
    before?.rhythm === rhythm &&
    firstDueOn !== null &&
    nextDueDay(before, firstDueOn) === firstDueOn;
  return {
    ...counts,
    ...(goesOn ? { firstDueOn: before.firstDueOn } : {}),
    ...{ askBefore, remindBefore, remindAfter: [...remindAfter], escalateAfter, closeAfter, reason },
  };
}
