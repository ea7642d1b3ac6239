import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { files } from "../../../platform/files/file.table.ts";
import { peopleSchema } from "../person.table.ts";
import type { ListCorrections } from "./list-corrections.ts";
import type { ListKind } from "./list-field.ts";
import type { ListPaper } from "./list-paper.ts";

/** A list of people or of bodies that was brought in: how it was read, what was put right, and what became of it. */
export const listImports = peopleSchema
  .table(
    "list_import",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      number: integer().notNull(),
      /** What each row is; a list of people may name their bodies too. */
      kind: text().$type<ListKind>().notNull(),
      name: text().notNull(),
      fileId: uuid().notNull(),
      content: jsonb().$type<ListPaper>().notNull(),
      corrections: jsonb().$type<ListCorrections>().notNull(),
      state: text().$type<"open" | "created" | "thrown-away">().notNull(),
      broughtBy: uuid().notNull(),
      broughtAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "list_import_key", columns: [table.partnershipId, table.id] }),
      unique("list_import_number").on(table.partnershipId, table.number),
      foreignKey({
        name: "list_import_file",
        columns: [table.partnershipId, table.fileId],
        foreignColumns: [files.partnershipId, files.id],
      }),
      check("list_import_kind", sql`${table.kind} in ('people', 'bodies')`),
      check("list_import_state", sql`${table.state} in ('open', 'created', 'thrown-away')`),
      withinPartnership("list_import"),
    ],
  )
  .enableRLS();

export type ListImportRow = typeof listImports.$inferSelect;
