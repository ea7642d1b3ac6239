import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { partnershipEvents } from "../events.ts";
import { changesJargon } from "../policy.ts";
import { listJargon, lockJargon, replaceJargon } from "./jargon.store.ts";
import { type JargonRefusal, readJargon, writeJargon } from "./jargon.ts";

export type SetJargonRefusal = JargonRefusal | { readonly reason: "changed-meanwhile"; readonly now: string };

/** Puts a list of jargon, a word a line, in the place of the one that its writer saw. */
export async function setJargon(
  scope: Scope,
  input: { readonly list: string; readonly seen: string },
): Promise<Result<null, SetJargonRefusal>> {
  demand(changesJargon, scope, null);
  const read = readJargon(input.list);
  if (!read.ok) return read;
  return inTransaction(scope, async (scope) => {
    const before = await lockJargon(scope);
    const now = writeJargon(before);
    if (now !== input.seen) return refused({ reason: "changed-meanwhile" as const, now });
    const after = read.value;
    if (writeJargon(after) === now) return done(null);
    await replaceJargon(scope, after);
    await recordEvent(scope, {
      event: partnershipEvents.jargonChanged,
      subject: { kind: "partnership", id: scope.partnership },
      facts: { words: after.length },
      words: { before: now, after: writeJargon(await listJargon(scope)) },
    });
    return done(null);
  });
}
