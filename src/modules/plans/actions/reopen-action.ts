import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { closesActions } from "../policy.ts";
import { changeActionRow, getAction } from "./action.store.ts";
import { type ActionStatus, reopen } from "./action.ts";

export type ReopeningRefusal =
  | { readonly reason: "not-over"; readonly status: ActionStatus }
  | { readonly reason: "changed-meanwhile" };

/** Takes a closed, cancelled or merged action back to work, with a reason that its history keeps. Lateness counts again. */
export function reopenAction(
  scope: Scope,
  input: { readonly number: number; readonly version: number; readonly reason: string },
): Promise<Result<{ number: number }, ReopeningRefusal>> {
  demand(closesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, input.number);
    const reopened = reopen(action);
    if (!reopened.ok) return reopened;
    const written = await changeActionRow(scope, action.id, input.version, {
      ...reopened.value,
      doneOn: null,
      closedAt: null,
      closedBy: null,
      overrideReason: null,
      cancelledReason: null,
      mergedIntoId: null,
    });
    if (!written) return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: planEvents.actionReopened,
      subject: { kind: "action", id: action.id },
      facts: { number: action.number, was: action.status },
      words: { reason: input.reason },
    });
    return { ok: true, value: { number: action.number } };
  });
}
