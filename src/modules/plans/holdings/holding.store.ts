import { and, eq, isNull, notInArray } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type ActionRow, actions } from "../actions/action.table.ts";
import { type ContributorRow, contributors } from "../contributors/contributor.table.ts";
import { concerns } from "../improvements/concern.table.ts";
import { type ImprovementRow, improvements } from "../improvements/improvement.table.ts";
import { type PlanRow, plans } from "../plans/plan.table.ts";

const within = (scope: Scope) => eq(plans.partnershipId, scope.partnership);

/** What a body helps with, of actions at work in plans that are not put away. */
export function listPartsOf(
  scope: Scope,
  organisationId: string,
): Promise<{ readonly part: ContributorRow; readonly action: ActionRow; readonly plan: PlanRow }[]> {
  return scope.database
    .select({ part: contributors, action: actions, plan: plans })
    .from(contributors)
    .innerJoin(
      actions,
      and(eq(actions.partnershipId, contributors.partnershipId), eq(actions.id, contributors.actionId)),
    )
    .innerJoin(plans, and(eq(plans.partnershipId, actions.partnershipId), eq(plans.id, actions.planId)))
    .where(
      and(
        within(scope),
        eq(contributors.organisationId, organisationId),
        notInArray(actions.status, ["closed", "cancelled", "merged"]),
        isNull(plans.archivedAt),
      ),
    )
    .orderBy(plans.number, actions.number);
}

export async function changeContributorBody(scope: Scope, id: string, organisationId: string): Promise<void> {
  await scope.database
    .update(contributors)
    .set({ organisationId })
    .where(and(eq(contributors.partnershipId, scope.partnership), eq(contributors.id, id)));
}

/** The headings that concern a body, in plans that are not put away. */
export function listHeadingsConcerning(
  scope: Scope,
  organisationId: string,
): Promise<{ readonly improvement: ImprovementRow; readonly plan: PlanRow }[]> {
  return scope.database
    .select({ improvement: improvements, plan: plans })
    .from(concerns)
    .innerJoin(
      improvements,
      and(
        eq(improvements.partnershipId, concerns.partnershipId),
        eq(improvements.id, concerns.improvementId),
      ),
    )
    .innerJoin(
      plans,
      and(eq(plans.partnershipId, improvements.partnershipId), eq(plans.id, improvements.planId)),
    )
    .where(and(within(scope), eq(concerns.organisationId, organisationId), isNull(plans.archivedAt)))
    .orderBy(plans.number, improvements.position);
}

/** The plans of a body's own that are not put away. */
export function listPlansOwnedBy(scope: Scope, organisationId: string): Promise<PlanRow[]> {
  return scope.database
    .select()
    .from(plans)
    .where(and(within(scope), eq(plans.ownerOrganisationId, organisationId), isNull(plans.archivedAt)))
    .orderBy(plans.number);
}
