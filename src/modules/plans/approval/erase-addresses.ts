import { done } from "../../../kernel/result.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { eraseAddressesUntil } from "./comment.store.ts";

/** How long the address of somebody who commented is kept once their version was decided on: what the public page says. */
export const DAYS_KEPT = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Erases the e-mail addresses of those who commented, when they are not needed any more. Answers how many. */
export async function eraseAddresses(scope: Scope): Promise<number> {
  const result = await inTransaction(scope, async (scope) => {
    const erased = await eraseAddressesUntil(scope, new Date(scope.at.getTime() - DAYS_KEPT * DAY_MS));
    if (erased > 0)
      await recordEvent(scope, {
        event: versionEvents.addressesErased,
        subject: { kind: "partnership", id: scope.partnership },
        facts: { count: erased },
      });
    return done(erased);
  });
  return result.ok ? result.value : 0;
}
