import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { groups } from "../../governance/groups/group.table.ts";
import { actions } from "../actions/action.table.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** `open`: asked and not answered. */
export type DateMoveState = "open" | "agreed" | "refused" | "withdrawn";

/** An action's target date that was moved, or that somebody asks to move: from what to what, and why. */
export const dateMoves = plansSchema
  .table(
    "date_move",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      actionId: uuid().notNull(),
      /** Null: moved by whoever may change the plan, without being asked. */
      askedBy: uuid(),
      askedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      was: jsonb().$type<TargetDate>(),
      target: jsonb().$type<TargetDate>().notNull(),
      reason: text().notNull(),
      state: text().$type<DateMoveState>().notNull(),
      /** The group that it was left to, and the day it meets. */
      groupId: uuid(),
      groupMeetsOn: date().$type<CalendarDate>(),
      minuteReference: text(),
      decidedBy: uuid(),
      decidedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      answer: text(),
    },
    (table) => [
      primaryKey({ name: "date_move_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "date_move_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "date_move_group",
        columns: [table.partnershipId, table.groupId],
        foreignColumns: [groups.partnershipId, groups.id],
      }),
      // One thing asked of an action at a time: a second request takes the place of the first, or waits for its answer.
      uniqueIndex("date_move_one_open")
        .on(table.partnershipId, table.actionId)
        .where(sql`${table.state} = 'open'`),
      index("date_move_of_action").on(table.partnershipId, table.actionId, table.askedAt),
      check("date_move_state", sql`${table.state} in ('open', 'agreed', 'refused', 'withdrawn')`),
      check("date_move_refused_with_words", sql`${table.state} <> 'refused' or ${table.answer} <> ''`),
      withinPartnership("date_move"),
    ],
  )
  .enableRLS();

export type DateMoveRow = typeof dateMoves.$inferSelect;
