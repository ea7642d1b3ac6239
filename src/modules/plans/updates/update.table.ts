import { sql } from "drizzle-orm";
import { boolean, check, foreignKey, index, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { actions } from "../actions/action.table.ts";
import type { ActionStatus } from "../actions/action.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** What somebody said of an action: how it is going, what was done, what comes next. Never edited: a new one follows. */
export const updates = plansSchema
  .table(
    "update",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      actionId: uuid().notNull(),
      /** How it is going, by the one who says so; null where they did not say. */
      status: text().$type<ActionStatus>(),
      done: text().notNull(),
      next: text(),
      audience: text().$type<"public" | "partners">().notNull(),
      saidBy: uuid(),
      /** The body on whose behalf, as it is named to the public: people inside, bodies outside. */
      onBehalfOf: text(),
      /** Of a joint lead who does not answer for the action: it stands beside, and changes nothing of the action. */
      isBeside: boolean().notNull().default(false),
      /** The personal link that it came by; null: somebody who was signed in. */
      personalLinkId: uuid(),
      saidAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
    },
    (table) => [
      primaryKey({ name: "update_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "update_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      index("update_of_action").on(table.partnershipId, table.actionId, table.saidAt),
      check("update_audience", sql`${table.audience} in ('public', 'partners')`),
      withinPartnership("update"),
    ],
  )
  .enableRLS();

export type UpdateRow = typeof updates.$inferSelect;
