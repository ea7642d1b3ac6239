import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { changeActionRow, getAction, lastPositionIn } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { findImprovement, getImprovement } from "../improvements/improvement.store.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { changesActions } from "../policy.ts";
import { takePartsAlong } from "./arranging.store.ts";

export interface ActionMoveRefusal {
  readonly reason: "there-already" | "heading-gone" | "plan-archived" | "changed-meanwhile";
}

/**
 * Moves an action under another heading, of its plan or of another. Its number, history, evidence, updates, steps and
 * themes come with it, and the measures and implications that are its own; those of its whole heading stay there.
 */
export function moveAction(
  scope: Scope,
  number: number,
  { version, to }: { readonly version: number; readonly to: string },
): Promise<Result<{ readonly plan: number }, ActionMoveRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const heading = await findImprovement(scope, to);
    if (!heading) return refused({ reason: "heading-gone" as const });
    if (heading.id === action.improvementId) return refused({ reason: "there-already" as const });
    const before = await getImprovement(scope, action.improvementId);
    const from = await getPlanById(scope, action.planId);
    const plan = await getPlanById(scope, heading.planId);
    if (plan.archivedAt !== null) return refused({ reason: "plan-archived" as const });
    const written = await changeActionRow(scope, action.id, version, {
      planId: plan.id,
      improvementId: heading.id,
      position: (await lastPositionIn(scope, plan.id)) + 1,
    });
    if (!written) return refused({ reason: "changed-meanwhile" as const });
    await takePartsAlong(scope, action.id, heading.id);
    await recordEvent(scope, {
      event: planEvents.actionMoved,
      subject: { kind: "action", id: action.id },
      facts: { number, fromPlan: from.number, toPlan: plan.number },
      words: {
        ...{ headingBefore: before.title, headingAfter: heading.title },
        ...(from.id === plan.id ? {} : { planBefore: from.title, planAfter: plan.title }),
      },
    });
    return done({ plan: plan.number });
  });
}
