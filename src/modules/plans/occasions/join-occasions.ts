import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { changeActionRow } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import { moveDates } from "./move-dates.ts";
import { changeOccasionRow, getOccasion, listActionsOn, removeOccasionRow } from "./occasion.store.ts";
import { movesWith } from "./occasion.ts";

export type JoiningRefusal = { readonly reason: "itself" } | { readonly reason: "changed-meanwhile" };

/**
 * Two occasions turn out to be one: what hangs on the first hangs on the second, with its date, and the first is gone.
 * Where only the first has a date, the second takes it, so that no date is lost.
 */
export function joinOccasions(
  scope: Scope,
  number: number,
  input: { readonly into: number; readonly version: number },
): Promise<Result<{ into: number }, JoiningRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    if (number === input.into) return refused({ reason: "itself" });
    const first = await getOccasion(scope, number);
    const into = await getOccasion(scope, input.into);
    if (first.version !== input.version) return refused({ reason: "changed-meanwhile" });
    const target = into.target ?? first.target;
    if (!into.target && first.target && !(await changeOccasionRow(scope, into.id, into.version, { target })))
      return refused({ reason: "changed-meanwhile" });
    const hung = await listActionsOn(scope, first.id);
    const waiting = into.target === target ? [] : await listActionsOn(scope, into.id);
    // What is finished keeps its date, and still tells what it hung on.
    for (const { action } of hung.filter((one) => !movesWith(one.action)))
      await changeActionRow(scope, action.id, action.version, { occasionId: into.id });
    if ((await moveDates(scope, { ...into, target }, [...hung, ...waiting])) === null)
      return refused({ reason: "changed-meanwhile" });
    await removeOccasionRow(scope, first.id);
    await recordEvent(scope, {
      event: planEvents.occasionJoined,
      subject: { kind: "occasion", id: into.id },
      facts: { number, into: into.number, actions: hung.length },
      words: { name: first.name, into: into.name },
    });
    return done({ into: into.number });
  });
}
