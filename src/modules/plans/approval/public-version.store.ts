import { and, desc, eq, inArray } from "drizzle-orm";
import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { plans } from "../plans/plan.table.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { planVersions } from "../versions/plan-version.table.ts";
import { isPublicState, PUBLIC_STATES } from "./approval.ts";
import { sayDecision } from "./approval.words.ts";
import { listSteps } from "./version-step.store.ts";

/** What everybody may know of one version of a published plan, beside its words. */
export interface PublicVersion {
  readonly id: string;
  readonly number: number;
  readonly state: (typeof PUBLIC_STATES)[number];
  readonly note: string | null;
  readonly publishedOn: CalendarDate;
  /** Who approved it, at which meeting: null where no board did. */
  readonly approval: PublicApproval | null;
  /** Since when it is looked at again; null where it is not. */
  readonly underReviewSince: CalendarDate | null;
}

export interface PublicApproval {
  readonly group: string;
  readonly metOn: CalendarDate;
  readonly minute: string | null;
  /** “Approved by the Strategic Board on 3 December 2026, minute 7” */
  readonly sentence: string;
  /** What the board said with it, and on what conditions. */
  readonly said: string | null;
}

const { id, planId, number, state, note, publishedAt } = planVersions;

const within = (scope: Scope) => eq(planVersions.partnershipId, scope.partnership);

const isOpen = and(eq(plans.state, "published"), inArray(state, [...PUBLIC_STATES]));

/**
 * The versions of a published plan that everybody may read, latest first: the one that holds and those that held before
 * it. One that is on its way, was returned or taken off is not among them. None for a plan that is not published.
 */
export async function listPublicVersions(scope: Scope, plan: number): Promise<PublicVersion[]> {
  return (await readPublicVersions(scope, eq(plans.number, plan))).get(plan) ?? [];
}

/** The same for every published plan, by its short number. */
export function listAllPublicVersions(scope: Scope): Promise<ReadonlyMap<number, readonly PublicVersion[]>> {
  return readPublicVersions(scope);
}

/** The words of a version that everybody may read. Throws NotFound for any other. */
export async function getPublicWords(scope: Scope, plan: number, version: number): Promise<FrozenPlan> {
  const [row] = await scope.database
    .select({ frozen: planVersions.frozen })
    .from(planVersions)
    .innerJoin(plans, and(eq(plans.partnershipId, planVersions.partnershipId), eq(plans.id, planId)))
    .where(and(within(scope), isOpen, eq(plans.number, plan), eq(number, version)));
  if (!row) throw new NotFound();
  return row.frozen;
}

async function readPublicVersions(scope: Scope, which?: ReturnType<typeof eq>) {
  const rows = await scope.database
    .select({ id, number, state, note, publishedAt, plan: plans.number })
    .from(planVersions)
    .innerJoin(plans, and(eq(plans.partnershipId, planVersions.partnershipId), eq(plans.id, planId)))
    .where(and(within(scope), isOpen, which))
    .orderBy(plans.number, desc(number));
  const steps = await listSteps(
    scope,
    rows.map((row) => row.id),
  );
  const groups = new Map((await listGroups(scope)).map((group) => [group.id, group.name]));
  const versions = rows.flatMap((row): (PublicVersion & { readonly plan: number })[] => {
    if (!row.publishedAt || !isPublicState(row.state)) return [];
    const own = steps.filter(({ versionId }) => versionId === row.id);
    const approved = own.findLast(({ kind }) => kind === "approved");
    const review = own.findLast(({ kind }) => kind === "review-opened");
    const group = groups.get(approved?.groupId ?? "");
    return [
      {
        ...{ id: row.id, number: row.number, note: row.note, plan: row.plan, state: row.state },
        publishedOn: dayInScotland(row.publishedAt),
        approval:
          approved?.metOn && group
            ? {
                group,
                metOn: approved.metOn,
                minute: approved.minuteReference,
                sentence: sayDecision(approved, group),
                said: approved.note,
              }
            : null,
        underReviewSince: row.state === "under-review" && review ? dayInScotland(review.at) : null,
      },
    ];
  });
  return Map.groupBy(versions, (version) => version.plan);
}
