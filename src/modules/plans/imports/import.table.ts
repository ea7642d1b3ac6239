import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { withinPartnership } from "../../../platform/database/row-level-security.ts";
import { files } from "../../../platform/files/file.table.ts";
import type { Merging } from "../merging/merging-choices.ts";
import { plans, plansSchema } from "../plans/plan.table.ts";
import type { BroughtContent } from "./brought-content.ts";
import type { ReviewCorrections } from "./review-corrections.ts";

/** What a paper is brought in for. */
export type ImportPurpose = "new-plan" | "edition" | "updates";

/** A paper that was brought in: how it was read, what a person put right, and what became of it. */
export const imports = plansSchema
  .table(
    "import",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      number: integer().notNull(),
      /** The file's name as it was uploaded, or “pasted table”. */
      name: text().notNull(),
      /** The paper itself, as it was brought. */
      fileId: uuid().notNull(),
      /** What the plan will be called, and what kind of plan it is. */
      title: text().notNull(),
      kind: text().notNull(),
      /** What was read, each cell of it; or the plan itself, where the file was written by Commonty. */
      content: jsonb().$type<BroughtContent>().notNull(),
      /** What a person changed or answered: by cell, by question, by lead. */
      corrections: jsonb().$type<ReviewCorrections>().notNull(),
      state: text().$type<"open" | "created" | "merged" | "thrown-away" | "undone">().notNull(),
      planId: uuid(),
      /** What it is brought in for: a new plan, a later edition of one, or updates of one by a partner. */
      purpose: text().$type<ImportPurpose>().notNull().default("new-plan"),
      /** The live plan that it is held against, where it is not to become a new one. */
      intoPlanId: uuid(),
      /** Which differences were accepted, and what became of them. */
      merging: jsonb().$type<Merging>(),
      broughtBy: uuid().notNull(),
      broughtAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      version: integer().notNull().default(1),
    },
    (table) => [
      primaryKey({ name: "import_key", columns: [table.partnershipId, table.id] }),
      unique("import_number").on(table.partnershipId, table.number),
      foreignKey({
        name: "import_file",
        columns: [table.partnershipId, table.fileId],
        foreignColumns: [files.partnershipId, files.id],
      }),
      foreignKey({
        name: "import_plan",
        columns: [table.partnershipId, table.planId],
        foreignColumns: [plans.partnershipId, plans.id],
      }),
      check("import_state", sql`${table.state} in ('open', 'created', 'merged', 'thrown-away', 'undone')`),
      foreignKey({
        name: "import_into_plan",
        columns: [table.partnershipId, table.intoPlanId],
        foreignColumns: [plans.partnershipId, plans.id],
      }),
      check("import_purpose", sql`${table.purpose} in ('new-plan', 'edition', 'updates')`),
      check("import_into_a_plan", sql`(${table.purpose} = 'new-plan') = (${table.intoPlanId} is null)`),
      withinPartnership("import"),
    ],
  )
  .enableRLS();

export type ImportRow = typeof imports.$inferSelect;

/** Whether it can still be checked and made a plan: it never was, or the plan was taken back. */
export function isOpen({ state }: Pick<ImportRow, "state">): boolean {
  return state === "open" || state === "undone";
}
