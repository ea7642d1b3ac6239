import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { bringsListsOf } from "../policy.ts";
import type { ListCorrections } from "./list-corrections.ts";
import { changeListImportRow, getListImport } from "./list-import.store.ts";
import type { ListImportRow } from "./list-import.table.ts";

export type ListSavingRefusal =
  | { readonly reason: "not-open"; readonly state: ListImportRow["state"] }
  | { readonly reason: "changed-meanwhile"; readonly now: ListImportRow };

/** Keeps what a person has put right, so that they can go away and come back. Answers the version as it stands then. */
export function saveList(
  scope: Scope,
  number: number,
  version: number,
  correct: (before: ListCorrections) => ListCorrections,
): Promise<Result<{ readonly version: number }, ListSavingRefusal>> {
  return inTransaction(scope, async (scope) => {
    const row = await getListImport(scope, number);
    demand(bringsListsOf[row.kind], scope, null);
    if (row.state !== "open") return refused({ reason: "not-open" as const, state: row.state });
    const corrections = correct(row.corrections);
    const isSame = JSON.stringify(corrections) === JSON.stringify(row.corrections);
    if (isSame && row.version === version) return done({ version });
    if (!(await changeListImportRow(scope, row.id, version, { corrections })))
      return refused({ reason: "changed-meanwhile" as const, now: row });
    await recordEvent(scope, {
      event: peopleEvents.listChecked,
      subject: { kind: "list", id: row.id },
      facts: { number },
    });
    return done({ version: version + 1 });
  });
}
