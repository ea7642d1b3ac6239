import { type Done, done } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { governanceEvents } from "../events.ts";
import { changesGroups } from "../policy.ts";
import { getMeetingDay, removeMeetingDayRow } from "./meeting-day.store.ts";

/** Takes a day away on which the group does not meet after all. */
export function removeMeetingDay(scope: Scope, groupId: string, id: string): Promise<Done<null>> {
  demand(changesGroups, scope, null);
  return inTransaction(scope, async (scope) => {
    const { metOn } = await getMeetingDay(scope, groupId, id);
    await removeMeetingDayRow(scope, id);
    await recordEvent(scope, {
      event: governanceEvents.meetingDayRemoved,
      subject: { kind: "group", id: groupId },
      facts: { day: metOn },
    });
    return done(null);
  });
}
