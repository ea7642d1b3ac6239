import { and, asc, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type UpdateRow, updates } from "./update.table.ts";
import { UNCHANGED } from "./update.ts";

const within = (scope: Scope) => eq(updates.partnershipId, scope.partnership);

const isPublic = eq(updates.audience, "public");

/** Said for the action, not beside it: of joint leads the first answers, and only that says where the action stands. */
const forTheAction = eq(updates.isBeside, false);

/** More than the sentence that the button “Nothing has changed” keeps. */
const isNews = or(isNotNull(updates.next), sql`${updates.done} !~ ${UNCHANGED.source}`);

/** What was said of an action, to whomever, latest first. */
export function listUpdates(scope: Scope, actionId: string): Promise<UpdateRow[]> {
  return scope.database
    .select()
    .from(updates)
    .where(and(within(scope), eq(updates.actionId, actionId)))
    .orderBy(desc(updates.saidAt), desc(updates.id));
}

/** What was said of an action to everyone, latest first. */
export function listPublicUpdates(scope: Scope, actionId: string): Promise<UpdateRow[]> {
  return scope.database
    .select()
    .from(updates)
    .where(and(within(scope), eq(updates.actionId, actionId), isPublic))
    .orderBy(desc(updates.saidAt), desc(updates.id));
}

/** The moment of the latest update of each of these actions; what stands beside is no news of the action itself. */
export async function findLastUpdates(
  scope: Scope,
  actionIds: readonly string[],
): Promise<Map<string, Date>> {
  if (actionIds.length === 0) return new Map();
  const rows = await scope.database
    .select({ actionId: updates.actionId, at: sql<Date>`max(${updates.saidAt})`.mapWith(updates.saidAt) })
    .from(updates)
    .where(and(within(scope), inArray(updates.actionId, [...actionIds]), forTheAction))
    .groupBy(updates.actionId);
  return new Map(rows.map(({ actionId, at }) => [actionId, at]));
}

/** What was said of an action by one personal link, the first first. */
export function listUpdatesByLink(scope: Scope, personalLinkId: string): Promise<UpdateRow[]> {
  return scope.database
    .select()
    .from(updates)
    .where(and(within(scope), eq(updates.personalLinkId, personalLinkId)))
    .orderBy(asc(updates.saidAt), asc(updates.id));
}

/** One update by its id; null for none. */
export async function findUpdate(scope: Scope, id: string): Promise<UpdateRow | null> {
  const [row] = await scope.database
    .select()
    .from(updates)
    .where(and(within(scope), eq(updates.id, id)));
  return row ?? null;
}

/** How an action was last said to be going, to one audience. */
export type SaidStatus = Pick<UpdateRow, "actionId" | "status" | "audience" | "saidAt">;

/**
 * How these actions were last said to be going, to everyone and to partners only: at most two for each, the latest first.
 * Of two said at the same moment the one for partners counts as the later, so that it never shows by accident.
 */
export async function listLastStatuses(scope: Scope, actionIds: readonly string[]): Promise<SaidStatus[]> {
  if (actionIds.length === 0) return [];
  const { actionId, status, audience, saidAt } = updates;
  const rows = await scope.database
    .selectDistinctOn([actionId, audience], { actionId, status, audience, saidAt })
    .from(updates)
    .where(and(within(scope), inArray(actionId, [...actionIds]), isNotNull(status), forTheAction))
    .orderBy(actionId, audience, desc(saidAt), desc(updates.id));
  return rows.sort((a, b) => b.saidAt.getTime() - a.saidAt.getTime() || a.audience.localeCompare(b.audience));
}

/** The latest public updates of these actions; for “what changed” only the `news`: “nothing has changed” is none. */
export function listLatestPublicUpdates(
  scope: Scope,
  actionIds: readonly string[],
  howMany: number,
  which: "all" | "news" = "all",
): Promise<UpdateRow[]> {
  if (actionIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(updates)
    .where(
      and(
        within(scope),
        inArray(updates.actionId, [...actionIds]),
        isPublic,
        which === "news" ? isNews : undefined,
      ),
    )
    .orderBy(desc(updates.saidAt), desc(updates.id))
    .limit(howMany);
}

export async function insertUpdate(
  scope: Scope,
  row: Omit<typeof updates.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(updates).values({ ...row, partnershipId: scope.partnership });
}
