import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { keepFile } from "../../../platform/files/file.store.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { WordLook } from "../../../platform/word/index.ts";
import { partnershipEvents } from "../events.ts";
import { changePartnershipRow } from "../partnership.store.ts";
import { changesPartnership } from "../policy.ts";

/** Gives every Word file of the partnership this look. What is kept is the look alone, not the file it was taken out of. */
export function setWordTemplate(
  scope: Scope,
  version: number,
  template: { readonly name: string; readonly look: WordLook },
): Promise<Result<null, { readonly reason: "changed-meanwhile" }>> {
  demand(changesPartnership, scope, null);
  return inTransaction(scope, async (scope) => {
    const bytes = new TextEncoder().encode(JSON.stringify(template.look));
    const wordTemplateFileId = await keepFile(scope, {
      name: template.name,
      mediaType: "application/json",
      bytes,
    });
    if (!(await changePartnershipRow(scope, version, { wordTemplateFileId }))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await recordEvent(scope, {
      event: partnershipEvents.wordTemplateSet,
      subject: { kind: "partnership", id: scope.partnership },
      facts: { file: wordTemplateFileId, size: bytes.length },
    });
    return done(null);
  });
}
