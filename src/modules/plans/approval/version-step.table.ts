import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { groups } from "../../governance/groups/group.table.ts";
import { plansSchema } from "../plans/plan.table.ts";
import { planVersions } from "../versions/plan-version.table.ts";

/** What happened to a version of a plan on its way (domain C3-1). */
export type VersionStep =
  | "put-forward"
  | "consultation-opened"
  | "consultation-extended"
  | "consultation-closed"
  | "sent-to-group"
  | "agreed"
  | "approved"
  | "returned"
  | "published"
  | "review-opened"
  | "review-ended"
  | "superseded"
  | "withdrawn";

/** The trail of a version: which group agreed or approved it, at which meeting, under which minute. Never edited. */
export const versionSteps = plansSchema
  .table(
    "version_step",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      versionId: uuid().notNull(),
      kind: text().$type<VersionStep>().notNull(),
      groupId: uuid(),
      /** The day of the meeting. */
      metOn: date().$type<CalendarDate>(),
      minuteReference: text(),
      note: text(),
      by: uuid(),
      at: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
    },
    (table) => [
      primaryKey({ name: "version_step_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "version_step_version",
        columns: [table.partnershipId, table.versionId],
        foreignColumns: [planVersions.partnershipId, planVersions.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "version_step_group",
        columns: [table.partnershipId, table.groupId],
        foreignColumns: [groups.partnershipId, groups.id],
      }),
      index("version_step_of_version").on(table.partnershipId, table.versionId, table.at),
      check(
        "version_step_by_a_group",
        sql`${table.kind} not in ('agreed', 'approved') or (${table.groupId} is not null and ${table.metOn} is not null)`,
      ),
      withinPartnership("version_step"),
    ],
  )
  .enableRLS();

export type VersionStepRow = typeof versionSteps.$inferSelect;
