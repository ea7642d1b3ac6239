import { date, foreignKey, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { governanceSchema, groups } from "../groups/group.table.ts";

/** A day on which a group meets or met: what “since the Board last met” counts from. */
export const meetingDays = governanceSchema
  .table(
    "meeting_day",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      groupId: uuid().notNull(),
      metOn: date().$type<CalendarDate>().notNull(),
      note: text(),
    },
    (table) => [
      primaryKey({ name: "meeting_day_key", columns: [table.partnershipId, table.id] }),
      unique("meeting_day_once").on(table.partnershipId, table.groupId, table.metOn),
      foreignKey({
        name: "meeting_day_group",
        columns: [table.partnershipId, table.groupId],
        foreignColumns: [groups.partnershipId, groups.id],
      }).onDelete("cascade"),
      withinPartnership("meeting_day"),
    ],
  )
  .enableRLS();

export type MeetingDayRow = typeof meetingDays.$inferSelect;
