import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changesPlaces } from "../policy.ts";
import { BOUNDARY_BYTES, type BoundaryRefusal, readBoundary } from "./boundary.ts";
import { changePlaceRow, getPlace } from "./place.store.ts";

export type SettingRefusal =
  | BoundaryRefusal
  | { readonly reason: "boundary-missing" | "too-large" | "changed-meanwhile" };

/** Says where a place lies, by a GeoJSON file, and where that comes from. Both are public. */
export async function setBoundary(
  scope: Scope,
  id: string,
  input: { readonly version: number; readonly source: string; readonly bytes: Uint8Array | null },
): Promise<Result<{ points: number }, SettingRefusal>> {
  demand(changesPlaces, scope, null);
  const { version, source, bytes } = input;
  if (bytes === null || bytes.length === 0) return refused({ reason: "boundary-missing" });
  if (bytes.length > BOUNDARY_BYTES) return refused({ reason: "too-large" });
  const boundary = readBoundary(new TextDecoder().decode(bytes));
  if (!boundary.ok) return boundary;
  const { geometry, points } = boundary.value;
  return inTransaction(scope, async (scope) => {
    const place = await getPlace(scope, id);
    if (!(await changePlaceRow(scope, place.id, version, { boundary: geometry, boundarySource: source }))) {
      return refused({ reason: "changed-meanwhile" as const });
    }
    await recordEvent(scope, {
      event: partnershipEvents.boundarySet,
      subject: { kind: "place", id: place.id },
      facts: { type: geometry.type, points },
      words: { source },
    });
    return done({ points });
  });
}
