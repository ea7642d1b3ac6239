import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { groups } from "../../governance/groups/group.table.ts";
import { organisations } from "../../partnerships/organisations/organisation.table.ts";
import { actions } from "../actions/action.table.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** A body or group that helps with an action and does not lead it (domain A1, row 15). */
export const contributors = plansSchema
  .table(
    "contributor",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      actionId: uuid().notNull(),
      position: integer().notNull(),
      organisationId: uuid(),
      groupId: uuid(),
      /** What it brings, in words: people, rooms, money, knowledge. */
      part: text(),
    },
    (table) => [
      primaryKey({ name: "contributor_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "contributor_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "contributor_organisation",
        columns: [table.partnershipId, table.organisationId],
        foreignColumns: [organisations.partnershipId, organisations.id],
      }),
      foreignKey({
        name: "contributor_group",
        columns: [table.partnershipId, table.groupId],
        foreignColumns: [groups.partnershipId, groups.id],
      }),
      index("contributor_of_action").on(table.partnershipId, table.actionId, table.position),
      check("contributor_is_one_party", sql`num_nonnulls(${table.organisationId}, ${table.groupId}) = 1`),
      withinPartnership("contributor"),
    ],
  )
  .enableRLS();

export type ContributorRow = typeof contributors.$inferSelect;
