import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesCalendars } from "../policy.ts";
import { changeAskRow, getAsk } from "./ask.store.ts";

export interface TakeBackRefusal {
  readonly reason: "not-waiting";
}

/** The lead officer waits for this answer no longer: not needed this time, or a hand-back that is settled. What was answered stays answered. */
export function takeBackAsk(
  scope: Scope,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Result<null, TakeBackRefusal>> {
  demand(changesCalendars, scope, null);
  return inTransaction(scope, async (scope) => {
    const ask = await getAsk(scope, id);
    const words = reason || ask.reason || "";
    const isAnswered = ask.state === "answered" && ask.reason !== null;
    const written = isAnswered
      ? await changeAskRow(scope, id, ["answered"], { reason: null })
      : await changeAskRow(scope, id, ["open", "handed-back"], {
          ...{ state: "taken-back", reason: words, endedAt: scope.at },
        });
    if (!written) return refused({ reason: "not-waiting" as const });
    await recordEvent(scope, {
      event: planEvents.askTakenBack,
      subject: { kind: "action", id: ask.actionId },
      facts: { person: ask.personId },
      ...(words ? { words: { reason: words } } : {}),
    });
    return done(null);
  });
}
