import { done, type Result, refused } from "../../../kernel/result.ts";
import { listEventsOf, recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { handBackAsk } from "../chasing/hand-back-ask.ts";
import { planEvents } from "../events.ts";
import type { LinkedAction } from "./linked-work.store.ts";
import { findLinkedWork } from "./linked-work.store.ts";
import { markUsed } from "./send-update.ts";

/** What was answered already is not asked again; that it is not theirs is told in the action's history all the same. */
function tellOnly(
  scope: Scope,
  { actionId, personId, reason }: { actionId: string; personId: string; reason: string },
): Promise<void> {
  return recordEvent(scope, {
    event: planEvents.askHandedBack,
    subject: { kind: "action", id: actionId },
    facts: { person: personId },
    words: { reason },
  });
}

/** A button pressed twice says one thing; another reason is a further one. */
async function isToldAlready(
  scope: Scope,
  { actionId, personId, reason }: { actionId: string; personId: string; reason: string },
  since: Date,
): Promise<boolean> {
  return (await listEventsOf(scope, { kind: "action", id: actionId })).some(
    ({ event, at, facts, words }) =>
      event === planEvents.askHandedBack &&
      at >= since &&
      facts.person === personId &&
      words.reason === reason,
  );
}

/** Says by a personal link that some of its actions are not theirs, and perhaps whose they are. */
export function handBackLinked(
  scope: Scope,
  secret: string,
  items: readonly LinkedAction[],
  { reason, instead }: { readonly reason: string; readonly instead: string },
): Promise<Result<null, { readonly reason: "link-ended" }>> {
  return inTransaction(scope, async (scope) => {
    const held = await findLinkedWork(scope, secret);
    if (!held) return refused({ reason: "link-ended" });
    const words = instead ? `${reason}\nInstead: ${instead}` : reason;
    for (const { action } of items) {
      const asked = { actionId: action.id, personId: held.holder.id, reason: words };
      if (await isToldAlready(scope, asked, held.link.createdAt)) continue;
      if (!(await handBackAsk(scope, asked)).ok) await tellOnly(scope, asked);
    }
    await markUsed(scope, held);
    return done(null);
  });
}
