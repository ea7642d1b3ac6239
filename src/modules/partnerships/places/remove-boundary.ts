import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changesPlaces } from "../policy.ts";
import { changePlaceRow, getPlace } from "./place.store.ts";

/** Takes a place's outline away again. Nothing happens where there is none. */
export async function removeBoundary(
  scope: Scope,
  id: string,
  version: number,
): Promise<Result<null, { readonly reason: "changed-meanwhile" }>> {
  demand(changesPlaces, scope, null);
  return inTransaction(scope, async (scope) => {
    const place = await getPlace(scope, id);
    if (place.boundary === null) return done(null);
    if (!(await changePlaceRow(scope, id, version, { boundary: null, boundarySource: null }))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await recordEvent(scope, {
      event: partnershipEvents.boundaryRemoved,
      subject: { kind: "place", id },
      facts: {},
    });
    return done(null);
  });
}
