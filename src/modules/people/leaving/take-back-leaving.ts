import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { changePersonRow, getPerson } from "../person.store.ts";
import { changesPeople, grantsRoles } from "../policy.ts";
import { maySayWhoLeft } from "./leave-partnership.ts";

/** Somebody who was said to leave stays, or is back: they can be chosen again. Roles that ended are given anew. */
export function takeBackLeaving(
  scope: Scope,
  id: string,
  version: number,
): Promise<Result<null, { readonly reason: "has-not-left" | "changed-meanwhile" }>> {
  demand(changesPeople, scope, null);
  return inTransaction(scope, async (scope) => {
    const person = await getPerson(scope, id);
    if (!(await maySayWhoLeft(scope, person))) demand(grantsRoles, scope, null);
    if (person.leftOn === null) return refused({ reason: "has-not-left" as const });
    if (!(await changePersonRow(scope, id, version, { leftOn: null })))
      return refused({ reason: "changed-meanwhile" as const });
    await recordEvent(scope, {
      event: peopleEvents.personBack,
      subject: { kind: "person", id },
      facts: { leftOn: person.leftOn },
    });
    return done(null);
  });
}
