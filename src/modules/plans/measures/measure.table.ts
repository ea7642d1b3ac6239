import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { actions } from "../actions/action.table.ts";
import { improvements } from "../improvements/improvement.table.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** How one will know: a document, or a number. Of an action, or of the whole improvement. */
export const measures = plansSchema
  .table(
    "measure",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      improvementId: uuid().notNull(),
      actionId: uuid(),
      position: integer().notNull(),
      text: text().notNull(),
      kind: text().$type<"document" | "number" | "on-time">().notNull(),
      unit: text(),
      baseline: text(),
      aim: text(),
    },
    (table) => [
      primaryKey({ name: "measure_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "measure_improvement",
        columns: [table.partnershipId, table.improvementId],
        foreignColumns: [improvements.partnershipId, improvements.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "measure_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      index("measure_of_improvement").on(table.partnershipId, table.improvementId, table.position),
      check("measure_kind", sql`${table.kind} in ('document', 'number', 'on-time')`),
      withinPartnership("measure"),
    ],
  )
  .enableRLS();

export type MeasureRow = typeof measures.$inferSelect;
