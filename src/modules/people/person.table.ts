import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { withinPartnership } from "../../platform/database/row-level-security.ts";
import { organisations } from "../partnerships/organisations/organisation.table.ts";

export const peopleSchema = pgSchema("people");

/** Somebody who works with the partnership, with or without a login. */
export const people = peopleSchema
  .table(
    "person",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      name: text().notNull(),
      post: text(),
      organisationId: uuid(),
      email: text(),
      /** The account that signs in as this person, where they have one. */
      accountId: text(),
      /** Answers for the actions of their organisation, where nobody else is named. */
      plansContact: boolean().notNull(),
      /** The last day on which they worked here: they are chosen for nothing any more. Null: they work here. */
      leftOn: date().$type<CalendarDate>(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "person_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "person_organisation",
        columns: [table.partnershipId, table.organisationId],
        foreignColumns: [organisations.partnershipId, organisations.id],
      }),
      uniqueIndex("person_email").on(table.partnershipId, sql`lower(${table.email})`),
      uniqueIndex("person_account").on(table.partnershipId, table.accountId),
      withinPartnership("person"),
    ],
  )
  .enableRLS();

/** A role from a day to a day, given by somebody. */
export const roleGrants = peopleSchema
  .table(
    "role_grant",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      personId: uuid().notNull(),
      role: text().notNull(),
      fromOn: date().$type<CalendarDate>().notNull(),
      /** The last day it holds; null while it has no end. */
      toOn: date().$type<CalendarDate>(),
      grantedBy: uuid(),
    },
    (table) => [
      primaryKey({ name: "role_grant_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "role_grant_person",
        columns: [table.partnershipId, table.personId],
        foreignColumns: [people.partnershipId, people.id],
      }),
      index("role_grant_of_person").on(table.partnershipId, table.personId),
      check("role_grant_days", sql`${table.toOn} is null or ${table.toOn} >= ${table.fromOn}`),
      withinPartnership("role_grant"),
    ],
  )
  .enableRLS();

export type PersonRow = typeof people.$inferSelect;
export type RoleGrantRow = typeof roleGrants.$inferSelect;
