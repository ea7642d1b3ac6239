import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { actions } from "../actions/action.table.ts";
import { plansSchema } from "../plans/plan.table.ts";
import type { ImplicationKind } from "./implication.ts";
import { improvements } from "./improvement.table.ts";

/** A cost, risk or resource of an improvement; of one action of it where the paper says so in that row. */
export const implications = plansSchema
  .table(
    "implication",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      improvementId: uuid().notNull(),
      actionId: uuid(),
      position: integer().notNull(),
      kind: text().$type<ImplicationKind>().notNull(),
      text: text().notNull(),
    },
    (table) => [
      primaryKey({ name: "implication_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "implication_improvement",
        columns: [table.partnershipId, table.improvementId],
        foreignColumns: [improvements.partnershipId, improvements.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "implication_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      index("implication_of_improvement").on(table.partnershipId, table.improvementId, table.position),
      check("implication_kind", sql`${table.kind} in ('cost', 'risk', 'resource', 'unspecified')`),
      withinPartnership("implication"),
    ],
  )
  .enableRLS();

export type ImplicationRow = typeof implications.$inferSelect;
