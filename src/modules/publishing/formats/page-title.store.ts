import type { Scope } from "../../../platform/scope/scope.ts";
import { listPublicPlans } from "../plans/public-plan.store.ts";

/** What the public page at this path is called, where it is a published plan or one of its actions; else null. */
export async function findPageTitle(scope: Scope, path: string): Promise<string | null> {
  const [, kind, digits] = /\/(plans|actions)\/(\d{1,9})(?:\/|$)/.exec(path) ?? [];
  if (!kind) return null;
  const number = Number(digits);
  for (const plan of await listPublicPlans(scope)) {
    if (kind === "plans" && plan.number === number) return plan.frozen.title;
    for (const { actions } of plan.improvements)
      for (const action of actions) if (kind === "actions" && action.number === number) return action.text;
  }
  return null;
}
