import { addDays, daysBetween } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { ComingUp } from "../../../platform/web/room.ts";
import { listGroups } from "../groups/group.store.ts";
import { listMeetingsFrom } from "../meeting-days/meeting-day.store.ts";
import { governancePaths } from "../paths.ts";
import { sayHeadline } from "./home.words.ts";

/** How far ahead the home looks for meetings. */
const DAYS_AHEAD = 60;

/** The next meeting of each group within two months, the next first; that of the board stands at the head of the home. */
export async function listComingMeetings(scope: Scope, { slug }: Tenant): Promise<readonly ComingUp[]> {
  const groups = new Map((await listGroups(scope)).map((group) => [group.id, group]));
  const until = addDays(scope.asOn, DAYS_AHEAD);
  const told = new Set<string>();
  const coming: ComingUp[] = [];
  let isHeadSaid = false;
  for (const { groupId, metOn, note } of await listMeetingsFrom(scope, scope.asOn)) {
    const group = groups.get(groupId);
    if (!group || told.has(groupId) || metOn > until) continue;
    told.add(groupId);
    const isHead = group.kind === "board" && !isHeadSaid;
    if (isHead) isHeadSaid = true;
    coming.push({
      on: metOn,
      title: note ? `${group.name}: ${note}` : group.name,
      href: governancePaths.meetings(slug, groupId),
      ...(isHead ? { headline: sayHeadline(group.name, daysBetween(scope.asOn, metOn)) } : {}),
    });
  }
  return coming;
}
