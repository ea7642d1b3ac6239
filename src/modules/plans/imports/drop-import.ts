import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { worksOnPaper } from "../policy.ts";
import { changeImportRow, getImport } from "./import.store.ts";
import { isOpen } from "./import.table.ts";
import type { CheckingRefusal } from "./save-corrections.ts";

/** Throws a reading away of which no plan was created. The list no longer shows it. */
export function dropImport(
  scope: Scope,
  number: number,
  version: number,
): Promise<Result<null, CheckingRefusal>> {
  return inTransaction(scope, async (scope) => {
    const row = await getImport(scope, number);
    demand(worksOnPaper, scope, row);
    if (!isOpen(row)) return refused({ reason: "not-open" as const, state: row.state });
    if (!(await changeImportRow(scope, row.id, version, { state: "thrown-away" })))
      return refused({ reason: "changed-meanwhile" as const, now: row });
    await recordEvent(scope, {
      event: planEvents.paperThrownAway,
      subject: { kind: "import", id: row.id },
      facts: { number },
      words: { paper: row.name },
    });
    return done(null);
  });
}
