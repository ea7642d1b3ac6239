import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { getPlanById, removePlan } from "../plans/plan.store.ts";
import { startsPlans } from "../policy.ts";
import { changeImportRow, findWorkOn, getImport } from "./import.store.ts";
import type { ImportRow } from "./import.table.ts";

export type UndoingRefusal =
  | { readonly reason: "not-created"; readonly state: ImportRow["state"] }
  | { readonly reason: "changed-meanwhile" }
  | { readonly reason: "worked-on"; readonly event: string };

/** Takes a created plan back while nobody has worked on it. The paper and all that was put right stay. */
export function undoImport(
  scope: Scope,
  number: number,
  version: number,
): Promise<Result<null, UndoingRefusal>> {
  demand(startsPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const row = await getImport(scope, number);
    if (row.state !== "created" || row.planId === null)
      return refused({ reason: "not-created" as const, state: row.state });
    const plan = await getPlanById(scope, row.planId);
    const event = await findWorkOn(scope, plan, number);
    if (event !== null) return refused({ reason: "worked-on" as const, event });
    const written = await changeImportRow(scope, row.id, version, { state: "undone", planId: null });
    if (!written) return refused({ reason: "changed-meanwhile" as const });
    await removePlan(scope, plan.id);
    await recordEvent(scope, {
      event: planEvents.paperUndone,
      subject: { kind: "import", id: row.id },
      facts: { number, plan: plan.number },
      words: { title: plan.title },
    });
    return done(null);
  });
}
