import { sql } from "drizzle-orm";
import { boolean, check, integer, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { partnerships, partnershipsSchema } from "../partnership.table.ts";

/** A body that plans here, advises, or is named in a plan. */
export const organisations = partnershipsSchema
  .table(
    "organisation",
    {
      partnershipId: uuid()
        .notNull()
        .references(() => partnerships.id),
      id: uuid().notNull(),
      name: text().notNull(),
      /** Other names that papers use: HTSI, TSI, “the Interface”. */
      aliases: text().array().notNull(),
      kind: text().notNull(),
      /** Named in schedule 1 of the Community Empowerment (Scotland) Act 2015, or the council. */
      statutory: boolean().notNull(),
      /** Facilitates community planning (section 13). */
      facilitator: boolean().notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "organisation_key", columns: [table.partnershipId, table.id] }),
      uniqueIndex("organisation_name").on(table.partnershipId, sql`lower(${table.name})`),
      check("organisation_facilitator_is_statutory", sql`not ${table.facilitator} or ${table.statutory}`),
      withinPartnership("organisation"),
    ],
  )
  .enableRLS();

export type OrganisationRow = typeof organisations.$inferSelect;
