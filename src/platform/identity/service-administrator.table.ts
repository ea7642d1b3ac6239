import { sql } from "drizzle-orm";
import { check, date, index, jsonb, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { identitySchema, user } from "./identity.table.ts";

/**
 * An account that looks after the service as a whole, from a day to a day. It belongs to no partnership, and nothing of a
 * partnership is opened by it.
 */
export const serviceAdministrators = identitySchema.table(
  "service_administrator",
  {
    id: uuid().primaryKey(),
    userId: text()
      .notNull()
      .references(() => user.id),
    fromOn: date().$type<CalendarDate>().notNull(),
    /** The last day it holds; null while it has no end. */
    toOn: date().$type<CalendarDate>(),
    /** The account that made it so, and the one that ended it; null: by command, on the machine itself. */
    grantedBy: text(),
    endedBy: text(),
  },
  (table) => [
    index("service_administrator_of_user").on(table.userId),
    check("service_administrator_days", sql`${table.toOn} is null or ${table.toOn} >= ${table.fromOn}`),
  ],
);

/** What was done to the service as a whole, and by whom: partnerships made, second steps ended, administrators made and ended. */
export const serviceActs = identitySchema.table(
  "service_act",
  {
    id: uuid().primaryKey(),
    at: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
    /** The account that did it; null: by command. */
    userId: text(),
    act: text().notNull(),
    /** Names, addresses and days that say what it was done to. */
    facts: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
  },
  (table) => [index("service_act_at").on(table.at)],
);

export type ServiceAdministratorRow = typeof serviceAdministrators.$inferSelect;
export type ServiceActRow = typeof serviceActs.$inferSelect;
