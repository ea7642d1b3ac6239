import { done, type Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { keepFile } from "../../../platform/files/file.store.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import type { Upload } from "../../../platform/web/visit.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { peopleEvents } from "../events.ts";
import { bringsListsOf } from "../policy.ts";
import { nothingPutRight } from "./list-corrections.ts";
import type { ListKind } from "./list-field.ts";
import { insertListImport } from "./list-import.store.ts";
import type { ListPaper } from "./list-paper.ts";

/** Keeps a list that has been read, so that it can be checked. Nobody is added of it yet. */
export function bringInList(
  scope: Scope,
  { file, content, kind }: { readonly file: Upload; readonly content: ListPaper; readonly kind: ListKind },
): Promise<Result<{ readonly number: number }, never>> {
  demand(bringsListsOf[kind], scope, null);
  return inTransaction(scope, async (scope) => {
    const id = crypto.randomUUID();
    const number = await nextNumber(scope, "list");
    await insertListImport(scope, {
      ...{ id, number, kind, content, corrections: nothingPutRight },
      name: content.name,
      fileId: await keepFile(scope, file),
      state: "open",
      broughtBy: actingPerson(scope),
      broughtAt: scope.at,
    });
    await recordEvent(scope, {
      event: peopleEvents.listBrought,
      subject: { kind: "list", id },
      facts: { number, kind, bytes: file.bytes.length },
      words: { paper: file.name },
    });
    return done({ number });
  });
}
