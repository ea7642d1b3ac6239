import { type Result, refused } from "../../../kernel/result.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getPlan } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { changeVersionRow, lockVersion } from "../versions/plan-version.store.ts";
import { type ApprovalAct, type Hindrance, hindrancesOf, stateAfter } from "./approval.ts";
import { readStanding, type VersionOnItsWay } from "./version-standing.store.ts";

/** Which version is meant, and how long its trail was when somebody looked at it. */
export interface VersionSeen {
  readonly plan: number;
  readonly version: number;
  readonly steps: number;
}

export type StepRefusal = Hindrance | { readonly reason: "changed-meanwhile" };

/**
 * What every act on a version has in common: one at a time, on the trail that its person saw, by the rules, all or
 * nothing. `work` writes what is particular to it.
 */
export function takeStep<Refusal>(
  scope: Scope,
  seen: VersionSeen,
  act: ApprovalAct,
  work: (scope: Scope, found: VersionOnItsWay & { readonly plan: PlanRow }) => Promise<Result<null, Refusal>>,
  groupId: string | null = null,
): Promise<Result<null, Refusal | StepRefusal>> {
  return inTransaction<Result<null, Refusal | StepRefusal>>(scope, async (scope) => {
    const plan = await getPlan(scope, seen.plan);
    const found = await readStanding(scope, plan, await lockVersion(scope, plan.id, seen.version));
    if (found.steps.length !== seen.steps) return refused({ reason: "changed-meanwhile" as const });
    const [hindrance] = hindrancesOf(act, found.standing, scope.asOn, groupId);
    if (hindrance) return refused(hindrance);
    const state = stateAfter(act, found.version.state);
    if (state !== found.version.state && act !== "publish")
      await changeVersionRow(scope, found.version.id, { state });
    return work(scope, { ...found, plan });
  });
}
