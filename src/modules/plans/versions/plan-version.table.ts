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
import { plans, plansSchema } from "../plans/plan.table.ts";
import type { FrozenPlan } from "./frozen-plan.ts";

/**
 * Where a version stands on its way (domain C3-1). The draft is the live plan; a version is frozen when it is put forward.
 */
export type VersionState =
  | "put-forward"
  | "consultation"
  | "agreed"
  | "approved"
  | "returned"
  | "published"
  | "under-review"
  | "superseded"
  | "withdrawn";

/** A version of a plan as it was put forward or published: its structure and words, frozen. Progress stays live and dated. */
export const planVersions = plansSchema
  .table(
    "plan_version",
    {
      partnershipId: uuid().notNull(),
      id: uuid().notNull(),
      planId: uuid().notNull(),
      number: integer().notNull(),
      frozen: jsonb().$type<FrozenPlan>().notNull(),
      note: text(),
      state: text().$type<VersionState>().notNull().default("published"),
      /** When its words were frozen: put forward, or published at once. */
      frozenAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
      frozenBy: uuid(),
      /** Null: never published. */
      publishedAt: timestamp({ withTimezone: true, mode: "date", precision: 3 }),
      publishedBy: uuid(),
    },
    (table) => [
      primaryKey({ name: "plan_version_key", columns: [table.partnershipId, table.id] }),
      unique("plan_version_number").on(table.partnershipId, table.planId, table.number),
      foreignKey({
        name: "plan_version_plan",
        columns: [table.partnershipId, table.planId],
        foreignColumns: [plans.partnershipId, plans.id],
      }),
      check(
        "plan_version_state",
        sql`${table.state} in ('put-forward', 'consultation', 'agreed', 'approved', 'returned', 'published', 'under-review', 'superseded', 'withdrawn')`,
      ),
      check(
        "plan_version_published",
        sql`${table.state} not in ('published', 'under-review', 'superseded') or ${table.publishedAt} is not null`,
      ),
      withinPartnership("plan_version"),
    ],
  )
  .enableRLS();

export type PlanVersionRow = typeof planVersions.$inferSelect;

/** A version that was published, whatever became of it since. */
export type PublishedVersionRow = PlanVersionRow & {
  readonly publishedAt: Date;
  readonly publishedBy: string;
};
