import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changesPlaces } from "../policy.ts";
import type { PlaceForm } from "./place.form.ts";
import { changePlaceRow, getPlace } from "./place.store.ts";
import type { PlaceRow } from "./place.table.ts";

export type PlaceChangeRefusal =
  | { readonly reason: "name-taken" }
  | { readonly reason: "changed-meanwhile"; readonly now: PlaceRow };

/** Changes a place's name, kind and code. */
export async function changePlace(
  scope: Scope,
  id: string,
  version: number,
  input: PlaceForm,
): Promise<Result<null, PlaceChangeRefusal>> {
  demand(changesPlaces, scope, null);
  return refuseViolation({ place_name: { reason: "name-taken" } as const }, () =>
    inTransaction(scope, async (scope) => {
      const changes = tellChanges(await getPlace(scope, id), input);
      if (!changes) return done(null);
      if (!(await changePlaceRow(scope, id, version, input))) {
        return refused({ reason: "changed-meanwhile" as const, now: await getPlace(scope, id) });
      }
      await recordEvent(scope, {
        event: partnershipEvents.placeChanged,
        subject: { kind: "place", id },
        facts: { changed: changes.changed },
        words: changes.words,
      });
      return done(null);
    }),
  );
}
