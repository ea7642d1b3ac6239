import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { changesCalendars } from "../policy.ts";
import { insertAsks, replaceAskRow } from "./ask.store.ts";
import { asksPeople } from "./due-rounds.ts";
import { type ChasingGround, gatherChasing } from "./gather-chasing.ts";
import { getRound, insertRound } from "./round.store.ts";
import { isAskedAbout } from "./who-is-asked.ts";

export interface AskRefusal {
  readonly reason: "plan-asks-nobody" | "not-asked-about" | "nobody-to-ask" | "asked-already";
}

/** A week, where nobody says otherwise. */
export const USUAL_WAIT = 7;

/**
 * Asks now how one action is going, out of the calendar: everybody who answers for it, but for those who are being asked.
 * Within a round that is open it is due with that round.
 */
export function askForUpdate(
  scope: Scope,
  { number, reason }: { readonly number: number; readonly reason: string },
): Promise<Result<{ dueOn: CalendarDate }, AskRefusal>> {
  demand(changesCalendars, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const [ground] = await gatherChasing(scope, action.planId);
    if (!ground || !asksPeople(ground.plan, ground.calendar))
      return refused({ reason: "plan-asks-nobody" as const });
    if (!isAskedAbout(action.status)) return refused({ reason: "not-asked-about" as const });
    const wanted = ground.wanted.asked.filter(({ actionId }) => actionId === action.id);
    if (wanted.length === 0) return refused({ reason: "nobody-to-ask" as const });
    const round = await roundToAskIn(scope, ground, reason);
    const before = new Map(
      ground.asks
        .filter(({ roundId, actionId }) => roundId === round.id && actionId === action.id)
        .map((ask) => [ask.personId, ask]),
    );
    const fresh = wanted.filter(({ personId }) => !before.has(personId));
    const people = (
      await insertAsks(
        scope,
        fresh.map((ask) => ({ ...ask, roundId: round.id })),
      )
    ).map(({ personId }) => personId);
    for (const ask of wanted) {
      const earlier = before.get(ask.personId);
      if (!earlier || earlier.state === "open") continue;
      if (await replaceAskRow(scope, earlier, ask.answersForAction)) people.push(ask.personId);
    }
    if (people.length === 0) return refused({ reason: "asked-already" as const });
    await recordEvent(scope, {
      event: planEvents.actionAsked,
      subject: { kind: "action", id: action.id },
      facts: { people, dueOn: round.dueOn },
    });
    return done({ dueOn: round.dueOn });
  });
}

async function roundToAskIn(
  scope: Scope,
  { plan, rounds }: ChasingGround,
  reason: string,
): Promise<{ readonly id: string; readonly dueOn: CalendarDate }> {
  const open = rounds.find(({ dueOn }) => dueOn >= scope.asOn);
  if (open) return open;
  const dueOn = addDays(scope.asOn, USUAL_WAIT);
  const id = crypto.randomUUID();
  const isNew = await insertRound(scope, {
    id,
    planId: plan.id,
    dueOn,
    reason,
    openedAt: scope.at,
    asksAll: false,
  });
  return isNew ? { id, dueOn } : getRound(scope, plan.id, dueOn);
}
