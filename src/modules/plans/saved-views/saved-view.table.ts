import { sql } from "drizzle-orm";
import { foreignKey, integer, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { people } from "../../people/person.table.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** A filter that somebody keeps under a name: a page at the desk and what was asked of it. */
export const savedViews = plansSchema
  .table(
    "saved_view",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      personId: uuid().notNull(),
      position: integer().notNull(),
      name: text().notNull(),
      /** Behind the desk's address: `/plans/1/timeline`. */
      path: text().notNull(),
      /** `lead=…&late=yes`, without the question mark. */
      query: text().notNull(),
    },
    (table) => [
      primaryKey({ name: "saved_view_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "saved_view_person",
        columns: [table.partnershipId, table.personId],
        foreignColumns: [people.partnershipId, people.id],
      }).onDelete("cascade"),
      uniqueIndex("saved_view_name").on(table.partnershipId, table.personId, sql`lower(${table.name})`),
      withinPartnership("saved_view"),
    ],
  )
  .enableRLS();

export type SavedViewRow = typeof savedViews.$inferSelect;
