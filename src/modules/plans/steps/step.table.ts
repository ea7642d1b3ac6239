import { sql } from "drizzle-orm";
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { actions } from "../actions/action.table.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** A step on the way to an action, to be ticked off; one with a date is a milestone (domain A2, rows 37 and 44). */
export const steps = plansSchema
  .table(
    "step",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      actionId: uuid().notNull(),
      position: integer().notNull(),
      text: text().notNull(),
      target: jsonb().$type<TargetDate>(),
      doneOn: date().$type<CalendarDate>(),
      doneBy: uuid(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "step_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "step_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      index("step_of_action").on(table.partnershipId, table.actionId, table.position),
      withinPartnership("step"),
    ],
  )
  .enableRLS();

export type StepRow = typeof steps.$inferSelect;

/** A list of steps to begin with, for work that many actions have in common. */
export const stepTemplates = plansSchema
  .table(
    "step_template",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      name: text().notNull(),
      steps: jsonb().$type<readonly string[]>().notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "step_template_key", columns: [table.partnershipId, table.id] }),
      uniqueIndex("step_template_name").on(table.partnershipId, sql`lower(${table.name})`),
      withinPartnership("step_template"),
    ],
  )
  .enableRLS();

export type StepTemplateRow = typeof stepTemplates.$inferSelect;
