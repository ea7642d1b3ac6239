import { sql } from "drizzle-orm";
import { integer, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { partnerships, partnershipsSchema } from "../partnership.table.ts";

/** A word that this partnership would rather not use in public, and what it says instead (domain A2, row 48). */
export const jargonWords = partnershipsSchema
  .table(
    "jargon_word",
    {
      partnershipId: uuid()
        .notNull()
        .references(() => partnerships.id),
      id: uuid().notNull(),
      word: text().notNull(),
      /** What to write instead; empty where it depends. */
      instead: text().notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "jargon_word_key", columns: [table.partnershipId, table.id] }),
      uniqueIndex("jargon_word_word").on(table.partnershipId, sql`lower(${table.word})`),
      withinPartnership("jargon_word"),
    ],
  )
  .enableRLS();
