import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { handsBack } from "../policy.ts";
import { handBackRows } from "./hand-back.store.ts";

export interface HandBackRefusal {
  readonly reason: "not-asked";
}

/**
 * “This is not my action”: whoever was asked says so, with a reason, and is not asked again. The lead officer finds it among what needs
 * them, whether it was answered before or not.
 */
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
    if (!(await handBackRows(scope, { actionId, personId, reason })))
      return refused({ reason: "not-asked" as const });
    await recordEvent(scope, {
      event: planEvents.askHandedBack,
      subject: { kind: "action", id: actionId },
      facts: { person: personId },
      words: { reason },
    });
    return done(null);
  });
}
