import { boolean, index, integer, pgSchema, text, timestamp, unique } from "drizzle-orm/pg-core";

/** Accounts belong to the service, not to a partnership: one person may work in several. better-auth keeps these tables. */
export const identitySchema = pgSchema("identity");

const moment = () => timestamp({ withTimezone: true, mode: "date", precision: 3 });

export const user = identitySchema.table(
  "user",
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull(),
    emailVerified: boolean().notNull(),
    image: text(),
    /** Signs in with a second step: a code from an application on their telephone. */
    twoFactorEnabled: boolean().notNull().default(false),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [unique("user_email").on(table.email)],
);

export const session = identitySchema.table(
  "session",
  {
    id: text().primaryKey(),
    token: text().notNull(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    expiresAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    /** When the second step was taken; null: not yet, or none is asked. Ours: better-auth does not know it. */
    secondFactorAt: moment(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [unique("session_token").on(table.token), index("session_of_user").on(table.userId)],
);

export const account = identitySchema.table(
  "account",
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index("account_of_user").on(table.userId)],
);

export const verification = identitySchema.table(
  "verification",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index("verification_identifier").on(table.identifier)],
);

/** The secret of a second step, sealed with the service's own key, and the codes for a lost telephone. */
export const twoFactor = identitySchema.table(
  "two_factor",
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    verified: boolean().notNull(),
    failedVerificationCount: integer().notNull().default(0),
    lockedUntil: moment(),
  },
  (table) => [unique("two_factor_of_user").on(table.userId)],
);

/** Requests for a link, counted per address typed and per network address: they outlive a restart and hold across servers. */
export const attempts = identitySchema.table(
  "attempt",
  { key: text().notNull(), at: moment().notNull() },
  (table) => [index("attempt_of_key").on(table.key, table.at), index("attempt_of_moment").on(table.at)],
);
