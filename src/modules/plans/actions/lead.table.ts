import { sql } from "drizzle-orm";
import { check, date, foreignKey, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { groups } from "../../governance/groups/group.table.ts";
import { organisations } from "../../partnerships/organisations/organisation.table.ts";
import { people } from "../../people/person.table.ts";
import { plansSchema } from "../plans/plan.table.ts";
import { actions } from "./action.table.ts";

/** A body or group that leads an action, from a day to a day, and the person who answers for it. */
export const leads = plansSchema
  .table(
    "lead",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      actionId: uuid().notNull(),
      position: integer().notNull(),
      organisationId: uuid(),
      groupId: uuid(),
      answeringPersonId: uuid(),
      fromOn: date().$type<CalendarDate>(),
      toOn: date().$type<CalendarDate>(),
      note: text(),
    },
    (table) => [
      primaryKey({ name: "lead_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "lead_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "lead_organisation",
        columns: [table.partnershipId, table.organisationId],
        foreignColumns: [organisations.partnershipId, organisations.id],
      }),
      foreignKey({
        name: "lead_group",
        columns: [table.partnershipId, table.groupId],
        foreignColumns: [groups.partnershipId, groups.id],
      }),
      foreignKey({
        name: "lead_answering_person",
        columns: [table.partnershipId, table.answeringPersonId],
        foreignColumns: [people.partnershipId, people.id],
      }),
      index("lead_of_action").on(table.partnershipId, table.actionId, table.position),
      // Neither: somebody is still to be identified, from a day on (“CPP to identify the owner”).
      check("lead_is_one_party", sql`${table.organisationId} is null or ${table.groupId} is null`),
      withinPartnership("lead"),
    ],
  )
  .enableRLS();

export type LeadRow = typeof leads.$inferSelect;
