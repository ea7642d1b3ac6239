import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { people, peopleSchema } from "../person.table.ts";

const moment = () => timestamp({ withTimezone: true, mode: "date", precision: 3 });

/** An invitation to sign in. The secret of its link is worked out when the mail is written, and never kept. */
export const invitations = peopleSchema
  .table(
    "invitation",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      personId: uuid().notNull(),
      /** Where it was sent: whoever reads the mail there is invited, and nobody else. */
      toAddress: text().notNull(),
      invitedBy: uuid(),
      invitedAt: moment().notNull(),
      /** How often it was sent. Sent again, the link of the mail before ends. */
      sendings: integer().notNull().default(1),
      sentAt: moment().notNull(),
      expiresAt: moment().notNull(),
      acceptedAt: moment(),
      revokedAt: moment(),
    },
    (table) => [
      primaryKey({ name: "invitation_key", columns: [table.partnershipId, table.id] }),
      foreignKey({
        name: "invitation_person",
        columns: [table.partnershipId, table.personId],
        foreignColumns: [people.partnershipId, people.id],
      }),
      index("invitation_of_person").on(table.partnershipId, table.personId),
      uniqueIndex("invitation_one_open")
        .on(table.partnershipId, table.personId)
        .where(sql`${table.acceptedAt} is null and ${table.revokedAt} is null`),
      check("invitation_ended_once", sql`${table.acceptedAt} is null or ${table.revokedAt} is null`),
      withinPartnership("invitation"),
    ],
  )
  .enableRLS();

export type InvitationRow = typeof invitations.$inferSelect;
