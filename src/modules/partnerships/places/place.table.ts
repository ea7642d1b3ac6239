import { sql } from "drizzle-orm";
import { integer, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { partnerships, partnershipsSchema } from "../partnership.table.ts";

/** A locality, area, ward or neighbourhood of the partnership. */
export const places = partnershipsSchema
  .table(
    "place",
    {
      partnershipId: uuid()
        .notNull()
        .references(() => partnerships.id),
      id: uuid().notNull(),
      name: text().notNull(),
      kind: text().notNull(),
      /** The official code (S12…, S02…), where it has one. */
      code: text(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "place_key", columns: [table.partnershipId, table.id] }),
      uniqueIndex("place_name").on(table.partnershipId, table.kind, sql`lower(${table.name})`),
      withinPartnership("place"),
    ],
  )
  .enableRLS();

export type PlaceRow = typeof places.$inferSelect;
