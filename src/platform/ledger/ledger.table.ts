import { bigint, index, jsonb, pgSchema, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../database/row-level-security.ts";

export const ledgerSchema = pgSchema("ledger");

/** What happened, in order, for ever. No personal words: those stand in `words`, which can be erased. */
export const entries = ledgerSchema
  .table(
    "entry",
    {
      partnershipId: uuid().notNull(),
      sequence: bigint({ mode: "number" }).notNull(),
      id: uuid().notNull(),
      at: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      /** The person who did it, or null for the house. */
      actorId: uuid(),
      event: text().notNull(),
      subjectKind: text().notNull(),
      subjectId: uuid().notNull(),
      /** Symbols, numbers, days and ids. */
      facts: jsonb().$type<Record<string, unknown>>().notNull(),
      wordsDigest: text(),
      previousDigest: text().notNull(),
      digest: text().notNull(),
    },
    (table) => [
      unique("entry_sequence").on(table.partnershipId, table.sequence),
      unique("entry_id").on(table.partnershipId, table.id),
      index("entry_of_subject").on(table.partnershipId, table.subjectKind, table.subjectId, table.sequence),
      withinPartnership("entry"),
    ],
  )
  .enableRLS();

/** The personal words of an entry (reasons, names): may be erased; the digest in the entry still proves what they were. */
export const entryWords = ledgerSchema
  .table(
    "words",
    {
      partnershipId: uuid().notNull(),
      entryId: uuid().notNull(),
      words: jsonb().$type<Record<string, string>>().notNull(),
    },
    (table) => [unique("words_of_entry").on(table.partnershipId, table.entryId), withinPartnership("words")],
  )
  .enableRLS();
