import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { readTarget } from "../actions/read-words.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import { moveDates } from "./move-dates.ts";
import { changeOccasionRow, getOccasion, listActionsOn } from "./occasion.store.ts";
import { datesOccasion } from "./occasion.ts";

export type OccasionDateRefusal = { readonly reason: "no-day" } | { readonly reason: "changed-meanwhile" };

/**
 * Says when an occasion is, or (`when` null) that nobody knows after all. Every action that hangs on it and is not
 * finished moves with it, in one transaction; its first date stays beside it, and its history says why.
 */
export function setOccasionDate(
  scope: Scope,
  number: number,
  input: { readonly when: string | null; readonly version: number },
): Promise<Result<{ moved: number }, OccasionDateRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const occasion = await getOccasion(scope, number);
    const target = input.when === null ? null : readTarget(input.when, scope.asOn);
    if (input.when !== null && !datesOccasion(target)) return refused({ reason: "no-day" });
    if (!(await changeOccasionRow(scope, occasion.id, input.version, { target })))
      return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: target ? planEvents.occasionDated : planEvents.occasionUndated,
      subject: { kind: "occasion", id: occasion.id },
      facts: { number, from: occasion.target?.end ?? null, to: target?.end ?? null },
      words: { name: occasion.name, whenBefore: occasion.target?.text ?? "", when: input.when ?? "" },
    });
    const moved = await moveDates(scope, { ...occasion, target }, await listActionsOn(scope, occasion.id));
    return moved === null ? refused({ reason: "changed-meanwhile" }) : done({ moved });
  });
}
