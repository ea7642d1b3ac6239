import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { people } from "../../people/person.table.ts";
import { actions } from "../actions/action.table.ts";
import { plans, plansSchema } from "../plans/plan.table.ts";
import { updates } from "../updates/update.table.ts";

/** One time at which updates of a plan are asked for: “November updates”. */
export const rounds = plansSchema
  .table(
    "round",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      planId: uuid().notNull(),
      /** The day by which answers are wanted. */
      dueOn: date().$type<CalendarDate>().notNull(),
      /** Why it is asked, as it stood when people were asked. */
      reason: text().notNull(),
      openedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      closedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      /** Of the reporting calendar: everybody who answers for an action of the plan is asked. Else only those who were asked one by one. */
      asksAll: boolean().notNull().default(true),
    },
    (table) => [
      primaryKey({ name: "round_key", columns: [table.partnershipId, table.id] }),
      unique("round_of_day").on(table.partnershipId, table.planId, table.dueOn),
      foreignKey({
        name: "round_plan",
        columns: [table.partnershipId, table.planId],
        foreignColumns: [plans.partnershipId, plans.id],
      }).onDelete("cascade"),
      withinPartnership("round"),
    ],
  )
  .enableRLS();

/** `handed-back`: “this is not my action”; `taken-back`: nobody waits for it any more. */
export type AskState = "open" | "answered" | "handed-back" | "taken-back";

/** One person who is asked how one action is going. */
export const asks = plansSchema
  .table(
    "ask",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      roundId: uuid().notNull(),
      actionId: uuid().notNull(),
      personId: uuid().notNull(),
      /** The first named of joint leads answers for the action; what the others say stands beside. */
      answersForAction: text().$type<"first" | "beside">().notNull(),
      state: text().$type<AskState>().notNull(),
      updateId: uuid(),
      /** Why it was handed or taken back. */
      reason: text(),
      askedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      endedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
    },
    (table) => [
      primaryKey({ name: "ask_key", columns: [table.partnershipId, table.id] }),
      unique("ask_once").on(table.partnershipId, table.roundId, table.actionId, table.personId),
      foreignKey({
        name: "ask_round",
        columns: [table.partnershipId, table.roundId],
        foreignColumns: [rounds.partnershipId, rounds.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "ask_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "ask_person",
        columns: [table.partnershipId, table.personId],
        foreignColumns: [people.partnershipId, people.id],
      }),
      foreignKey({
        name: "ask_update",
        columns: [table.partnershipId, table.updateId],
        foreignColumns: [updates.partnershipId, updates.id],
      }),
      index("ask_of_person").on(table.partnershipId, table.personId, table.state),
      index("ask_of_action").on(table.partnershipId, table.actionId),
      check("ask_state", sql`${table.state} in ('open', 'answered', 'handed-back', 'taken-back')`),
      check("ask_answers_for", sql`${table.answersForAction} in ('first', 'beside')`),
      withinPartnership("ask"),
    ],
  )
  .enableRLS();

export type RoundRow = typeof rounds.$inferSelect;
export type AskRow = typeof asks.$inferSelect;
