import { foreignKey, index, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { people } from "../../people/person.table.ts";
import { actions } from "../actions/action.table.ts";
import { plansSchema } from "../plans/plan.table.ts";

/** A link that lets one person update some actions without signing in. Its secret is worked out anew when a mail is written, and never kept. */
export const personalLinks = plansSchema
  .table(
    "personal_link",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      personId: uuid().notNull(),
      /** The mail it went out with. */
      digestId: uuid(),
      /** SHA-256 of the secret, in hexadecimal. */
      secretDigest: text().notNull(),
      createdAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      expiresAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      revokedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      revokedBy: uuid(),
      firstUsedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      lastUsedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
    },
    (table) => [
      primaryKey({ name: "personal_link_key", columns: [table.partnershipId, table.id] }),
      uniqueIndex("personal_link_secret").on(table.partnershipId, table.secretDigest),
      foreignKey({
        name: "personal_link_person",
        columns: [table.partnershipId, table.personId],
        foreignColumns: [people.partnershipId, people.id],
      }),
      index("personal_link_of_person").on(table.partnershipId, table.personId),
      index("personal_link_of_digest").on(table.partnershipId, table.digestId),
      withinPartnership("personal_link"),
    ],
  )
  .enableRLS();

/** The actions that a personal link opens, and nothing else. */
export const personalLinkActions = plansSchema
  .table(
    "personal_link_action",
    {
      partnershipId: uuid().notNull(),
      linkId: uuid().notNull(),
      actionId: uuid().notNull(),
    },
    (table) => [
      primaryKey({
        name: "personal_link_action_key",
        columns: [table.partnershipId, table.linkId, table.actionId],
      }),
      foreignKey({
        name: "personal_link_action_link",
        columns: [table.partnershipId, table.linkId],
        foreignColumns: [personalLinks.partnershipId, personalLinks.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "personal_link_action_action",
        columns: [table.partnershipId, table.actionId],
        foreignColumns: [actions.partnershipId, actions.id],
      }).onDelete("cascade"),
      withinPartnership("personal_link_action"),
    ],
  )
  .enableRLS();

export type PersonalLinkRow = typeof personalLinks.$inferSelect;
