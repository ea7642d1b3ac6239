import { done, type Result, refused } from "../../../kernel/result.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changeImportRow } from "../imports/import.store.ts";
import type { ImportRow } from "../imports/import.table.ts";
import { type GatheredMerging, gatherMerging } from "./gather-merging.ts";
import { getHeldImport } from "./get-held-import.ts";
import type { Merging } from "./merging-choices.ts";

export type ChoosingRefusal =
  | { readonly reason: "not-open"; readonly state: ImportRow["state"] }
  | { readonly reason: "changed-meanwhile" };

/** Keeps what a person decided so far, so that they can go away and come back. Nothing of the plan changes. */
export function chooseDifferences(
  scope: Scope,
  number: number,
  version: number,
  choose: (held: GatheredMerging) => Merging,
): Promise<Result<null, ChoosingRefusal>> {
  return inTransaction(scope, async (scope) => {
    const row = await getHeldImport(scope, number);
    if (row.state !== "open") return refused({ reason: "not-open" as const, state: row.state });
    if (row.version !== version) return refused({ reason: "changed-meanwhile" as const });
    const held = await gatherMerging(scope, row);
    const merging = choose(held);
    if (!(await changeImportRow(scope, row.id, version, { merging })))
      return refused({ reason: "changed-meanwhile" as const });
    await recordEvent(scope, {
      event: planEvents.paperChecked,
      subject: { kind: "import", id: row.id },
      facts: { number, changed: ["merging"] },
    });
    return done(null);
  });
}
