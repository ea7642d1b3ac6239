import { allowed } from "../../platform/access/predicate.ts";
import type { Room } from "../../platform/web/room.ts";
import { openActionDoors } from "./actions/action.routes.tsx";
import { openApprovalDoors } from "./approval/approval.routes.tsx";
import { listApprovalsNeedingYou } from "./approval/approval-needs.store.ts";
import { openCommentDoors } from "./approval/comment.routes.tsx";
import { tellCommenters } from "./approval/tell-commenters.ts";
import { tickConsultations } from "./approval/tick-consultations.ts";
import { openArrangingDoors } from "./arranging/arranging.routes.tsx";
import { openCaveatDoors } from "./caveats/caveat.routes.tsx";
import { openChangeDoors } from "./changes/changes.routes.tsx";
import { askLetters } from "./chasing/ask-letters.ts";
import { openCalendarDoors } from "./chasing/calendar.routes.tsx";
import { gatherOpenRounds } from "./chasing/gather-open-rounds.ts";
import { listAsksNeedingYou } from "./chasing/owed-needs.store.ts";
import { openRoundDoors } from "./chasing/round.routes.tsx";
import { RoundBoxes } from "./chasing/round-boxes.views.tsx";
import { tellOfficers } from "./chasing/tell-officers.ts";
import { tellWeek } from "./chasing/tell-week.ts";
import { tickRounds } from "./chasing/tick-rounds.ts";
import { openContributorDoors } from "./contributors/contributor.routes.tsx";
import { openPlanPartnerDoors } from "./contributors/plan-partners.routes.tsx";
import { openDateMoveDoors } from "./date-moves/date-move.routes.tsx";
import { moveLetters } from "./date-moves/move-letters.ts";
import { openPlanMoveDoors } from "./date-moves/plan-moves.routes.tsx";
import { listMovesNeedingYou } from "./date-moves/waiting-moves.store.ts";
import { openEvidenceDoors } from "./evidence/evidence.routes.tsx";
import { tickKeptFiles } from "./evidence/tick-kept-files.ts";
import { planGrants } from "./grants.ts";
import { asksOfPerson, linksOfPerson, requestsOfPerson } from "./holdings/end-personal-work.ts";
import { concernsOfBody } from "./holdings/hand-over-concerns.ts";
import { answersOfPerson, leadsOfBody } from "./holdings/hand-over-leads.ts";
import { plansOfBody, risksOfBody, risksOfPerson } from "./holdings/hand-over-ownership.ts";
import { partsOfBody } from "./holdings/hand-over-parts.ts";
import { listComingUp } from "./home/coming-up.store.ts";
import { listLateActions } from "./home/home-action.store.ts";
import { listChangesAtHome } from "./home/home-changes.store.ts";
import { openHomeTableDoors } from "./home/home-tables.routes.ts";
import { listPlanGlances } from "./home/plan-glance.store.ts";
import { listRoundsAtHome } from "./home/rounds-box.store.ts";
import { openImportDoors } from "./imports/import.routes.tsx";
import { openConcernDoors } from "./improvements/concern.routes.tsx";
import { openImprovementDoors } from "./improvements/improvement.routes.tsx";
import { openLeadershipDoors } from "./leadership/leadership.routes.tsx";
import { openMeasureDoors } from "./measures/measure.routes.tsx";
import { openMergingDoors } from "./merging/merging.routes.tsx";
import { openNoteDoors } from "./notes/note.routes.ts";
import { noteLetters } from "./notes/note-letters.store.ts";
import { openHangingDoors } from "./occasions/hanging.routes.tsx";
import { openOccasionDoors } from "./occasions/occasion.routes.tsx";
import { openOccasionDateDoors } from "./occasions/occasion-date.routes.tsx";
import { openOutputDoors } from "./outputs/output.routes.tsx";
import { openLinkListDoors } from "./personal-links/link-list.routes.tsx";
import { openPersonalLinkDoors } from "./personal-links/personal-link.routes.tsx";
import { ownActionRow, PlansAtAGlance } from "./plans/desk-blocks.views.tsx";
import { listOwnActions, listPlansNeedingYou } from "./plans/needs-you.store.ts";
import { openPlanDoors } from "./plans/plan.routes.tsx";
import { openPlanLinkDoors } from "./plans/plan-link.routes.ts";
import { openPlanListDoors } from "./plans/plan-list.routes.ts";
import { whileLive } from "./plans/while-live.routes.ts";
import { planPermissions, readsPlans } from "./policy.ts";
import { openReportDoors } from "./reports/report.routes.tsx";
import { openRegisterDoors } from "./risks/register.routes.tsx";
import { openRiskDoors } from "./risks/risk.routes.tsx";
import { openSavedViewDoors } from "./saved-views/saved-view.routes.tsx";
import { listSavedViews } from "./saved-views/saved-view.store.ts";
import { findInPlans } from "./search/find-in-plans.ts";
import { openMilestoneDoors } from "./steps/milestones.routes.tsx";
import { openStepDoors } from "./steps/step.routes.tsx";
import { openStepTemplateDoors } from "./steps/step-template.routes.tsx";
import { openPlanThemesDoors } from "./themes/plan-themes.routes.tsx";
import { openThemeDoors } from "./themes/theme.routes.tsx";
import { openTimelineDoors } from "./timeline/timeline.routes.tsx";
import { openComparisonDoors } from "./versions/comparison.routes.tsx";
import { listPublishedPlans } from "./versions/plan-version.store.ts";
import { openVersionDoors } from "./versions/version.routes.tsx";

export const plansRoom: Room = {
  name: "plans",
  permissions: planPermissions,
  grants: planGrants,
  navigation: {
    desk: [
      {
        label: "Plans",
        path: "/plans",
        access: "plans:plan:read",
        alsoAt: [
          "/timeline",
          "/themes",
          "/measures",
          "/actions",
          "/imports",
          "/evidence",
          "/risks",
          "/occasions",
          "/step-templates",
          "/handover",
          "/personal-links",
          "/changes",
        ],
      },
    ],
  },
  gives: {
    search: findInPlans,
    tick: async (scope) => [
      ...(await tickRounds(scope)),
      ...(await tickConsultations(scope)),
      ...(await tickKeptFiles(scope)),
    ],
    letters: [askLetters, moveLetters, noteLetters, tellOfficers, tellCommenters, tellWeek],
    holdings: [
      leadsOfBody,
      partsOfBody,
      concernsOfBody,
      risksOfBody,
      plansOfBody,
      answersOfPerson,
      risksOfPerson,
      asksOfPerson,
      requestsOfPerson,
      linksOfPerson,
    ],
    census: async (scope) => [{ label: "Plans published", count: (await listPublishedPlans(scope)).length }],
    needsYou: async (scope, tenant) => {
      const asked = await listAsksNeedingYou(scope, tenant);
      // An action that is asked about and late waits once.
      const others = (await listPlansNeedingYou(scope, tenant)).filter(
        ({ href }) => !asked.some((one) => one.href === href),
      );
      return [
        ...asked,
        ...others,
        ...(await listMovesNeedingYou(scope, tenant)),
        ...(await listApprovalsNeedingYou(scope, tenant)),
      ];
    },
    whatChanged: listChangesAtHome,
    comingUp: listComingUp,
    ownWork: async (scope, { slug }) =>
      (await listOwnActions(scope)).map((action) => ownActionRow(action, slug, scope.asOn)),
    lateWork: async (scope, { slug }) =>
      allowed(readsPlans, scope, null)
        ? (await listLateActions(scope)).map((action) => ownActionRow(action, slug, scope.asOn))
        : [],
    atAGlance: async (scope, tenant) => [
      PlansAtAGlance({
        scope,
        tenant,
        plans: await listPlanGlances(scope),
        rounds: await listRoundsAtHome(scope),
        kept: await listSavedViews(scope),
      }),
      RoundBoxes({ slug: tenant.slug, desks: await gatherOpenRounds(scope), day: scope.asOn }),
    ],
  },
  openDoors(every) {
    const doors = whileLive(every);
    openHomeTableDoors(doors);
    openChangeDoors(doors);
    openReportDoors(doors);
    openTimelineDoors(doors);
    openLeadershipDoors(doors);
    openMeasureDoors(doors);
    openThemeDoors(doors);
    openPlanThemesDoors(doors);
    openArrangingDoors(doors);
    openPlanListDoors(doors);
    openPlanDoors(doors);
    openConcernDoors(doors);
    openImprovementDoors(doors);
    openPlanLinkDoors(doors);
    openVersionDoors(doors);
    openComparisonDoors(doors);
    openCommentDoors(doors);
    openApprovalDoors(doors);
    openActionDoors(doors);
    openDateMoveDoors(doors);
    openPlanMoveDoors(doors);
    openNoteDoors(doors);
    openCalendarDoors(doors);
    openRoundDoors(doors);
    openStepDoors(doors);
    openStepTemplateDoors(doors);
    openMilestoneDoors(doors);
    openContributorDoors(doors);
    openPlanPartnerDoors(doors);
    openOccasionDoors(doors);
    openOccasionDateDoors(doors);
    openHangingDoors(doors);
    openRegisterDoors(doors);
    openRiskDoors(doors);
    openCaveatDoors(doors);
    openEvidenceDoors(doors);
    openPersonalLinkDoors(doors);
    openLinkListDoors(doors);
    openImportDoors(doors);
    openMergingDoors(doors);
    openOutputDoors(doors);
    openSavedViewDoors(doors);
  },
};
