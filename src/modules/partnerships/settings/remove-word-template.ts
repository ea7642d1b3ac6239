import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changePartnershipRow, getPartnership } from "../partnership.store.ts";
import { changesPartnership } from "../policy.ts";

/** Goes back to our plain look. Where there is no template any more, that is what was wanted. */
export function removeWordTemplate(
  scope: Scope,
  version: number,
): Promise<Result<null, { readonly reason: "changed-meanwhile" }>> {
  demand(changesPartnership, scope, null);
  return inTransaction(scope, async (scope) => {
    const { wordTemplateFileId } = await getPartnership(scope);
    if (wordTemplateFileId === null) return done(null);
    if (!(await changePartnershipRow(scope, version, { wordTemplateFileId: null }))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await recordEvent(scope, {
      event: partnershipEvents.wordTemplateRemoved,
      subject: { kind: "partnership", id: scope.partnership },
      facts: { file: wordTemplateFileId },
    });
    return done(null);
  });
}
