import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { plans, plansSchema } from "../plans/plan.table.ts";

/** Something that was said against a plan, or of its limits, and how far people agreed (domain A1, row 16). */
export const caveats = plansSchema
  .table(
    "caveat",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      planId: uuid().notNull(),
      position: integer().notNull(),
      text: text().notNull(),
      agreement: text().$type<"full" | "broad" | "split" | "unknown">().notNull(),
      saidOn: date().$type<CalendarDate>(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "caveat_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "caveat_plan",
        columns: [table.partnershipId, table.planId],
        foreignColumns: [plans.partnershipId, plans.id],
      }).onDelete("cascade"),
      index("caveat_of_plan").on(table.partnershipId, table.planId, table.position),
      check("caveat_agreement", sql`${table.agreement} in ('full', 'broad', 'split', 'unknown')`),
      withinPartnership("caveat"),
    ],
  )
  .enableRLS();

export type CaveatRow = typeof caveats.$inferSelect;
