import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changePartnershipRow, getPartnership } from "../partnership.store.ts";
import type { PartnershipRow } from "../partnership.table.ts";
import { changesPartnership } from "../policy.ts";
import type { Settings } from "./settings.form.ts";

export interface SettingsRefusal {
  readonly reason: "changed-meanwhile";
  readonly now: PartnershipRow;
}

/** Changes what the partnership says of itself: name, look, words, reporting year. Writes nothing where nothing is new. */
export function changeSettings(
  scope: Scope,
  version: number,
  settings: Settings,
): Promise<Result<null, SettingsRefusal>> {
  demand(changesPartnership, scope, null);
  return inTransaction(scope, async (scope) => {
    const partnership = await getPartnership(scope);
    const changes = tellChanges(partnership, settings);
    if (!changes) return done(null);
    if (!(await changePartnershipRow(scope, version, settings))) {
      return refused({ reason: "changed-meanwhile" as const, now: await getPartnership(scope) });
    }
    await recordEvent(scope, {
      event: partnershipEvents.partnershipChanged,
      subject: { kind: "partnership", id: partnership.id },
      facts: { changed: changes.changed },
      words: changes.words,
    });
    return done(null);
  });
}
