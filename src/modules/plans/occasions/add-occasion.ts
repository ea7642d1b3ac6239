import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import { changesActions } from "../policy.ts";
import type { OccasionForm } from "./occasion.form.ts";
import { insertOccasion, listOccasions } from "./occasion.store.ts";
import type { OccasionRow } from "./occasion.table.ts";
import { occasionKey } from "./occasion.ts";

/** An occasion of this name is there already, perhaps written a little differently. */
export interface OccasionThere {
  readonly reason: "there-already";
  readonly number: number;
}

/** Adds an occasion without a date. Refuses a name that stands for another one. */
export function addOccasion(scope: Scope, input: OccasionForm): Promise<Result<OccasionRow, OccasionThere>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    // The number first: two who add at once stand one behind the other, and the second sees what the first wrote.
    const number = await nextNumber(scope, "occasion");
    const all = await listOccasions(scope);
    const there = all.find(({ name }) => occasionKey(name) === occasionKey(input.name));
    if (there) return refused({ reason: "there-already", number: there.number });
    const row: OccasionRow = {
      partnershipId: scope.partnership,
      id: crypto.randomUUID(),
      number,
      name: input.name,
      target: null,
      note: input.note || null,
      createdAt: scope.at,
      version: 1,
    };
    await insertOccasion(scope, row);
    await recordEvent(scope, {
      event: planEvents.occasionAdded,
      subject: { kind: "occasion", id: row.id },
      facts: { number: row.number },
      words: { name: row.name },
    });
    return { ok: true, value: row };
  });
}
