import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { listPeople } from "../../people/index.ts";
import { getAction, listActionsByIds, lockAction } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { findLed } from "../actions/lead.store.ts";
import { readTarget } from "../actions/read-words.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { planEvents } from "../events.ts";
import { movesWith } from "../occasions/occasion.ts";
import { updatesAction } from "../policy.ts";
import { changeOpenMove, findOpenMove, insertMove } from "./date-move.store.ts";
import { type AskingRefusal, judgeAsked } from "./date-move.ts";

/** Which action, by its number or its id; the date in the asker's words; and why. */
export type MoveAsked = { readonly words: string; readonly reason: string } & (
  | { readonly number: number }
  | { readonly actionId: string }
);

/**
 * Asks to move an action's date to another, in words. Whoever may say how the action goes may ask. One request waits at
 * a time: the asker's own earlier one is withdrawn by a new one, somebody else's is answered first. Nothing moves yet.
 */
export function askForMove(
  scope: Scope,
  input: MoveAsked,
): Promise<Result<{ readonly id: string; readonly target: TargetDate }, AskingRefusal>> {
  return refuseViolation({ date_move_one_open: { reason: "asked-already", by: null } }, () =>
    inTransaction(scope, (scope) => writeRequest(scope, input)),
  );
}

async function writeRequest(
  scope: Scope,
  input: MoveAsked,
): Promise<Result<{ readonly id: string; readonly target: TargetDate }, AskingRefusal>> {
  const action = await actionOf(scope, input);
  demand(updatesAction, scope, await findLed(scope, action.id));
  if (!movesWith(action)) return refused({ reason: "over" });
  // It is asked today, so “by June” means the next one, whenever the plan's paper was written.
  const target = readTarget(input.words, scope.asOn);
  const wrong = judgeAsked(action.target, target);
  if (wrong) return refused(wrong);
  if (input.reason.trim() === "") return refused({ reason: "no-reason" });
  const me = actingPerson(scope);
  await lockAction(scope, action.id);
  const open = await findOpenMove(scope, action.id);
  if (open && open.askedBy !== me) {
    const by = (await listPeople(scope)).find(({ id }) => id === open.askedBy)?.name ?? null;
    return refused({ reason: "asked-already", by });
  }
  if (open) await changeOpenMove(scope, open.id, { state: "withdrawn", decidedBy: me, decidedAt: scope.at });
  const id = crypto.randomUUID();
  const asked = target as TargetDate;
  await insertMove(scope, {
    id,
    actionId: action.id,
    askedBy: me,
    askedAt: scope.at,
    was: action.target,
    target: asked,
    reason: input.reason.trim(),
    state: "open",
  });
  await recordEvent(scope, {
    event: planEvents.moveAsked,
    subject: { kind: "action", id: action.id },
    facts: { number: action.number, move: id, from: action.target?.end ?? null, to: asked.end },
    words: { asked: asked.text, reason: input.reason.trim() },
  });
  return done({ id, target: asked });
}

async function actionOf(scope: Scope, input: MoveAsked): Promise<ActionRow> {
  if ("number" in input) return getAction(scope, input.number);
  const [found] = await listActionsByIds(scope, [input.actionId]);
  return found ?? getAction(scope, 0);
}
