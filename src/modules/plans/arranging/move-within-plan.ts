import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listActions } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { listImprovements } from "../improvements/improvement.store.ts";
import { changePlanRow, getPlan } from "../plans/plan.store.ts";
import { changesPlans } from "../policy.ts";
import { writeOrder } from "./arranging.store.ts";
import { type Place, placeAmong } from "./order.ts";

export interface Moving {
  readonly what: "improvement" | "action";
  readonly id: string;
  readonly place: Place;
}

export interface OrderRefusal {
  readonly reason: "not-there" | "changed-meanwhile";
}

/** Puts a heading, or an action among those of its heading, in another place. Somebody else's order in between is a refusal. */
export function moveWithinPlan(
  scope: Scope,
  number: number,
  version: number,
  { what, id, place }: Moving,
): Promise<Result<null, OrderRefusal>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, number);
    const headings = await listImprovements(scope, plan.id);
    const actions = await listActions(scope, plan.id);
    const under = actions.find((action) => action.id === id)?.improvementId;
    const among =
      what === "improvement" ? headings : actions.filter(({ improvementId }) => improvementId === under);
    const ids = among.map((one) => one.id);
    const ordered = placeAmong(ids, id, place);
    if (!ordered) return refused({ reason: "not-there" as const });
    if (ordered.join() === ids.join()) return done(null);
    if (!(await changePlanRow(scope, plan.id, version, {})))
      return refused({ reason: "changed-meanwhile" as const });
    // Positions of actions count through the plan, so that all of them are written.
    const order =
      what === "improvement"
        ? ordered
        : headings.flatMap((heading) =>
            heading.id === under
              ? ordered
              : actions
                  .filter(({ improvementId }) => improvementId === heading.id)
                  .map((action) => action.id),
          );
    await writeOrder(scope, what, order);
    await recordEvent(scope, {
      event: planEvents.planOrdered,
      subject: { kind: "plan", id: plan.id },
      facts: { number, moved: what, thing: id, from: ids.indexOf(id) + 1, to: ordered.indexOf(id) + 1 },
    });
    return done(null);
  });
}
