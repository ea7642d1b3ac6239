import { integer, jsonb, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** Something that will happen, on which dates of actions hang: “the next LOIP process”. Once it has a date, they all have one. */
export const occasions = plansSchema
  .table(
    "occasion",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      number: integer().notNull(),
      name: text().notNull(),
      /** When it is, in words and read; null: nobody knows yet. */
      target: jsonb().$type<TargetDate>(),
      note: text(),
      createdAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "occasion_key", columns: [table.partnershipId, table.id] }),
      unique("occasion_number").on(table.partnershipId, table.number),
      withinPartnership("occasion"),
    ],
  )
  .enableRLS();

export type OccasionRow = typeof occasions.$inferSelect;
