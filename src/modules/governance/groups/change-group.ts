import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { governanceEvents } from "../events.ts";
import { changesGroups } from "../policy.ts";
import { findClash, type GroupRefusal } from "./find-clash.ts";
import type { GroupForm } from "./group.form.ts";
import { changeGroupRow, getGroup } from "./group.store.ts";
import type { GroupRow } from "./group.table.ts";

export type GroupChangeRefusal =
  | GroupRefusal
  | { readonly reason: "changed-meanwhile"; readonly now: GroupRow };

/** Changes a group's names and kind. What already names it in plans keeps pointing at it. */
export async function changeGroup(
  scope: Scope,
  id: string,
  version: number,
  input: GroupForm,
): Promise<Result<null, GroupChangeRefusal>> {
  demand(changesGroups, scope, null);
  return refuseViolation({ group_name: { reason: "name-taken" } as const }, () =>
    inTransaction(scope, async (scope) => {
      const changes = tellChanges(await getGroup(scope, id), input);
      if (!changes) return done(null);
      const clash = await findClash(scope, id, input);
      if (clash) return refused(clash);
      if (!(await changeGroupRow(scope, id, version, input))) {
        return refused({ reason: "changed-meanwhile" as const, now: await getGroup(scope, id) });
      }
      await recordEvent(scope, {
        event: governanceEvents.groupChanged,
        subject: { kind: "group", id },
        facts: { changed: changes.changed },
        words: changes.words,
      });
      return done(null);
    }),
  );
}
