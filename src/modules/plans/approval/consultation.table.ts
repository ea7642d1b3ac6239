import { sql } from "drizzle-orm";
import {
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
import { plansSchema } from "../plans/plan.table.ts";
import { planVersions } from "../versions/plan-version.table.ts";

/** A version of a plan laid before partners, or before everyone, for their comments until a day. */
export const consultations = plansSchema
  .table(
    "consultation",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      versionId: uuid().notNull(),
      audience: text().$type<"partners" | "everyone">().notNull(),
      introduction: text().notNull(),
      opensOn: date().$type<CalendarDate>().notNull(),
      /** The last day on which comments are taken. */
      closesOn: date().$type<CalendarDate>().notNull(),
      closedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
    },
    (table) => [
      primaryKey({ name: "consultation_key", columns: [table.partnershipId, table.id] }),
      unique("consultation_of_version").on(table.partnershipId, table.versionId),
      foreignKey({
        name: "consultation_version",
        columns: [table.partnershipId, table.versionId],
        foreignColumns: [planVersions.partnershipId, planVersions.id],
      }).onDelete("cascade"),
      check("consultation_audience", sql`${table.audience} in ('partners', 'everyone')`),
      check("consultation_days", sql`${table.closesOn} >= ${table.opensOn}`),
      withinPartnership("consultation"),
    ],
  )
  .enableRLS();

/** What became of what somebody said. */
export type CommentOutcome = "taken-up" | "partly" | "not-taken-up" | "noted";

/** Why what was said is public no more: it told of somebody's life, it was abuse, or whoever said it asked for that. */
export type TakenOffKind = "details" | "abuse" | "asked";

/** What somebody said of a version that is consulted on, and what they were answered. */
export const comments = plansSchema
  .table(
    "comment",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      consultationId: uuid().notNull(),
      /** The action or heading of the version that it speaks of; neither: the plan as a whole. */
      actionId: uuid(),
      improvementId: uuid(),
      text: text().notNull(),
      /** The person of the partnership who said it; null: somebody from outside, as they call themselves. */
      personId: uuid(),
      name: text(),
      onBehalfOf: text(),
      /** To answer them; seen by those who answer, and erased with the rest. */
      email: text(),
      saidAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      /** What came from outside is read by somebody before others see it. */
      state: text().$type<"to-read" | "shown" | "kept-back">().notNull(),
      keptBackReason: text(),
      outcome: text().$type<CommentOutcome>(),
      answer: text(),
      answeredBy: uuid(),
      answeredAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      /** Its words and its answer are public no more from here on; it stays counted. Erased, its text is empty. */
      takenOffAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      takenOffAs: text().$type<TakenOffKind>(),
    },
    (table) => [
      primaryKey({ name: "comment_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "comment_consultation",
        columns: [table.partnershipId, table.consultationId],
        foreignColumns: [consultations.partnershipId, consultations.id],
      }).onDelete("cascade"),
      index("comment_of_consultation").on(table.partnershipId, table.consultationId, table.saidAt),
      check("comment_state", sql`${table.state} in ('to-read', 'shown', 'kept-back')`),
      check("comment_outcome", sql`${table.outcome} in ('taken-up', 'partly', 'not-taken-up', 'noted')`),
      check("comment_answered_in_words", sql`${table.answeredAt} is null or ${table.answer} <> ''`),
      check("comment_taken_off_as", sql`${table.takenOffAs} in ('details', 'abuse', 'asked')`),
      check("comment_taken_off", sql`(${table.takenOffAt} is null) = (${table.takenOffAs} is null)`),
      withinPartnership("comment"),
    ],
  )
  .enableRLS();

export type ConsultationRow = typeof consultations.$inferSelect;
export type CommentRow = typeof comments.$inferSelect;
