import type { Scope } from "../../../platform/scope/scope.ts";
import { listPlans } from "../plans/plan.store.ts";
import { countGaps, type HomeAction, listHomeActions } from "./home-action.store.ts";

/** Each plan that is not put away with how its actions stand, and how many of them lack something. */
export async function listPlanGlances(scope: Scope) {
  const actions = await listHomeActions(scope);
  const gaps = await countGaps(scope, actions);
  const byPlan = Map.groupBy(actions, ({ planId }) => planId);
  return (await listPlans(scope)).map(({ id, number, title }) => ({
    ...{ number, title },
    actions: byPlan.get(id) ?? ([] as HomeAction[]),
    gaps: gaps.get(id) ?? 0,
  }));
}
