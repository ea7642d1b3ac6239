import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  integer,
  jsonb,
  pgPolicy,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { runtimeRole, withinPartnership } from "../../platform/database/row-level-security.ts";

export const partnershipsSchema = pgSchema("partnerships");

const own = sql`id = nullif(current_setting('app.partnership', true), '')::uuid`;

/** The tenants. Any page may find one by its address; only its own people may change it. */
export const partnerships = partnershipsSchema
  .table(
    "partnership",
    {
      id: uuid().primaryKey(),
      slug: text().notNull(),
      name: text().notNull(),
      kind: text().notNull(),
      accent: text().notNull(),
      logoFileId: uuid(),
      /** A Word file whose styles, header and footer our Word files take over. */
      wordTemplateFileId: uuid(),
      /** The licence that open data and public files are given under, in words and by its address. */
      licence: text().notNull().default("Open Government Licence v3.0"),
      licenceUrl: text()
        .notNull()
        .default("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
      /** First month of the reporting year: April by the Act (2015, section 8), unless Ministers direct otherwise. */
      yearStart: integer().notNull(),
      words: jsonb().$type<Record<string, string>>().notNull(),
      /** The roles whose holders must take a second step when they sign in. */
      secondFactorRoles: text().array().notNull().default([]),
      /** Approving a plan with an action that nobody leads: told of, or refused. */
      leadlessApproval: text().$type<"warn" | "refuse">().notNull().default("warn"),
      /** The hours in which mail to its people may go out, and whether at weekends. */
      mailFromHour: integer().notNull().default(8),
      mailToHour: integer().notNull().default(18),
      mailAtWeekends: boolean().notNull().default(false),
      /** Days beyond the bank holidays of Scotland on which nobody is asked or written to: each council has its own. */
      easterMondayOff: boolean().notNull().default(false),
      localHolidays: jsonb().$type<readonly CalendarDate[]>().notNull().default([]),
      introduction: text().notNull(),
      accessibilityContact: text().notNull(),
      createdAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      unique("partnership_slug").on(table.slug),
      check("partnership_accent", sql`${table.accent} ~ '^#[0-9a-f]{6}$'`),
      check("partnership_leadless_approval", sql`${table.leadlessApproval} in ('warn', 'refuse')`),
      check(
        "partnership_mail_hours",
        sql`${table.mailFromHour} between 0 and 23 and ${table.mailToHour} between 1 and 24 and ${table.mailFromHour} < ${table.mailToHour}`,
      ),
      check("partnership_year_start", sql`${table.yearStart} between 1 and 12`),
      pgPolicy("partnership_found_by_anyone", { for: "select", to: runtimeRole, using: sql`true` }),
      pgPolicy("partnership_made_as_itself", { for: "insert", to: runtimeRole, withCheck: own }),
      pgPolicy("partnership_changed_by_its_own", {
        for: "update",
        to: runtimeRole,
        using: own,
        withCheck: own,
      }),
    ],
  )
  .enableRLS();

/** The last short number given to each kind of thing of a partnership. */
export const counters = partnershipsSchema
  .table(
    "counter",
    {
      partnershipId: uuid()
        .notNull()
        .references(() => partnerships.id),
      name: text().notNull(),
      last: integer().notNull(),
    },
    (table) => [
      primaryKey({ name: "counter_key", columns: [table.partnershipId, table.name] }),
      withinPartnership("counter"),
    ],
  )
  .enableRLS();

export type PartnershipRow = typeof partnerships.$inferSelect;
