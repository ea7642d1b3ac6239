import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type ActionRow, actions } from "../actions/action.table.ts";
import { type PlanRow, plans } from "../plans/plan.table.ts";
import { type OccasionRow, occasions } from "./occasion.table.ts";

const within = (scope: Scope) => eq(occasions.partnershipId, scope.partnership);

/** The occasions that dates hang on, in the order in which they were added. */
export async function listOccasions(scope: Scope): Promise<OccasionRow[]> {
  return scope.database.select().from(occasions).where(within(scope)).orderBy(asc(occasions.number));
}

/** The occasion with this short number. Throws NotFound for none, or another partnership's. */
export async function getOccasion(scope: Scope, number: number): Promise<OccasionRow> {
  const [row] = await scope.database
    .select()
    .from(occasions)
    .where(and(within(scope), eq(occasions.number, number)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertOccasion(
  scope: Scope,
  row: Omit<typeof occasions.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(occasions).values({ ...row, partnershipId: scope.partnership });
}

/** Changes an occasion; false when somebody changed it since `version`, and then nothing is written. */
export async function changeOccasionRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Pick<OccasionRow, "name" | "note" | "target">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(occasions)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(occasions.id, id), eq(occasions.version, version)))
    .returning({ id: occasions.id });
  return rows.length === 1;
}

export async function removeOccasionRow(scope: Scope, id: string): Promise<void> {
  await scope.database.delete(occasions).where(and(within(scope), eq(occasions.id, id)));
}

/** An action with the plan it stands in. */
export interface HungAction {
  readonly action: ActionRow;
  readonly plan: Pick<PlanRow, "id" | "number" | "title" | "datedOn">;
}

/** The actions of all plans whose dates hang on an occasion, by plan and place in it. */
export function listActionsOn(scope: Scope, occasionId: string): Promise<HungAction[]> {
  return withPlans(scope, eq(actions.occasionId, occasionId));
}

/** The actions at work whose date speaks of something that will happen, and hangs on no occasion yet. */
export function listLooseEvents(scope: Scope): Promise<HungAction[]> {
  return withPlans(
    scope,
    and(
      isNull(plans.archivedAt),
      isNull(actions.occasionId),
      sql`${actions.target} ->> 'kind' = 'event'`,
      sql`${actions.target} ->> 'end' is null`,
      sql`${actions.status} not in ('done', 'closed', 'cancelled', 'merged')`,
    ),
  );
}

function withPlans(scope: Scope, which: ReturnType<typeof and>): Promise<HungAction[]> {
  return scope.database
    .select({
      action: actions,
      plan: { id: plans.id, number: plans.number, title: plans.title, datedOn: plans.datedOn },
    })
    .from(actions)
    .innerJoin(plans, and(eq(plans.partnershipId, actions.partnershipId), eq(plans.id, actions.planId)))
    .where(and(eq(actions.partnershipId, scope.partnership), which))
    .orderBy(asc(plans.number), asc(actions.position));
}

/** How many actions hang on each occasion, by its id. */
export async function countActionsOn(scope: Scope): Promise<ReadonlyMap<string, number>> {
  const rows = await scope.database
    .select({ id: actions.occasionId, count: sql<number>`count(*)::int` })
    .from(actions)
    .where(and(eq(actions.partnershipId, scope.partnership), sql`${actions.occasionId} is not null`))
    .groupBy(actions.occasionId);
  return new Map(rows.flatMap(({ id, count }) => (id ? [[id, count]] : [])));
}
