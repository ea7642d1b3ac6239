import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { organisations } from "../../partnerships/organisations/organisation.table.ts";
import { people } from "../../people/person.table.ts";
import { plans, plansSchema } from "../plans/plan.table.ts";

/** A risk of a plan in the register: weighed, owned, answered and looked at again (domain A2, row 32). */
export const risks = plansSchema
  .table(
    "risk",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      number: integer().notNull(),
      planId: uuid().notNull(),
      /**
       * The implication that it was first written down as; null: it was added to the register itself.
       * No foreign key: an implication that is written anew gets a new id, and the register keeps its own words.
       */
      implicationId: uuid(),
      text: text().notNull(),
      /** Each from 1 to 5; null: nobody has weighed it yet. */
      likelihood: integer(),
      impact: integer(),
      mitigation: text().notNull(),
      ownerOrganisationId: uuid(),
      ownerPersonId: uuid(),
      reviewOn: date().$type<CalendarDate>(),
      state: text().$type<"open" | "closed">().notNull(),
      closedReason: text(),
      createdAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "risk_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "risk_plan",
        columns: [table.partnershipId, table.planId],
        foreignColumns: [plans.partnershipId, plans.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "risk_owner_organisation",
        columns: [table.partnershipId, table.ownerOrganisationId],
        foreignColumns: [organisations.partnershipId, organisations.id],
      }),
      foreignKey({
        name: "risk_owner_person",
        columns: [table.partnershipId, table.ownerPersonId],
        foreignColumns: [people.partnershipId, people.id],
      }),
      index("risk_of_plan").on(table.partnershipId, table.planId),
      check("risk_likelihood", sql`${table.likelihood} between 1 and 5`),
      check("risk_impact", sql`${table.impact} between 1 and 5`),
      check("risk_state", sql`${table.state} in ('open', 'closed')`),
      check("risk_closed_with_reason", sql`${table.state} <> 'closed' or ${table.closedReason} is not null`),
      withinPartnership("risk"),
    ],
  )
  .enableRLS();

export type RiskRow = typeof risks.$inferSelect;
