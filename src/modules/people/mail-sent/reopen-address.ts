import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { changeRefusals } from "../../../platform/mail/digest.store.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { getPerson } from "../person.store.ts";
import { overseesMail } from "../policy.ts";

/** Lets an address that refused mail be tried again, with the next mail of its day. */
export async function reopenAddress(
  scope: Scope,
  personId: string,
): Promise<Result<null, { readonly reason: "takes-mail-already" }>> {
  demand(overseesMail, scope, null);
  return inTransaction(scope, async (scope) => {
    await getPerson(scope, personId);
    if ((await changeRefusals(scope, personId)) === 0)
      return refused({ reason: "takes-mail-already" as const });
    await recordEvent(scope, {
      event: peopleEvents.addressReopened,
      subject: { kind: "person", id: personId },
    });
    return done(null);
  });
}
