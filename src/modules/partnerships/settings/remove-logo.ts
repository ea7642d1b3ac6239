import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changePartnershipRow, getPartnership } from "../partnership.store.ts";
import { changesPartnership } from "../policy.ts";

/** Goes back to the drawn mark. Where there is no picture any more, that is what was wanted. */
export function removeLogo(
  scope: Scope,
  version: number,
): Promise<Result<null, { readonly reason: "changed-meanwhile" }>> {
  demand(changesPartnership, scope, null);
  return inTransaction(scope, async (scope) => {
    const { logoFileId } = await getPartnership(scope);
    if (logoFileId === null) return done(null);
    if (!(await changePartnershipRow(scope, version, { logoFileId: null }))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await recordEvent(scope, {
      event: partnershipEvents.logoRemoved,
      subject: { kind: "partnership", id: scope.partnership },
      facts: { file: logoFileId },
    });
    return done(null);
  });
}
