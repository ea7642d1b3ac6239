import { customType, index, integer, pgSchema, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../database/row-level-security.ts";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

export const filesSchema = pgSchema("files");

/** A file that somebody brought: under the same wall and in the same backup as everything else. */
export const files = filesSchema
  .table(
    "file",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      name: text().notNull(),
      mediaType: text().notNull(),
      size: integer().notNull(),
      sha256: text().notNull(),
      addedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      addedBy: uuid(),
    },
    (table) => [unique("file_id").on(table.partnershipId, table.id), withinPartnership("file")],
  )
  .enableRLS();

export const fileChunks = filesSchema
  .table(
    "chunk",
    {
      partnershipId: uuid().notNull(),
      fileId: uuid().notNull(),
      position: integer().notNull(),
      bytes: bytea().notNull(),
    },
    (table) => [
      unique("chunk_position").on(table.partnershipId, table.fileId, table.position),
      index("chunk_of_file").on(table.partnershipId, table.fileId),
      withinPartnership("chunk"),
    ],
  )
  .enableRLS();

export type FileRow = typeof files.$inferSelect;
