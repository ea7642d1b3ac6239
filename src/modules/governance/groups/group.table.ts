import { sql } from "drizzle-orm";
import { boolean, integer, pgSchema, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";

export const governanceSchema = pgSchema("governance");

/** A board, executive, delivery or area group. Its rules and members come later; a plan may already name it as lead. */
export const groups = governanceSchema
  .table(
    "group",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      name: text().notNull(),
      /** “COG”, “All CPP leads (COG)” */
      aliases: text().array().notNull(),
      kind: text().notNull(),
      /** Stands for every partner: “all partners”, “the whole CPP”. */
      standsForAll: boolean().notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "group_key", columns: [table.partnershipId, table.id] }),
      uniqueIndex("group_name").on(table.partnershipId, sql`lower(${table.name})`),
      withinPartnership("group"),
    ],
  )
  .enableRLS();

export type GroupRow = typeof groups.$inferSelect;
