import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgPolicy, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { runtimeRole } from "../database/row-level-security.ts";

export const mailSchema = pgSchema("mail");

const own = sql`partnership_id is null or partnership_id = nullif(current_setting('app.partnership', true), '')::uuid`;
const postman = sql`coalesce(current_setting('app.partnership', true), '') = ''`;

/**
 * Outgoing post, written in the same transaction as the change that causes it: sent once it is committed, or never.
 * A partnership may put letters in; only the postman, who belongs to none, takes them out.
 */
export const messages = mailSchema
  .table(
    "message",
    {
      id: uuid().primaryKey(),
      partnershipId: uuid(),
      toAddress: text().notNull(),
      /** Which composer writes it when it is sent: secrets such as sign-in links never lie in the table. */
      kind: text().notNull(),
      facts: jsonb().$type<Record<string, string>>().notNull(),
      state: text().$type<"waiting" | "sent" | "dropped" | "failed">().notNull(),
      attempts: integer().notNull().default(0),
      nextAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      createdAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      sentAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      lastError: text(),
    },
    (table) => [
      index("message_waiting").on(table.state, table.nextAt),
      index("message_of_age").on(table.createdAt),
      check("message_state", sql`${table.state} in ('waiting', 'sent', 'dropped', 'failed')`),
      pgPolicy("message_put_in", { for: "insert", to: runtimeRole, withCheck: own }),
      pgPolicy("message_taken_by_postman", { for: "select", to: runtimeRole, using: postman }),
      pgPolicy("message_marked_by_postman", { for: "update", to: runtimeRole, using: postman }),
      pgPolicy("message_removed_by_postman", { for: "delete", to: runtimeRole, using: postman }),
    ],
  )
  .enableRLS();
