import { done, type Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changesPlaces } from "../policy.ts";
import type { PlaceForm } from "./place.form.ts";
import { insertPlace } from "./place.store.ts";

/** Adds a locality, area, ward or other place of the partnership. */
export async function addPlace(
  scope: Scope,
  input: PlaceForm,
): Promise<Result<{ id: string }, { readonly reason: "name-taken" }>> {
  demand(changesPlaces, scope, null);
  const id = crypto.randomUUID();
  return refuseViolation({ place_name: { reason: "name-taken" } as const }, () =>
    inTransaction(scope, async (scope) => {
      await insertPlace(scope, { ...input, id });
      await recordEvent(scope, {
        event: partnershipEvents.placeAdded,
        subject: { kind: "place", id },
        facts: { kind: input.kind, code: input.code },
        words: { name: input.name },
      });
      return done({ id });
    }),
  );
}
