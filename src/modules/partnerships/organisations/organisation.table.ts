import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { partnerships, partnershipsSchema } from "../partnership.table.ts";

/** A name that a body had until a day, that day included. */
export interface FormerName {
  readonly name: string;
  readonly until: CalendarDate;
}

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
      /** The names it had before, the latest last. Papers of those days use them, so they are matched and found. */
      formerNames: jsonb().$type<readonly FormerName[]>().notNull().default([]),
      /** A name that it takes on a day to come, and that day. */
      nextName: text(),
      nextNameOn: date().$type<CalendarDate>(),
      /** The last day on which it was there: it is chosen for nothing any more, and what it did stays its own. */
      endedOn: date().$type<CalendarDate>(),
      /** The body that it became part of; null: it ended without one. */
      succeededById: uuid(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "organisation_key", columns: [table.partnershipId, table.id] }),
      uniqueIndex("organisation_name").on(table.partnershipId, sql`lower(${table.name})`),
      check("organisation_facilitator_is_statutory", sql`not ${table.facilitator} or ${table.statutory}`),
      check(
        "organisation_next_name_has_day",
        sql`(${table.nextName} is null) = (${table.nextNameOn} is null)`,
      ),
      check(
        "organisation_succeeded_once_ended",
        sql`${table.succeededById} is null or (${table.endedOn} is not null and ${table.succeededById} <> ${table.id})`,
      ),
      foreignKey({
        name: "organisation_successor",
        columns: [table.partnershipId, table.succeededById],
        foreignColumns: [table.partnershipId, table.id],
      }),
      withinPartnership("organisation"),
    ],
  )
  .enableRLS();

export type OrganisationRow = typeof organisations.$inferSelect;
