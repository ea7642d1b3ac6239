import { foreignKey, primaryKey, timestamp, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { people, peopleSchema } from "../person.table.ts";

/** When somebody last looked at their home, so that it can say what changed since. */
export const lastLooks = peopleSchema
  .table(
    "last_look",
    {
      partnershipId: uuid().notNull(),
      personId: uuid().notNull(),
      lookedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      /** The end of the look before this one: what changed is told from here, as long as somebody keeps looking. */
      sinceAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
    },
    (table) => [
      primaryKey({ name: "last_look_key", columns: [table.partnershipId, table.personId] }),
      foreignKey({
        name: "last_look_person",
        columns: [table.partnershipId, table.personId],
        foreignColumns: [people.partnershipId, people.id],
      }).onDelete("cascade"),
      withinPartnership("last_look"),
    ],
  )
  .enableRLS();
