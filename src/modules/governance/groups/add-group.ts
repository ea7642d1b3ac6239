import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { governanceEvents } from "../events.ts";
import { changesGroups } from "../policy.ts";
import { findClash, type GroupRefusal } from "./find-clash.ts";
import type { GroupForm } from "./group.form.ts";
import { insertGroup } from "./group.store.ts";

/** Adds a board, executive, area or other group, so that a plan can name it as lead. */
export async function addGroup(
  scope: Scope,
  input: GroupForm,
): Promise<Result<{ id: string }, GroupRefusal>> {
  demand(changesGroups, scope, null);
  const id = crypto.randomUUID();
  return refuseViolation({ group_name: { reason: "name-taken" } as const }, () =>
    inTransaction(scope, async (scope) => {
      const clash = await findClash(scope, id, input);
      if (clash) return refused(clash);
      await insertGroup(scope, { ...input, id });
      await recordEvent(scope, {
        event: governanceEvents.groupAdded,
        subject: { kind: "group", id },
        facts: { kind: input.kind, standsForAll: input.standsForAll },
        words: { name: input.name },
      });
      return done({ id });
    }),
  );
}
