import { foreignKey, index, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { people } from "../../people/person.table.ts";
import { actions } from "../actions/action.table.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** What people who work on an action write to each other. Never public, in no report and no export. */
export const notes = plansSchema
  .table(
    "note",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      actionId: uuid().notNull(),
      writtenBy: uuid().notNull(),
      writtenAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      text: text().notNull(),
      removedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      removedBy: uuid(),
    },
    (table) => [
      primaryKey({ name: "note_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "note_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "note_writer",
        columns: [table.partnershipId, table.writtenBy],
        foreignColumns: [people.partnershipId, people.id],
      }),
      index("note_of_action").on(table.partnershipId, table.actionId, table.writtenAt),
      withinPartnership("note"),
    ],
  )
  .enableRLS();

export type NoteRow = typeof notes.$inferSelect;
