import { done, type Result, refused } from "../../../kernel/result.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { handBackAsk } from "../chasing/hand-back-ask.ts";
import type { LinkedAction } from "./linked-work.store.ts";
import { findLinkedWork } from "./linked-work.store.ts";
import { markUsed } from "./send-update.ts";

/** Says by a personal link that some of its actions are not theirs, and perhaps whose they are. Refuses where nobody asks about any of them. */
export function handBackLinked(
  scope: Scope,
  secret: string,
  items: readonly LinkedAction[],
  { reason, instead }: { readonly reason: string; readonly instead: string },
): Promise<Result<null, { readonly reason: "not-asked" }>> {
  return inTransaction(scope, async (scope) => {
    const held = await findLinkedWork(scope, secret);
    if (!held) return refused({ reason: "not-asked" });
    const words = instead ? `${reason}\nInstead: ${instead}` : reason;
    let handedBack = 0;
    for (const { action } of items) {
      const asked = { actionId: action.id, personId: held.holder.id, reason: words };
      if ((await handBackAsk(scope, asked)).ok) handedBack += 1;
    }
    if (handedBack === 0) return refused({ reason: "not-asked" });
    await markUsed(scope, held);
    return done(null);
  });
}
