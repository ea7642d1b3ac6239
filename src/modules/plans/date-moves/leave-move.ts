import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { findNextMeeting, listGroups } from "../../governance/index.ts";
import { getAction } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { decidesMoves } from "../policy.ts";
import { changeOpenMove, getMove } from "./date-move.store.ts";
import type { AnsweringRefusal } from "./date-move.ts";

export type LeavingRefusal =
  | Extract<AnsweringRefusal, { reason: "answered-already" | "changed-meanwhile" }>
  | { readonly reason: "no-group" };

/** Leaves a request to the group that watches over the plan, or that decides about its dates: it waits for its meeting. */
export function leaveMove(scope: Scope, number: number, id: string): Promise<Result<null, LeavingRefusal>> {
  demand(decidesMoves, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const move = await getMove(scope, action.id, id);
    if (move.state !== "open") return refused({ reason: "answered-already", state: move.state });
    const plan = await getPlanById(scope, action.planId);
    const group = (await listGroups(scope)).find(
      (one) => one.id === (plan.movesGroupId ?? plan.watchedByGroupId),
    );
    if (!group) return refused({ reason: "no-group" });
    const next = await findNextMeeting(scope, group.id, scope.asOn);
    const change = { groupId: group.id, groupMeetsOn: next?.metOn ?? null };
    if (!(await changeOpenMove(scope, id, change))) return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: planEvents.moveLeft,
      subject: { kind: "action", id: action.id },
      facts: { number, move: id, group: group.id, meetsOn: next?.metOn ?? null },
      words: { group: group.name },
    });
    return done(null);
  });
}
