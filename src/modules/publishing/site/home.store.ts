import type { Scope } from "../../../platform/scope/scope.ts";
import { listLatestPublicUpdates, type UpdateRow } from "../../plans/index.ts";
import type { PublicAction, PublicPlan } from "../plans/public-plan.store.ts";

/** Something said in public of an action that stands in a published plan. */
export interface LatelySaid {
  readonly update: UpdateRow;
  readonly action: PublicAction;
}

/** What was last said in public of the actions of these plans, latest first. */
export async function listLatelySaid(
  scope: Scope,
  plans: readonly PublicPlan[],
  howMany: number,
): Promise<LatelySaid[]> {
  const actions = new Map(
    plans.flatMap(({ improvements }) =>
      improvements.flatMap((improvement) =>
        improvement.actions.map((action) => [action.id, action] as const),
      ),
    ),
  );
  const updates = await listLatestPublicUpdates(scope, [...actions.keys()], howMany, "news");
  return updates.flatMap((update) => {
    const action = actions.get(update.actionId);
    return action ? [{ update, action }] : [];
  });
}
