import { boolean, index, pgSchema, text, timestamp, unique } from "drizzle-orm/pg-core";

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

/** Requests for a link, counted per address typed and per network address: they outlive a restart and hold across servers. */
export const attempts = identitySchema.table(
  "attempt",
  { key: text().notNull(), at: moment().notNull() },
  (table) => [index("attempt_of_key").on(table.key, table.at)],
);
