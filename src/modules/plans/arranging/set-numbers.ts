import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changeImprovementRow, listImprovements } from "../improvements/improvement.store.ts";
import { changePlanRow, getPlan } from "../plans/plan.store.ts";
import { changesPlans } from "../policy.ts";
import type { OrderRefusal } from "./move-within-plan.ts";
import { numberAnew } from "./order.ts";

/** Counts the headings of a plan anew in their order. The numbers that the paper gave them stay in the ledger. */
export function setNumbers(
  scope: Scope,
  number: number,
  version: number,
): Promise<Result<null, OrderRefusal>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, number);
    const headings = await listImprovements(scope, plan.id);
    const anew = numberAnew(headings.map((heading) => heading.number));
    if (!(await changePlanRow(scope, plan.id, version, {})))
      return refused({ reason: "changed-meanwhile" as const });
    for (const [index, heading] of headings.entries()) {
      const next = anew[index] ?? null;
      if (heading.number === next) continue;
      const written = await changeImprovementRow(scope, heading.id, heading.version, { number: next });
      if (!written) return refused({ reason: "changed-meanwhile" as const });
      await recordEvent(scope, {
        event: planEvents.improvementChanged,
        subject: { kind: "improvement", id: heading.id },
        facts: { changed: ["number"] },
        words: { numberBefore: heading.number ?? "", numberAfter: next ?? "" },
      });
    }
    return done(null);
  });
}
