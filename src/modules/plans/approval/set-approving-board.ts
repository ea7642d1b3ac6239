import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { versionEvents } from "../events.ts";
import { changePlanRow, getPlan } from "../plans/plan.store.ts";
import { publishesPlans } from "../policy.ts";

/** Names the board that has to approve each version of a plan before it is published; null: none has to. */
export function setApprovingBoard(
  scope: Scope,
  number: number,
  input: { readonly version: number; readonly groupId: string | null },
): Promise<Result<null, { readonly reason: "changed-meanwhile" | "group-gone" }>> {
  demand(publishesPlans, scope, null);
  return inTransaction<Result<null, { readonly reason: "changed-meanwhile" | "group-gone" }>>(
    scope,
    async (scope) => {
      const plan = await getPlan(scope, number);
      const { groupId } = input;
      if (plan.approvingGroupId === groupId) return done(null);
      if (groupId !== null && !(await listGroups(scope)).some(({ id }) => id === groupId))
        return refused({ reason: "group-gone" });
      if (!(await changePlanRow(scope, plan.id, input.version, { approvingGroupId: groupId })))
        return refused({ reason: "changed-meanwhile" });
      await recordEvent(scope, {
        event: versionEvents.boardSet,
        subject: { kind: "plan", id: plan.id },
        facts: { number, group: groupId },
      });
      return done(null);
    },
  );
}
