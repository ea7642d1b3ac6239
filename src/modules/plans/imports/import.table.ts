import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Paper } from "../../../kernel/paper.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { plans, plansSchema } from "../plans/plan.table.ts";

/** A paper that was brought in: how it was read, what a person put right, and what became of it. */
export const imports = plansSchema
  .table(
    "import",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      number: integer().notNull(),
      name: text().notNull(),
      fileId: uuid(),
      /** The paper's own date, or the one a person gave. */
      datedOn: date().$type<CalendarDate>(),
      paper: jsonb().$type<Paper>().notNull(),
      /** What a person changed or answered, by cell and question. */
      corrections: jsonb().$type<unknown>().notNull(),
      state: text().$type<"open" | "created" | "thrown-away" | "undone">().notNull(),
      planId: uuid(),
      broughtBy: uuid().notNull(),
      broughtAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "import_key", columns: [table.partnershipId, table.id] }),
      unique("import_number").on(table.partnershipId, table.number),
      foreignKey({
        name: "import_plan",
        columns: [table.partnershipId, table.planId],
        foreignColumns: [plans.partnershipId, plans.id],
      }),
      check("import_state", sql`${table.state} in ('open', 'created', 'thrown-away', 'undone')`),
      withinPartnership("import"),
    ],
  )
  .enableRLS();

export type ImportRow = typeof imports.$inferSelect;
