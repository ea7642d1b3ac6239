import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgPolicy,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { runtimeRole, withinPartnership } from "../database/row-level-security.ts";
import { mailSchema } from "./message.table.ts";

const postman = sql`coalesce(current_setting('app.partnership', true), '') = ''`;

/** What became of a day's mail: `empty` had nothing left to say when it was to go, `refused` is an address that takes no mail. */
export type DigestState = "waiting" | "sent" | "empty" | "refused" | "failed";

/** The one mail that a person gets of a partnership on a day, with all that they are to be told. Its key is what keeps a second one from being written. */
export const digests = mailSchema
  .table(
    "digest",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      personId: uuid().notNull(),
      day: date().$type<CalendarDate>().notNull(),
      toAddress: text().notNull(),
      state: text().$type<DigestState>().notNull(),
      createdAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      endedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      /** What the mail said at its head, once it was sent; its words are kept nowhere. */
      subject: text(),
      /** What the mail server answered, where it did not take it. */
      trouble: text(),
      /** When somebody said that an address which refused this mail may be tried again. */
      tryAgainAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
    },
    (table) => [
      primaryKey({ name: "digest_key", columns: [table.partnershipId, table.id] }),
      unique("digest_one_a_day").on(table.partnershipId, table.personId, table.day),
      index("digest_of_person").on(table.partnershipId, table.personId, table.createdAt),
      index("digest_of_day").on(table.partnershipId, table.day),
      check("digest_state", sql`${table.state} in ('waiting', 'sent', 'empty', 'refused', 'failed')`),
      withinPartnership("digest"),
      pgPolicy("digest_seen_by_postman", { for: "select", to: runtimeRole, using: postman }),
      pgPolicy("digest_marked_by_postman", { for: "update", to: runtimeRole, using: postman }),
    ],
  )
  .enableRLS();

/** Each thing that a person was told by mail, by its key: nothing is told twice. */
export const told = mailSchema
  .table(
    "told",
    {
      partnershipId: uuid().notNull(),
      personId: uuid().notNull(),
      /** `ask/<id>/asked`, `date-move/<id>/answered`: the room's own words for it. */
      key: text().notNull(),
      digestId: uuid().notNull(),
      at: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
    },
    (table) => [
      primaryKey({ name: "told_key", columns: [table.partnershipId, table.personId, table.key] }),
      index("told_in_digest").on(table.partnershipId, table.digestId),
      withinPartnership("told"),
    ],
  )
  .enableRLS();

/** What a person chose about mail, where it is not what the partnership does for all. */
export const mailChoices = mailSchema
  .table(
    "choice",
    {
      partnershipId: uuid().notNull(),
      personId: uuid().notNull(),
      /** The hours in Scotland in which mail may come: from the first, before the second. */
      fromHour: integer().notNull(),
      toHour: integer().notNull(),
      weekdaysOnly: boolean().notNull(),
      /** How often news of the plans may come; what they owe comes when it is due. */
      news: text().$type<"never" | "weekly" | "daily">().notNull(),
      /** No mail before this day: away, or on leave. */
      pausedUntil: date().$type<CalendarDate>(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "choice_key", columns: [table.partnershipId, table.personId] }),
      check(
        "choice_hours",
        sql`${table.fromHour} between 0 and 23 and ${table.toHour} between 1 and 24 and ${table.fromHour} < ${table.toHour}`,
      ),
      check("choice_news", sql`${table.news} in ('never', 'weekly', 'daily')`),
      withinPartnership("choice"),
    ],
  )
  .enableRLS();

export type DigestRow = typeof digests.$inferSelect;
export type MailChoiceRow = typeof mailChoices.$inferSelect;
