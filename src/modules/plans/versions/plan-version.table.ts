import { foreignKey, integer, jsonb, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { plans, plansSchema } from "../plans/plan.table.ts";
import type { FrozenPlan } from "./frozen-plan.ts";

/** A version of a plan as it was published: its structure and words, frozen. Progress stays live and dated. */
export const planVersions = plansSchema
  .table(
    "plan_version",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      planId: uuid().notNull(),
      number: integer().notNull(),
      frozen: jsonb().$type<FrozenPlan>().notNull(),
      note: text(),
      publishedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      publishedBy: uuid().notNull(),
    },
    (table) => [
      primaryKey({ name: "plan_version_key", columns: [table.partnershipId, table.id] }),
      unique("plan_version_number").on(table.partnershipId, table.planId, table.number),
      foreignKey({
        name: "plan_version_plan",
        columns: [table.partnershipId, table.planId],
        foreignColumns: [plans.partnershipId, plans.id],
      }),
      withinPartnership("plan_version"),
    ],
  )
  .enableRLS();

export type PlanVersionRow = typeof planVersions.$inferSelect;
