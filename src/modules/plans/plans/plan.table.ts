import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { groups } from "../../governance/groups/group.table.ts";
import { organisations } from "../../partnerships/organisations/organisation.table.ts";
import { places } from "../../partnerships/places/place.table.ts";
import type { HeadingKind } from "./plan.ts";

export const plansSchema = pgSchema("plans");

/** A plan of any kind. Its short number is its address: `/strathbrae/plans/3`. */
export const plans = plansSchema
  .table(
    "plan",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      number: integer().notNull(),
      title: text().notNull(),
      kind: text().notNull(),
      /** The years it is for, in its own words: “2026 to 2028”. */
      period: text().notNull(),
      summary: text().notNull(),
      /** The day of the paper it came from: what its relative dates count from. */
      datedOn: date().$type<CalendarDate>(),
      watchedByGroupId: uuid(),
      /** What its headings are: improvements, outcomes, priorities, areas or workstreams. */
      headings: text().$type<HeadingKind>().notNull().default("improvement"),
      /** The group or body whose plan it is: a thematic group, a community; null: the whole partnership's. */
      ownerGroupId: uuid(),
      ownerOrganisationId: uuid(),
      /** The locality or area that it is for. */
      placeId: uuid(),
      /** The plan that this one stands within: a thematic group's plan under the outcomes plan. */
      parentPlanId: uuid(),
      /** The action that this plan works out: an implementation plan. Its table stands above this one, so no foreign key. */
      parentActionId: uuid(),
      /** The plan of the period before, whose words this one began with. */
      copiedFromId: uuid(),
      /** Put away: kept with all its history, and out of everybody's lists. */
      archivedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      /** The group that agrees to moving a date; null: whoever works on the plan. */
      movesGroupId: uuid(),
      /** The board that approves a version before it may be published; null: none has to. */
      approvingGroupId: uuid(),
      /** Until it is published for the first time, the public does not know of it. */
      state: text().notNull(),
      createdAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      createdBy: uuid(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "plan_key", columns: [table.partnershipId, table.id] }),
      unique("plan_number").on(table.partnershipId, table.number),
      foreignKey({
        name: "plan_watched_by",
        columns: [table.partnershipId, table.watchedByGroupId],
        foreignColumns: [groups.partnershipId, groups.id],
      }),
      foreignKey({
        name: "plan_moves_group",
        columns: [table.partnershipId, table.movesGroupId],
        foreignColumns: [groups.partnershipId, groups.id],
      }),
      foreignKey({
        name: "plan_approving_group",
        columns: [table.partnershipId, table.approvingGroupId],
        foreignColumns: [groups.partnershipId, groups.id],
      }),
      foreignKey({
        name: "plan_owner_group",
        columns: [table.partnershipId, table.ownerGroupId],
        foreignColumns: [groups.partnershipId, groups.id],
      }),
      foreignKey({
        name: "plan_owner_organisation",
        columns: [table.partnershipId, table.ownerOrganisationId],
        foreignColumns: [organisations.partnershipId, organisations.id],
      }),
      foreignKey({
        name: "plan_place",
        columns: [table.partnershipId, table.placeId],
        foreignColumns: [places.partnershipId, places.id],
      }),
      foreignKey({
        name: "plan_parent_plan",
        columns: [table.partnershipId, table.parentPlanId],
        foreignColumns: [table.partnershipId, table.id],
      }),
      foreignKey({
        name: "plan_copied_from",
        columns: [table.partnershipId, table.copiedFromId],
        foreignColumns: [table.partnershipId, table.id],
      }),
      check(
        "plan_headings",
        sql`${table.headings} in ('improvement', 'outcome', 'priority', 'area', 'workstream')`,
      ),
      check("plan_one_owner", sql`${table.ownerGroupId} is null or ${table.ownerOrganisationId} is null`),
      check("plan_not_within_itself", sql`${table.parentPlanId} is distinct from ${table.id}`),
      check("plan_state", sql`${table.state} in ('draft', 'published', 'withdrawn')`),
      withinPartnership("plan"),
    ],
  )
  .enableRLS();

export type PlanRow = typeof plans.$inferSelect;
