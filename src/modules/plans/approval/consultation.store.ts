import { and, asc, desc, eq, gte, inArray, isNull } from "drizzle-orm";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { plans } from "../plans/plan.table.ts";
import { planVersions } from "../versions/plan-version.table.ts";
import { isConsultationOpen } from "./approval.ts";
import { type CommentRow, type ConsultationRow, comments, consultations } from "./consultation.table.ts";

const within = (scope: Scope) => eq(consultations.partnershipId, scope.partnership);

/** The consultation on a version; null for one that was never consulted on. */
export async function findConsultation(scope: Scope, versionId: string): Promise<ConsultationRow | null> {
  const [row] = await scope.database
    .select()
    .from(consultations)
    .where(and(within(scope), eq(consultations.versionId, versionId)));
  return row ?? null;
}

/** The consultations on the versions of a plan, the latest version's first. */
export async function listConsultations(
  scope: Scope,
  planId: string,
): Promise<(ConsultationRow & { readonly versionNumber: number })[]> {
  const rows = await scope.database
    .select({ consultation: consultations, versionNumber: planVersions.number })
    .from(consultations)
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.partnershipId, consultations.partnershipId),
        eq(planVersions.id, consultations.versionId),
      ),
    )
    .where(and(within(scope), eq(planVersions.planId, planId)))
    .orderBy(desc(planVersions.number));
  return rows.map(({ consultation, versionNumber }) => ({ ...consultation, versionNumber }));
}

/** The consultations that are open on this day, of plans that are at work, with the version and the plan they are on. */
export async function listConsultationsOpenOn(
  scope: Scope,
): Promise<{ closesOn: CalendarDate; version: number; plan: number; title: string }[]> {
  const rows = await scope.database
    .select({
      consultation: consultations,
      version: planVersions.number,
      plan: plans.number,
      title: plans.title,
    })
    .from(consultations)
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.partnershipId, consultations.partnershipId),
        eq(planVersions.id, consultations.versionId),
      ),
    )
    .innerJoin(
      plans,
      and(eq(plans.partnershipId, planVersions.partnershipId), eq(plans.id, planVersions.planId)),
    )
    .where(and(within(scope), eq(planVersions.state, "consultation"), isNull(plans.archivedAt)));
  return rows
    .filter(({ consultation }) => isConsultationOpen(consultation, scope.asOn))
    .map(({ consultation, ...of }) => ({ closesOn: consultation.closesOn, ...of }));
}

export async function insertConsultation(
  scope: Scope,
  row: Omit<typeof consultations.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(consultations).values({ ...row, partnershipId: scope.partnership });
}

export async function changeConsultationRow(
  scope: Scope,
  id: string,
  change: Partial<Pick<ConsultationRow, "closesOn" | "closedAt">>,
): Promise<void> {
  await scope.database
    .update(consultations)
    .set(change)
    .where(and(within(scope), eq(consultations.id, id)));
}

/** Ends the consultation on a version that goes no further: nobody waits for a last day that will not come. */
export async function endConsultation(scope: Scope, versionId: string): Promise<void> {
  await scope.database
    .update(consultations)
    .set({ closedAt: scope.at })
    .where(
      and(
        within(scope),
        eq(consultations.versionId, versionId),
        isNull(consultations.closedAt),
        gte(consultations.closesOn, scope.asOn),
      ),
    );
}

/** What people said in these consultations, the first first: read, unread and kept back alike. */
export function listComments(scope: Scope, consultationIds: readonly string[]): Promise<CommentRow[]> {
  return scope.database
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.partnershipId, scope.partnership),
        inArray(comments.consultationId, [...consultationIds]),
      ),
    )
    .orderBy(asc(comments.saidAt), asc(comments.id));
}
