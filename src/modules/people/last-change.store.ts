import { findLatestEvent } from "../../platform/ledger/record-event.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { findPerson } from "./person.store.ts";

export interface LastChange {
  /** The name of who did it; null for what the house did by itself. */
  readonly by: string | null;
  readonly at: Date;
}

/** Who changed this thing last, and when; null where nothing is known of it. */
export async function findLastChange(
  scope: Scope,
  subject: { readonly kind: string; readonly id: string },
): Promise<LastChange | null> {
  const latest = await findLatestEvent(scope, subject);
  if (!latest) return null;
  const person = latest.actorId === null ? null : await findPerson(scope, latest.actorId);
  return { by: person?.name ?? null, at: latest.at };
}
