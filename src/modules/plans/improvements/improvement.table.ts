import { foreignKey, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { plans, plansSchema } from "../plans/plan.table.ts";

/** The heading that actions stand under. */
export const improvements = plansSchema
  .table(
    "improvement",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      planId: uuid().notNull(),
      position: integer().notNull(),
      /** As the paper numbers it: “4”, “A”, “2.1”; null where it does not. */
      number: text(),
      title: text().notNull(),
      outcome: text(),
      /** What this area or priority is for, where the plan says so under the heading. */
      aim: text(),
      /** The heading of another plan that this one serves: a group's priority under the partnership's. */
      servesId: uuid(),
      /** Words of the paper that belong here and fit no column. */
      note: text(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "improvement_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "improvement_plan",
        columns: [table.partnershipId, table.planId],
        foreignColumns: [plans.partnershipId, plans.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "improvement_serves",
        columns: [table.partnershipId, table.servesId],
        foreignColumns: [table.partnershipId, table.id],
      }),
      index("improvement_of_plan").on(table.partnershipId, table.planId, table.position),
      withinPartnership("improvement"),
    ],
  )
  .enableRLS();

export type ImprovementRow = typeof improvements.$inferSelect;
