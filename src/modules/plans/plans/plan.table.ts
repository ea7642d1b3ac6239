import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { groups } from "../../governance/groups/group.table.ts";

export const plansSchema = pgSchema("plans");

/** A plan of any kind. Its short number is its address: `/strathbrae/plans/3`. */
export const plans = plansSchema
  .table(
    "plan",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      number: integer().notNull(),
      title: text().notNull(),
      kind: text().notNull(),
      /** The years it is for, in its own words: “2026 to 2028”. */
      period: text().notNull(),
      summary: text().notNull(),
      /** The day of the paper it came from: what its relative dates count from. */
      datedOn: date().$type<CalendarDate>(),
      watchedByGroupId: uuid(),
      /** Until it is published for the first time, the public does not know of it. */
      state: text().notNull(),
      createdAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      createdBy: uuid(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "plan_key", columns: [table.partnershipId, table.id] }),
      unique("plan_number").on(table.partnershipId, table.number),
      foreignKey({
        name: "plan_watched_by",
        columns: [table.partnershipId, table.watchedByGroupId],
        foreignColumns: [groups.partnershipId, groups.id],
      }),
      check("plan_state", sql`${table.state} in ('draft', 'published', 'withdrawn')`),
      withinPartnership("plan"),
    ],
  )
  .enableRLS();

export type PlanRow = typeof plans.$inferSelect;
