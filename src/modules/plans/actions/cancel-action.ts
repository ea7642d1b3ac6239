import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { closesActions } from "../policy.ts";
import { changeActionRow, getAction } from "./action.store.ts";
import { type ActionStatus, cancel } from "./action.ts";

export type CancellationRefusal =
  | { readonly reason: "already-over"; readonly status: ActionStatus }
  | { readonly reason: "changed-meanwhile" };

/** Stops an action for good, with the reason the public will read. */
export function cancelAction(
  scope: Scope,
  input: { readonly number: number; readonly version: number; readonly reason: string },
): Promise<Result<{ number: number }, CancellationRefusal>> {
  demand(closesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, input.number);
    const cancelled = cancel(action);
    if (!cancelled.ok) return cancelled;
    const written = await changeActionRow(scope, action.id, input.version, {
      ...cancelled.value,
      cancelledReason: input.reason,
    });
    if (!written) return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: planEvents.actionCancelled,
      subject: { kind: "action", id: action.id },
      facts: { number: action.number, was: action.status },
      words: { reason: input.reason },
    });
    return { ok: true, value: { number: action.number } };
  });
}
