import { type Done, done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesPlans } from "../policy.ts";
import type { CaveatForm } from "./caveat.form.ts";
import { insertCaveat, listCaveats } from "./caveat.store.ts";

/** Keeps what was said against a plan, or of its limits, and how far people agreed. */
export function addCaveat(scope: Scope, planNumber: number, input: CaveatForm): Promise<Done<null>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    const last = (await listCaveats(scope, plan.id)).at(-1)?.position ?? 0;
    const { key, ...words } = input;
    const row = { ...words, ...(key ? { id: key } : {}), planId: plan.id, position: last + 1 };
    if (!(await insertCaveat(scope, row))) return done(null);
    await recordEvent(scope, {
      event: planEvents.caveatAdded,
      subject: { kind: "plan", id: plan.id },
      facts: { number: plan.number, agreement: input.agreement },
      words: { text: input.text },
    });
    return done(null);
  });
}
