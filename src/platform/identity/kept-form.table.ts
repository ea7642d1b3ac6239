import { index, integer, text, timestamp } from "drizzle-orm/pg-core";
import { identitySchema, user } from "./identity.table.ts";

const moment = () => timestamp({ withTimezone: true, mode: "date", precision: 3 });

/**
 * What somebody typed into a form that could not be sent, because their sign-in had ended: kept for their own browser
 * for a few hours. The words are sealed with a key that only that browser holds.
 */
export const keptForms = identitySchema.table(
  "kept_form",
  {
    id: text().primaryKey(),
    /** A digest of the key in the browser's cookie: who cannot show the key finds nothing. */
    holder: text().notNull(),
    /** Whose sign-in had ended: nobody else is shown it, on the same browser either. */
    accountId: text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    sealed: text().notNull(),
    bytes: integer().notNull(),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
  },
  (table) => [
    index("kept_form_of_account").on(table.accountId, table.createdAt),
    index("kept_form_expiry").on(table.expiresAt),
  ],
);

export type KeptFormRow = typeof keptForms.$inferSelect;
