export { getAction, listActionsByIds } from "./actions/action.store.ts";
export { type ActionStatus, daysLate, isReviewDue } from "./actions/action.ts";
export { getActionDesk } from "./actions/action-desk.store.ts";
export { ActionFlags } from "./actions/action-flags.views.tsx";
export { addAction } from "./actions/add-action.ts";
export { closeAction } from "./actions/close-action.ts";
export { flagWords } from "./actions/flags.words.ts";
export { shownStatus } from "./actions/status.words.ts";
export type { TargetDate } from "./actions/target-date.ts";
export { addCaveat } from "./caveats/add-caveat.ts";
export { sayAgreement } from "./caveats/caveat.words.ts";
export { addContributor } from "./contributors/add-contributor.ts";
export { addEvidence } from "./evidence/add-evidence.ts";
export { getEvidence, listAcceptedPublicEvidence, listEvidence } from "./evidence/evidence.store.ts";
export type { EvidenceRow } from "./evidence/evidence.table.ts";
export { lookAtEvidence } from "./evidence/look-at-evidence.ts";
export { addImprovement } from "./improvements/add-improvement.ts";
export { setConcerns } from "./improvements/set-concerns.ts";
export { changeMeasure } from "./measures/change-measure.ts";
export { listMeasuresOf } from "./measures/measure.store.ts";
export { NumberSeries } from "./measures/number-series.views.tsx";
export { readingTable } from "./measures/reading-list.props.ts";
export { attachOccasion } from "./occasions/attach-occasion.ts";
export { listOccasions } from "./occasions/occasion.store.ts";
export { downloadPlan } from "./outputs/output.routes.tsx";
export { PLAN_FILES, type PlanFile, planFileLinks } from "./outputs/plan-files.ts";
export { planPaths } from "./paths.ts";
export { getPlan, getPlanById } from "./plans/plan.store.ts";
export { groupPlans } from "./plans/plan.ts";
export { headingWord, PLAN_GROUPS, sayKind, sayTitle } from "./plans/plan.words.ts";
export { planInAddress } from "./plans/plan-address.routes.ts";
export { actionLabel, improvementLabel } from "./plans/plan-label.ts";
export { getPlanSheet } from "./plans/plan-sheet.store.ts";
export { startPlan } from "./plans/start-plan.ts";
export { findPlanReader } from "./reading/find-plan-reader.ts";
export { inspect, plansInPaper, type ReadPaper } from "./reading/index.ts";
export { addRisk } from "./risks/add-risk.ts";
export { listImpliedRisks, listRisks } from "./risks/risk.store.ts";
export { addStep } from "./steps/add-step.ts";
export { saveStepTemplate } from "./steps/save-step-template.ts";
export { listStepsOf } from "./steps/step.store.ts";
export { listStepTemplates } from "./steps/step-template.store.ts";
export { tickStep } from "./steps/tick-step.ts";
export { addTheme } from "./themes/add-theme.ts";
export { matrixOf } from "./themes/theme-matrix.ts";
export { matrixRows } from "./themes/theme-tables.props.ts";
export { sayInstead, standingOf, timelineSentence } from "./timeline/timeline.words.ts";
export { addUpdate } from "./updates/add-update.ts";
export { listLastStatuses, listLatestPublicUpdates, listPublicUpdates } from "./updates/update.store.ts";
export type { UpdateRow } from "./updates/update.table.ts";
export { freezePlan } from "./versions/freeze-plan.ts";
export type { FrozenAction, FrozenImprovement, FrozenPlan } from "./versions/frozen-plan.ts";
export {
  findPlanThatPromised,
  findPublishedNeighbours,
  findPublishedPlan,
  listEarlierPlans,
  listPublishedPlans,
  type PublishedPlan,
} from "./versions/plan-version.store.ts";
export { publishPlan } from "./versions/publish-plan.ts";
export {
  listPlacesOfPublishedPlans,
  listPublishedVersions,
  type PublishedVersion,
} from "./versions/published-version.store.ts";
export { withdrawPlan } from "./versions/withdraw-plan.ts";
