import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import { changeActionRow, getAction } from "./action.store.ts";
import { type ActionStatus, agree } from "./action.ts";

export type AgreementRefusal =
  | { readonly reason: "not-proposed"; readonly status: ActionStatus }
  | { readonly reason: "changed-meanwhile" };

/** Makes a proposed action one of the plan: agreed, and not started. */
export function agreeAction(
  scope: Scope,
  input: { readonly number: number; readonly version: number },
): Promise<Result<{ number: number }, AgreementRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, input.number);
    const agreed = agree(action);
    if (!agreed.ok) return agreed;
    if (!(await changeActionRow(scope, action.id, input.version, agreed.value))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await recordEvent(scope, {
      event: planEvents.actionAgreed,
      subject: { kind: "action", id: action.id },
      facts: { number: action.number },
    });
    return { ok: true, value: { number: action.number } };
  });
}
