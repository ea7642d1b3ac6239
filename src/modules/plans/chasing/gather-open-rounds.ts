import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listPlans } from "../plans/plan.store.ts";
import { changesCalendars } from "../policy.ts";
import { gatherRound, type RoundDesk } from "./gather-round.ts";
import { listOpenRounds } from "./round.store.ts";

/** The rounds at work, of all plans or one, for whoever sets the calendars; for everybody else none. */
export async function gatherOpenRounds(scope: Scope, planId?: string): Promise<RoundDesk[]> {
  if (!allowed(changesCalendars, scope, null)) return [];
  const plans = new Map((await listPlans(scope)).map((plan) => [plan.id, plan]));
  const desks: RoundDesk[] = [];
  for (const round of await listOpenRounds(scope)) {
    const plan = plans.get(round.planId);
    if (plan && (planId === undefined || plan.id === planId))
      desks.push(await gatherRound(scope, plan, round));
  }
  return desks;
}
