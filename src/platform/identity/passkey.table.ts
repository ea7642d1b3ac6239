import { bigint, boolean, index, text, timestamp, unique } from "drizzle-orm/pg-core";
import { identitySchema, user } from "./identity.table.ts";

const moment = () => timestamp({ withTimezone: true, mode: "date", precision: 3 });

/** A key that a person's own device keeps and unlocks with a finger, a face or a PIN. Only its public half is here. */
export const passkey = identitySchema.table(
  "passkey",
  {
    id: text().primaryKey(),
    /** What its owner calls it. */
    name: text(),
    publicKey: text().notNull(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    credentialID: text("credential_id").notNull(),
    counter: bigint({ mode: "number" }).notNull(),
    deviceType: text().notNull(),
    backedUp: boolean().notNull(),
    transports: text(),
    createdAt: moment(),
    /** Which kind of device or program made it, where that is said. */
    aaguid: text(),
    /** Ours: better-auth does not know it. */
    lastUsedAt: moment(),
  },
  (table) => [unique("passkey_credential").on(table.credentialID), index("passkey_of_user").on(table.userId)],
);

/** What changed in how somebody signs in, for its owner to read: no ledger of a partnership, for an account belongs to none. */
export const accountHistory = identitySchema.table(
  "history",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    at: moment().notNull(),
    /** `passkey-added`, `second-step-removed` …: the words are the page's. */
    what: text().notNull(),
    /** The name of the passkey or of the provider. */
    detail: text(),
    /** What the browser said of itself. */
    agent: text(),
  },
  (table) => [index("history_of_user").on(table.userId, table.at)],
);
