import { foreignKey, primaryKey, uuid } from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { organisations } from "../../partnerships/organisations/organisation.table.ts";
import { plansSchema } from "../plans/plan.table.ts";
import { improvements } from "./improvement.table.ts";

/** A body that an improvement concerns; one that concerns none by name concerns the whole partnership (domain A2, row 59). */
export const concerns = plansSchema
  .table(
    "concern",
    {
      partnershipId: uuid().notNull(),
      improvementId: uuid().notNull(),
      organisationId: uuid().notNull(),
    },
    (table) => [
      primaryKey({
        name: "concern_key",
        columns: [table.partnershipId, table.improvementId, table.organisationId],
      }),
      foreignKey({
        name: "concern_improvement",
        columns: [table.partnershipId, table.improvementId],
        foreignColumns: [improvements.partnershipId, improvements.id],
      }).onDelete("cascade"),
      foreignKey({
        name: "concern_organisation",
        columns: [table.partnershipId, table.organisationId],
        foreignColumns: [organisations.partnershipId, organisations.id],
      }),
      withinPartnership("concern"),
    ],
  )
  .enableRLS();
