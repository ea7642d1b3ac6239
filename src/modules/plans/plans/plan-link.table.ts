import { sql } from "drizzle-orm";
import { check, foreignKey, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { plans, plansSchema } from "./plan.table.ts";

/** One plan informs another: when its priorities change, the other is due for a refresh (domain A1, row 12). */
export const planLinks = plansSchema
  .table(
    "plan_link",
    {
      partnershipId: uuid().notNull(),
      fromPlanId: uuid().notNull(),
      toPlanId: uuid().notNull(),
      note: text(),
    },
    (table) => [
      primaryKey({ name: "plan_link_key", columns: [table.partnershipId, table.fromPlanId, table.toPlanId] }),
      foreignKey({
        name: "plan_link_from",
        columns: [table.partnershipId, table.fromPlanId],
        foreignColumns: [plans.partnershipId, plans.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "plan_link_to",
        columns: [table.partnershipId, table.toPlanId],
        foreignColumns: [plans.partnershipId, plans.id],
      }).onDelete("cascade"),
      check("plan_link_of_two_plans", sql`${table.fromPlanId} <> ${table.toPlanId}`),
      withinPartnership("plan_link"),
    ],
  )
  .enableRLS();
