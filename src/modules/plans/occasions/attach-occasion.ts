import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { changeActionRow, getAction } from "../actions/action.store.ts";
import { readTarget } from "../actions/read-words.ts";
import { planEvents } from "../events.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { changesActions } from "../policy.ts";
import { addOccasion } from "./add-occasion.ts";
import { listOccasions } from "./occasion.store.ts";
import { canHang, hungTarget, keptFirst, movesWith, occasionKey } from "./occasion.ts";

export type HangingRefusal =
  | { readonly reason: "over" }
  | { readonly reason: "own-date" }
  | { readonly reason: "changed-meanwhile" };

/**
 * Hangs an action's date on the occasion of this name, which is made where there is none; without a name, takes it off
 * again, and its words are read as they stand. An action with days of its own keeps them.
 */
export function attachOccasion(
  scope: Scope,
  number: number,
  input: { readonly name: string; readonly version: number },
): Promise<Result<null, HangingRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    if (!movesWith(action)) return refused({ reason: "over" });
    const all = await listOccasions(scope);
    const before = all.find(({ id }) => id === action.occasionId) ?? null;
    const subject = { kind: "action", id: action.id };
    if (input.name === "") {
      if (!before) return done(null);
      const plan = await getPlanById(scope, action.planId);
      const change = {
        occasionId: null,
        target: readTarget(action.target?.text ?? "", plan.datedOn),
        firstTarget: keptFirst(action),
      };
      if (!(await changeActionRow(scope, action.id, input.version, change)))
        return refused({ reason: "changed-meanwhile" });
      const words = { occasion: before.name };
      const facts = { number, from: action.target?.end ?? null, to: change.target?.end ?? null };
      await recordEvent(scope, { event: planEvents.actionUnhung, subject, facts, words });
      return done(null);
    }
    if (!before && !canHang(action)) return refused({ reason: "own-date" });
    const there = all.find(({ name }) => occasionKey(name) === occasionKey(input.name));
    const made = there ? done(there) : await addOccasion(scope, { name: input.name, note: "" });
    if (!made.ok) return refused({ reason: "changed-meanwhile" });
    const occasion = made.value;
    const change = {
      occasionId: occasion.id,
      target: hungTarget(action.target, occasion),
      firstTarget: keptFirst(action),
    };
    if (!(await changeActionRow(scope, action.id, input.version, change)))
      return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: planEvents.actionHung,
      subject,
      facts: { number, occasion: occasion.number, from: action.target?.end ?? null, to: change.target.end },
      words: { occasion: occasion.name },
    });
    return done(null);
  });
}
