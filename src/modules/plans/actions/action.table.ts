import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { improvements } from "../improvements/improvement.table.ts";
import { occasions } from "../occasions/occasion.table.ts";
import { plans, plansSchema } from "../plans/plan.table.ts";
import type { ActionStatus } from "./action.ts";
import type { Inequality } from "./inequality.ts";
import type { LeadMode } from "./lead.ts";
import type { TargetDate } from "./target-date.ts";

/** One piece of work under an improvement. Its short number is its address: `/strathbrae/actions/12`. */
export const actions = plansSchema
  .table(
    "action",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      planId: uuid().notNull(),
      improvementId: uuid().notNull(),
      number: integer().notNull(),
      position: integer().notNull(),
      text: text().notNull(),
      /** The lead in the plan's own words; null: nobody yet, which is a gap. */
      leadText: text(),
      leadMode: text().$type<LeadMode>(),
      target: jsonb().$type<TargetDate>(),
      /** The first date, kept for ever beside one that was changed. */
      firstTarget: jsonb().$type<TargetDate>(),
      status: text().$type<ActionStatus>().notNull(),
      /** What the paper said of its progress, in the paper's words. */
      progressSaid: text(),
      note: text(),
      /** The occasion that its date hangs on: “the next LOIP process”. */
      occasionId: uuid(),
      /** Something that people will see soon (domain A6, row 131). */
      isQuickWin: boolean().notNull().default(false),
      /** It stops trouble before it begins, rather than answering it. */
      isPrevention: boolean().notNull().default(false),
      /** How much it does against inequality: 1 some, 2 much, 3 its purpose; null: not said (domain A4, row 103). */
      inequality: integer().$type<Inequality>(),
      /** The day the work was reported done: lateness stops there. */
      doneOn: date().$type<CalendarDate>(),
      closedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      closedBy: uuid(),
      /** Signed in place of evidence. */
      overrideReason: text(),
      cancelledReason: text(),
      mergedIntoId: uuid(),
      createdAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "action_key", columns: [table.partnershipId, table.id] }),
      unique("action_number").on(table.partnershipId, table.number),
      foreignKey({
        name: "action_plan",
        columns: [table.partnershipId, table.planId],
        foreignColumns: [plans.partnershipId, plans.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "action_improvement",
        columns: [table.partnershipId, table.improvementId],
        foreignColumns: [improvements.partnershipId, improvements.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "action_occasion",
        columns: [table.partnershipId, table.occasionId],
        foreignColumns: [occasions.partnershipId, occasions.id],
      }),
      check("action_inequality", sql`${table.inequality} between 1 and 3`),
      index("action_of_plan").on(table.partnershipId, table.planId, table.position),
      check(
        "action_status",
        sql`${table.status} in ('proposed', 'not-started', 'in-progress', 'at-risk', 'blocked', 'done', 'closed', 'cancelled', 'merged', 'ongoing')`,
      ),
      check(
        "action_lead_mode",
        sql`${table.leadMode} in ('sole', 'joint', 'all', 'equal', 'to-be-identified')`,
      ),
      check("action_closed_by_somebody", sql`${table.status} <> 'closed' or ${table.closedBy} is not null`),
      check(
        "action_cancelled_with_reason",
        sql`${table.status} <> 'cancelled' or ${table.cancelledReason} is not null`,
      ),
      withinPartnership("action"),
    ],
  )
  .enableRLS();

export type ActionRow = typeof actions.$inferSelect;
