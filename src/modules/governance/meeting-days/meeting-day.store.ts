import { and, asc, desc, eq, gte, lt } from "drizzle-orm";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type MeetingDayRow, meetingDays } from "./meeting-day.table.ts";

const within = (scope: Scope) => eq(meetingDays.partnershipId, scope.partnership);

/** The days that a group met and will meet, the earliest first. */
export function listMeetingDays(scope: Scope, groupId: string): Promise<MeetingDayRow[]> {
  return scope.database
    .select()
    .from(meetingDays)
    .where(and(within(scope), eq(meetingDays.groupId, groupId)))
    .orderBy(asc(meetingDays.metOn));
}

/** The meetings of every group from a day on, the earliest first. */
export function listMeetingsFrom(scope: Scope, day: CalendarDate): Promise<MeetingDayRow[]> {
  return scope.database
    .select()
    .from(meetingDays)
    .where(and(within(scope), gte(meetingDays.metOn, day)))
    .orderBy(asc(meetingDays.metOn), asc(meetingDays.id));
}

/** The last meeting of a group before a day; null where none is known. One on that day itself may still lie ahead. */
export async function findLastMeeting(
  scope: Scope,
  groupId: string,
  day: CalendarDate,
): Promise<MeetingDayRow | null> {
  const [row] = await scope.database
    .select()
    .from(meetingDays)
    .where(and(within(scope), eq(meetingDays.groupId, groupId), lt(meetingDays.metOn, day)))
    .orderBy(desc(meetingDays.metOn))
    .limit(1);
  return row ?? null;
}

/** The next meeting of a group, on a day or after it; null where none is known. */
export async function findNextMeeting(
  scope: Scope,
  groupId: string,
  day: CalendarDate,
): Promise<MeetingDayRow | null> {
  const [row] = await scope.database
    .select()
    .from(meetingDays)
    .where(and(within(scope), eq(meetingDays.groupId, groupId), gte(meetingDays.metOn, day)))
    .orderBy(asc(meetingDays.metOn))
    .limit(1);
  return row ?? null;
}

/** One of this group; NotFound for one of another. */
export async function getMeetingDay(scope: Scope, groupId: string, id: string): Promise<MeetingDayRow> {
  const [row] = await scope.database
    .select()
    .from(meetingDays)
    .where(and(within(scope), eq(meetingDays.groupId, groupId), eq(meetingDays.id, id)));
  if (!row) throw new NotFound();
  return row;
}

/** Writes the days that were not written down before, and answers those. */
export async function insertMeetingDays(
  scope: Scope,
  groupId: string,
  days: readonly Pick<MeetingDayRow, "metOn" | "note">[],
): Promise<CalendarDate[]> {
  if (days.length === 0) return [];
  const rows = await scope.database
    .insert(meetingDays)
    .values(
      days.map(({ metOn, note }) => ({
        partnershipId: scope.partnership,
        id: crypto.randomUUID(),
        groupId,
        metOn,
        note,
      })),
    )
    .onConflictDoNothing({ target: [meetingDays.partnershipId, meetingDays.groupId, meetingDays.metOn] })
    .returning({ metOn: meetingDays.metOn });
  return rows.map(({ metOn }) => metOn).sort();
}

export async function removeMeetingDayRow(scope: Scope, id: string): Promise<void> {
  await scope.database.delete(meetingDays).where(and(within(scope), eq(meetingDays.id, id)));
}
