import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changesOrganisations } from "../policy.ts";
import { changeOrganisationRow, getOrganisation } from "./organisation.store.ts";

export interface EndRefusal {
  readonly reason: "ended-already" | "successor-ended" | "changed-meanwhile";
}

/**
 * Ends a body from a day on, as part of another or by itself. What hangs on it is handed over before, by whoever calls: a
 * body that ended is chosen for nothing any more, and what it did stays its own.
 */
export function endOrganisation(
  scope: Scope,
  id: string,
  { on, successor }: { readonly on: CalendarDate; readonly successor: string | null },
): Promise<Result<null, EndRefusal>> {
  demand(changesOrganisations, scope, null);
  return inTransaction(scope, async (scope): Promise<Result<null, EndRefusal>> => {
    const body = await getOrganisation(scope, id);
    if (body.endedOn !== null) return refused({ reason: "ended-already" });
    if (successor !== null && (await getOrganisation(scope, successor)).endedOn !== null)
      return refused({ reason: "successor-ended" });
    const change = { endedOn: addDays(on, -1), succeededById: successor, nextName: null, nextNameOn: null };
    if (!(await changeOrganisationRow(scope, id, body.version, change)))
      return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: partnershipEvents.organisationEnded,
      subject: { kind: "organisation", id },
      facts: { from: on, successor },
      words: { name: body.name },
    });
    return done(null);
  });
}
