import { type Done, done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { governanceEvents } from "../events.ts";
import { getGroup } from "../groups/group.store.ts";
import { changesGroups } from "../policy.ts";
import { insertMeetingDays } from "./meeting-day.store.ts";
import type { MeetingDay } from "./meeting-day.ts";

/** Writes down days on which a group met or will meet. Days that are there already stay as they are; answers how many are new. */
export function addMeetingDays(
  scope: Scope,
  groupId: string,
  input: { readonly days: readonly MeetingDay[] },
): Promise<Done<{ added: number }>> {
  demand(changesGroups, scope, null);
  return inTransaction(scope, async (scope) => {
    const group = await getGroup(scope, groupId);
    const days = await insertMeetingDays(scope, group.id, input.days);
    if (days.length > 0) {
      await recordEvent(scope, {
        event: governanceEvents.meetingDaysAdded,
        subject: { kind: "group", id: group.id },
        facts: { days },
      });
    }
    return done({ added: days.length });
  });
}
