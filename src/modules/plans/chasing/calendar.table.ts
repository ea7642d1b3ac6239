import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { plans, plansSchema } from "../plans/plan.table.ts";

/** How often updates of a plan are due. */
export type Rhythm = "monthly" | "every-second-month" | "quarterly" | "six-monthly" | "own-dates";

/** When updates of a plan are due, and how people are asked for them. A plan without one asks nobody. */
export const calendars = plansSchema
  .table(
    "calendar",
    {
      partnershipId: uuid().notNull(),
      planId: uuid().notNull(),
      rhythm: text().$type<Rhythm>().notNull(),
      /** The first day that updates are due; the rhythm counts from it. */
      firstDueOn: date().$type<CalendarDate>(),
      /** The days themselves, where they follow no rhythm. */
      ownDates: jsonb().$type<readonly CalendarDate[]>().notNull().default([]),
      /** Days before the due day on which people are asked. */
      askBefore: integer().notNull(),
      /** Days before the due day on which they are reminded; null: not. */
      remindBefore: integer(),
      /** Days after it on which they are reminded. */
      remindAfter: integer().array().notNull(),
      /** Days after it on which the lead officer is told who has not answered; null: never. */
      escalateAfter: integer(),
      /** Days after it on which the round ends: what is not answered then stays so. */
      closeAfter: integer().notNull(),
      /** Why it is asked: “What you write goes into the Board's paper for 10 December.” */
      reason: text().notNull().default(""),
      /** Nobody is asked from this moment on, until it goes on. */
      pausedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "calendar_key", columns: [table.partnershipId, table.planId] }),
      foreignKey({
        name: "calendar_plan",
        columns: [table.partnershipId, table.planId],
        foreignColumns: [plans.partnershipId, plans.id],
      }).onDelete("cascade"),
      check(
        "calendar_rhythm",
        sql`${table.rhythm} in ('monthly', 'every-second-month', 'quarterly', 'six-monthly', 'own-dates')`,
      ),
      check(
        "calendar_has_days",
        sql`case when ${table.rhythm} = 'own-dates' then jsonb_array_length(${table.ownDates}) > 0 else ${table.firstDueOn} is not null end`,
      ),
      check("calendar_ask_before", sql`${table.askBefore} between 0 and 60`),
      check("calendar_close_after", sql`${table.closeAfter} between 1 and 90`),
      withinPartnership("calendar"),
    ],
  )
  .enableRLS();

export type CalendarRow = typeof calendars.$inferSelect;
