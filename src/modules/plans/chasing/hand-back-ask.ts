import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { handsBack } from "../policy.ts";
import { changeAskRow, listAsksToSettle } from "./ask.store.ts";

export interface HandBackRefusal {
  readonly reason: "not-asked";
}

/** “This is not my action”: whoever was asked says so, with a reason, and is not asked again. The lead officer finds it in a list. */
export function handBackAsk(
  scope: Scope,
  {
    actionId,
    personId,
    reason,
  }: { readonly actionId: string; readonly personId: string; readonly reason: string },
): Promise<Result<null, HandBackRefusal>> {
  demand(handsBack, scope, { personId });
  return inTransaction(scope, async (scope) => {
    const own = (await listAsksToSettle(scope, actionId)).filter(
      (ask) => ask.personId === personId && ask.state === "open",
    );
    if (own.length === 0) return refused({ reason: "not-asked" as const });
    for (const { id } of own)
      await changeAskRow(scope, id, ["open"], { state: "handed-back", reason, endedAt: scope.at });
    await recordEvent(scope, {
      event: planEvents.askHandedBack,
      subject: { kind: "action", id: actionId },
      facts: { person: personId },
      words: { reason },
    });
    return done(null);
  });
}
