import { done, type Result, refused } from "../../../kernel/result.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { changeOpenMove, getMove } from "./date-move.store.ts";
import type { AnsweringRefusal } from "./date-move.ts";

/** Takes one's own request back, as long as nobody has answered it. */
export function withdrawMove(
  scope: Scope,
  number: number,
  id: string,
): Promise<Result<null, Extract<AnsweringRefusal, { reason: "answered-already" | "changed-meanwhile" }>>> {
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const move = await getMove(scope, action.id, id);
    const me = actingPerson(scope);
    if (move.askedBy !== me) throw new Forbidden("plans:move:decide");
    if (move.state !== "open") return refused({ reason: "answered-already", state: move.state });
    const change = { state: "withdrawn", decidedBy: me, decidedAt: scope.at } as const;
    if (!(await changeOpenMove(scope, id, change))) return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: planEvents.moveWithdrawn,
      subject: { kind: "action", id: action.id },
      facts: { number, move: id },
      words: { asked: move.target.text },
    });
    return done(null);
  });
}
