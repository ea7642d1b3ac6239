import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { closesActions } from "../policy.ts";
import { changeActionRow, getAction } from "./action.store.ts";
import { type ActionStatus, merge } from "./action.ts";

export type MergerRefusal =
  | { readonly reason: "already-over"; readonly status: ActionStatus }
  | { readonly reason: "merged-into-itself" | "merged-into-ended" | "merged-across-plans" }
  | { readonly reason: "changed-meanwhile" };

/** Lets an action go on within another of the same plan. Both keep their histories; each names the other. */
export function mergeAction(
  scope: Scope,
  input: { readonly number: number; readonly version: number; readonly into: number },
): Promise<Result<{ number: number }, MergerRefusal>> {
  demand(closesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, input.number);
    const into = await getAction(scope, input.into);
    const merged = merge(action, into);
    if (!merged.ok) return merged;
    if (!(await changeActionRow(scope, action.id, input.version, merged.value))) {
      return refused({ reason: "changed-meanwhile" });
    }
    const event = planEvents.actionMerged;
    const facts = { number: action.number, into: into.number, was: action.status };
    await recordEvent(scope, {
      event,
      subject: { kind: "action", id: action.id },
      facts,
      words: { text: into.text },
    });
    await recordEvent(scope, {
      event,
      subject: { kind: "action", id: into.id },
      facts,
      words: { text: action.text },
    });
    return { ok: true, value: { number: into.number } };
  });
}
