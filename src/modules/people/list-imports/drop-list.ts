import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { bringsListsOf } from "../policy.ts";
import { changeListImportRow, getListImport } from "./list-import.store.ts";
import type { ListSavingRefusal } from "./save-list.ts";

/** Throws a list away of which nobody was added. The page of lists no longer shows it. */
export function dropList(
  scope: Scope,
  number: number,
  version: number,
): Promise<Result<null, ListSavingRefusal>> {
  return inTransaction(scope, async (scope) => {
    const row = await getListImport(scope, number);
    demand(bringsListsOf[row.kind], scope, null);
    if (row.state !== "open") return refused({ reason: "not-open" as const, state: row.state });
    if (!(await changeListImportRow(scope, row.id, version, { state: "thrown-away" })))
      return refused({ reason: "changed-meanwhile" as const, now: row });
    await recordEvent(scope, {
      event: peopleEvents.listThrownAway,
      subject: { kind: "list", id: row.id },
      facts: { number },
      words: { paper: row.name },
    });
    return done(null);
  });
}
