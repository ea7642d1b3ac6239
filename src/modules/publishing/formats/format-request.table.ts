import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { people } from "../../people/person.table.ts";

export const publishingSchema = pgSchema("publishing");

/** Somebody asked for public words in another form (large print, Easy Read, BSL, Gaelic …), and what was answered. */
export const formatRequests = publishingSchema
  .table(
    "format_request",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      number: integer().notNull(),
      /** The public page it was asked of, behind the partnership's own address. */
      path: text().notNull(),
      format: text().notNull(),
      words: text().notNull(),
      /** How to reach whoever asked; erased once it is no longer needed. */
      contact: text().notNull(),
      askedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      answer: text(),
      answeredAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      answeredBy: uuid(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "format_request_key", columns: [table.partnershipId, table.id] }),
      unique("format_request_number").on(table.partnershipId, table.number),
      foreignKey({
        name: "format_request_answered_by",
        columns: [table.partnershipId, table.answeredBy],
        foreignColumns: [people.partnershipId, people.id],
      }),
      check("format_request_answered", sql`(${table.answer} is null) = (${table.answeredAt} is null)`),
      withinPartnership("format_request"),
    ],
  )
  .enableRLS();

export type FormatRequestRow = typeof formatRequests.$inferSelect;
