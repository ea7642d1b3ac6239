import { sql } from "drizzle-orm";
import { date, foreignKey, integer, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { actions } from "../actions/action.table.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** A cross-cutting theme of the partnership: a tag, never a parent (domain A3, rows 68 and 69). */
export const themes = plansSchema
  .table(
    "theme",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      name: text().notNull(),
      description: text().notNull(),
      position: integer().notNull(),
      /** From this day on it is offered no more; what was tagged keeps it. */
      endedOn: date().$type<CalendarDate>(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "theme_key", columns: [table.partnershipId, table.id] }),
      uniqueIndex("theme_name").on(table.partnershipId, sql`lower(${table.name})`),
      withinPartnership("theme"),
    ],
  )
  .enableRLS();

export type ThemeRow = typeof themes.$inferSelect;

/** An action bears a theme. */
export const actionThemes = plansSchema
  .table(
    "action_theme",
    { partnershipId: uuid().notNull(), actionId: uuid().notNull(), themeId: uuid().notNull() },
    (table) => [
      primaryKey({ name: "action_theme_key", columns: [table.partnershipId, table.actionId, table.themeId] }),
      foreignKey({
        name: "action_theme_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "action_theme_theme",
        columns: [table.partnershipId, table.themeId],
        foreignColumns: [themes.partnershipId, themes.id],
      }),
      withinPartnership("action_theme"),
    ],
  )
  .enableRLS();
