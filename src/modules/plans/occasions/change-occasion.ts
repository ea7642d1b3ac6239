import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import type { OccasionThere } from "./add-occasion.ts";
import type { OccasionForm } from "./occasion.form.ts";
import { changeOccasionRow, getOccasion, listOccasions } from "./occasion.store.ts";
import { occasionKey } from "./occasion.ts";

export type OccasionChangeRefusal = OccasionThere | { readonly reason: "changed-meanwhile" };

/** Changes the name of an occasion and what is noted of it. The words of actions that hang on it stay their own. */
export function changeOccasion(
  scope: Scope,
  number: number,
  version: number,
  input: OccasionForm,
): Promise<Result<null, OccasionChangeRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const { id, name, note } = await getOccasion(scope, number);
    const written = { name: input.name, note: input.note || null };
    const other = (await listOccasions(scope)).find(
      (one) => one.id !== id && occasionKey(one.name) === occasionKey(input.name),
    );
    if (other) return refused({ reason: "there-already", number: other.number });
    const changes = tellChanges({ name, note }, written);
    if (!changes) return done(null);
    if (!(await changeOccasionRow(scope, id, version, written)))
      return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: planEvents.occasionChanged,
      subject: { kind: "occasion", id },
      facts: { number, changed: changes.changed },
      words: changes.words,
    });
    return done(null);
  });
}
