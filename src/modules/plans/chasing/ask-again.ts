import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesCalendars } from "../policy.ts";
import { getAsk, replaceAskRow } from "./ask.store.ts";
import { getRoundById } from "./round.store.ts";

export type AskAgainRefusal = { readonly reason: "round-over" } | { readonly reason: "changed-meanwhile" };

/** Asks somebody again about an action, whatever became of it: the mail goes out once more, with the next day's. */
export function askAgain(scope: Scope, id: string): Promise<Result<null, AskAgainRefusal>> {
  demand(changesCalendars, scope, null);
  return inTransaction(scope, async (scope) => {
    const ask = await getAsk(scope, id);
    const round = await getRoundById(scope, ask.roundId);
    if (round.closedAt !== null) return refused({ reason: "round-over" as const });
    if (!(await replaceAskRow(scope, ask, ask.answersForAction)))
      return refused({ reason: "changed-meanwhile" as const });
    await recordEvent(scope, {
      event: planEvents.actionAsked,
      subject: { kind: "action", id: ask.actionId },
      facts: { people: [ask.personId], dueOn: round.dueOn, again: true },
    });
    return done(null);
  });
}
