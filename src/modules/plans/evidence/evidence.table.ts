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
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { actions } from "../actions/action.table.ts";
import { measures } from "../measures/measure.table.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** What shows that a measure is met: a file, a link, or a reading of a number. */
export const evidence = plansSchema
  .table(
    "evidence",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      actionId: uuid().notNull(),
      measureId: uuid(),
      kind: text().$type<"file" | "link" | "reading">().notNull(),
      title: text().notNull(),
      url: text(),
      fileId: uuid(),
      /** The number read, as written, for a measure that is a number. */
      value: text(),
      /** The day a number was read for; the day it was added, where nobody said. */
      readOn: date().$type<CalendarDate>(),
      isPublic: boolean().notNull(),
      addedBy: uuid().notNull(),
      addedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      /** The second person who looked at it, and what they said. */
      seenBy: uuid(),
      seenAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      verdict: text().$type<"accepted" | "sent-back">(),
      verdictReason: text(),
    },
    (table) => [
      primaryKey({ name: "evidence_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "evidence_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "evidence_measure",
        columns: [table.partnershipId, table.measureId],
        foreignColumns: [measures.partnershipId, measures.id],
      }).onDelete("cascade"),
      index("evidence_of_action").on(table.partnershipId, table.actionId),
      check("evidence_kind", sql`${table.kind} in ('file', 'link', 'reading')`),
      check("evidence_verdict", sql`${table.verdict} in ('accepted', 'sent-back')`),
      check(
        "evidence_seen_by_a_second_person",
        sql`${table.seenBy} is null or ${table.seenBy} <> ${table.addedBy}`,
      ),
      withinPartnership("evidence"),
    ],
  )
  .enableRLS();

export type EvidenceRow = typeof evidence.$inferSelect;
