import { and, asc, eq, sql } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { type SavedViewRow, savedViews } from "./saved-view.table.ts";

const within = (scope: Scope) => eq(savedViews.partnershipId, scope.partnership);

/** The views that this person keeps, in the order in which they were kept; nobody sees another's. */
export async function listSavedViews(scope: Scope): Promise<SavedViewRow[]> {
  const personId = personIdOf(scope.actor);
  if (personId === null) return [];
  return scope.database
    .select()
    .from(savedViews)
    .where(and(within(scope), eq(savedViews.personId, personId)))
    .orderBy(asc(savedViews.position), asc(savedViews.id));
}

/** One of this person's own views. Throws NotFound for another's. */
export async function getSavedView(scope: Scope, id: string): Promise<SavedViewRow> {
  const found = (await listSavedViews(scope)).find((view) => view.id === id);
  if (!found) throw new NotFound();
  return found;
}

export async function insertSavedView(
  scope: Scope,
  row: Omit<typeof savedViews.$inferInsert, "partnershipId" | "position">,
): Promise<void> {
  const last = sql<number>`(select coalesce(max(${savedViews.position}), 0) + 1 from ${savedViews} where ${and(within(scope), eq(savedViews.personId, row.personId))})`;
  await scope.database
    .insert(savedViews)
    .values({ ...row, partnershipId: scope.partnership, position: last });
}

export async function removeSavedView(scope: Scope, id: string): Promise<void> {
  await scope.database.delete(savedViews).where(and(within(scope), eq(savedViews.id, id)));
}
