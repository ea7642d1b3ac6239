import { and, desc, eq, getTableColumns, inArray, isNotNull, isNull, max, type SQL, sql } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { isPublicState } from "../approval/approval.ts";
import { plans } from "../plans/plan.table.ts";
import type { FrozenPlan } from "./frozen-plan.ts";
import {
  type PlanVersionRow,
  type PublishedVersionRow,
  planVersions,
  type VersionState,
} from "./plan-version.table.ts";

const within = (scope: Scope) => eq(planVersions.partnershipId, scope.partnership);

const wasPublished = isNotNull(planVersions.publishedAt);

/** The moment of publishing, where `wasPublished` holds. */
const publishedMoment = sql<Date>`${planVersions.publishedAt}`.mapWith(planVersions.publishedAt);

/** The versions of a plan that were published, latest first. */
export async function listVersions(scope: Scope, planId: string): Promise<PublishedVersionRow[]> {
  const rows = await scope.database
    .select()
    .from(planVersions)
    .where(and(within(scope), eq(planVersions.planId, planId), wasPublished))
    .orderBy(desc(planVersions.number));
  return rows.flatMap((row) => asPublished(row) ?? []);
}

/** Those of them that everybody may read, latest first: not one that was taken off the public pages. */
export async function listOpenVersions(scope: Scope, planId: string): Promise<PublishedVersionRow[]> {
  return (await listVersions(scope, planId)).filter(({ state }) => isPublicState(state));
}

/** The version of a plan that was published last, which is what the public reads. */
export async function findLatestVersion(scope: Scope, planId: string): Promise<PublishedVersionRow | null> {
  const [row] = await scope.database
    .select()
    .from(planVersions)
    .where(and(within(scope), eq(planVersions.planId, planId), wasPublished))
    .orderBy(desc(planVersions.number))
    .limit(1);
  return row ? asPublished(row) : null;
}

/** A version without its words: what a list of versions needs. */
export type VersionEntry = Omit<PlanVersionRow, "frozen">;

const { frozen: _words, ...entryColumns } = getTableColumns(planVersions);

/** Every version of a plan, published or not, latest first, without their words. */
export function listVersionEntries(scope: Scope, planId: string): Promise<VersionEntry[]> {
  return scope.database
    .select(entryColumns)
    .from(planVersions)
    .where(and(within(scope), eq(planVersions.planId, planId)))
    .orderBy(desc(planVersions.number));
}

/** Versions of all plans that are in one of these states, without their words. */
export function listVersionsIn(scope: Scope, states: readonly VersionState[]): Promise<VersionEntry[]> {
  return scope.database
    .select(entryColumns)
    .from(planVersions)
    .where(and(within(scope), inArray(planVersions.state, [...states])))
    .orderBy(planVersions.frozenAt);
}

/** One version of a plan by its number, published or not. Throws NotFound. */
export async function getVersion(scope: Scope, planId: string, number: number): Promise<PlanVersionRow> {
  const [row] = await scope.database
    .select()
    .from(planVersions)
    .where(and(within(scope), eq(planVersions.planId, planId), eq(planVersions.number, number)));
  if (!row) throw new NotFound();
  return row;
}

/** The same, and nobody else changes it until this transaction ends. */
export async function lockVersion(scope: Scope, planId: string, number: number): Promise<PlanVersionRow> {
  const [row] = await scope.database
    .select()
    .from(planVersions)
    .where(and(within(scope), eq(planVersions.planId, planId), eq(planVersions.number, number)))
    .for("update");
  if (!row) throw new NotFound();
  return row;
}

export async function changeVersionRow(
  scope: Scope,
  id: string,
  change: Partial<Pick<PlanVersionRow, "state" | "publishedAt" | "publishedBy">>,
): Promise<void> {
  await scope.database
    .update(planVersions)
    .set(change)
    .where(and(within(scope), eq(planVersions.id, id)));
}

/** The number that the next version of a plan gets, published or not. */
export async function nextVersionNumber(scope: Scope, planId: string): Promise<number> {
  const [row] = await scope.database
    .select({ last: max(planVersions.number) })
    .from(planVersions)
    .where(and(within(scope), eq(planVersions.planId, planId)));
  return (row?.last ?? 0) + 1;
}

function asPublished(row: PlanVersionRow): PublishedVersionRow | null {
  const { publishedAt, publishedBy } = row;
  return publishedAt && publishedBy ? { ...row, publishedAt, publishedBy } : null;
}

/** A plan that is published, with its latest version: all that the public may see of it. */
export interface PublishedPlan {
  /** The plan's short number: its address. */
  readonly number: number;
  readonly version: Pick<PublishedVersionRow, "number" | "note" | "publishedAt">;
  /** The structure and words of that version. */
  readonly frozen: FrozenPlan;
  /** When it was put away: the public reads it as an earlier plan that has ended; null for one that holds. */
  readonly archivedAt: Date | null;
}

/**
 * Every published plan with its latest version, in the order of their numbers. Drafts, withdrawn plans and those that
 * were put away are not among them.
 */
export function listPublishedPlans(scope: Scope): Promise<PublishedPlan[]> {
  return publishedPlans(scope, isNull(plans.archivedAt));
}

/** The published plans that were put away: the public keeps its history of them. */
export function listEarlierPlans(scope: Scope): Promise<PublishedPlan[]> {
  return publishedPlans(scope, isNotNull(plans.archivedAt));
}

/** The published plan with this short number, or that this action belongs to, put away or not; null for one that is not published. */
export async function findPublishedPlan(
  scope: Scope,
  of: { readonly number: number } | { readonly planId: string },
): Promise<PublishedPlan | null> {
  const [found] = await publishedPlans(
    scope,
    "number" in of ? eq(plans.number, of.number) : eq(plans.id, of.planId),
  );
  return found ?? null;
}

/** The published plan in whose latest version this action stands: one that was moved since still stands in the plan that promised it. */
export async function findPlanThatPromised(scope: Scope, actionId: string): Promise<PublishedPlan | null> {
  const promises = sql`jsonb_path_exists(${planVersions.frozen}, '$.improvements[*].actions[*].id ? (@ == $id)', jsonb_build_object('id', ${actionId}::text))`;
  const found = await publishedPlans(scope, promises);
  for (const plan of found) {
    const latest = await findPublishedPlan(scope, { number: plan.number });
    if (latest?.version.number === plan.version.number) return latest;
  }
  return null;
}

/** The published plans that this one followed, and that follow it, by their short numbers. */
export async function findPublishedNeighbours(
  scope: Scope,
  number: number,
): Promise<{ readonly before: PublishedPlan | null; readonly after: readonly PublishedPlan[] }> {
  const copies = await scope.database
    .select({ number: plans.number, id: plans.id, copiedFromId: plans.copiedFromId })
    .from(plans)
    .where(eq(plans.partnershipId, scope.partnership));
  const own = copies.find((plan) => plan.number === number);
  const before = copies.find(({ id }) => id === own?.copiedFromId);
  const after = copies.filter(({ copiedFromId }) => own !== undefined && copiedFromId === own.id);
  const published = await Promise.all(after.map((plan) => findPublishedPlan(scope, plan)));
  return {
    before: before ? await findPublishedPlan(scope, before) : null,
    after: published.filter((plan) => plan !== null),
  };
}

function publishedPlans(scope: Scope, which?: SQL): Promise<PublishedPlan[]> {
  const { frozen, note } = planVersions;
  return scope.database
    .selectDistinctOn([plans.number], {
      number: plans.number,
      version: { number: planVersions.number, note, publishedAt: publishedMoment },
      frozen,
      archivedAt: plans.archivedAt,
    })
    .from(plans)
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.partnershipId, plans.partnershipId),
        eq(planVersions.planId, plans.id),
        wasPublished,
      ),
    )
    .where(and(eq(plans.partnershipId, scope.partnership), eq(plans.state, "published"), which))
    .orderBy(plans.number, desc(planVersions.number));
}

export async function insertVersion(
  scope: Scope,
  row: Omit<typeof planVersions.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(planVersions).values({ ...row, partnershipId: scope.partnership });
}
