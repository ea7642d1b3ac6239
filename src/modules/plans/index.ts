/** One action by its short number (throws NotFound), and those of these ids, in no order. */
export { getAction, listActionsByIds } from "./actions/action.store.ts";
/** Where an action can stand; whole days late on a day, 0 for none; whether ongoing work is to be looked at again. */
export { type ActionStatus, daysLate, isReviewDue } from "./actions/action.ts";
/** All that the page of one action shows at the desk. Throws NotFound. */
export { getActionDesk } from "./actions/action-desk.store.ts";
/** What an action is marked as, and the themes it bears, as flags. */
export { ActionFlags } from "./actions/action-flags.views.tsx";
/** Adds an action to an improvement, with lead, date and measures read from the words typed. */
export { addAction } from "./actions/add-action.ts";
/** Closes an action on its evidence or a signed reason; refuses while a measure is bare or unseen. */
export { closeAction } from "./actions/close-action.ts";
/** What an action can be marked as, by the symbol in the address. */
export { flagWords } from "./actions/flags.words.ts";
/** The status that is shown for each state of the rules. */
export { shownStatus } from "./actions/status.words.ts";
/** A target date: the plan's own words, and how we read them. */
export type { TargetDate } from "./actions/target-date.ts";
/** What a person sends who comments on a public page, and what of it is kept; refuses while nothing is open to everyone. */
export { publicCommentForm } from "./approval/approval.form.ts";
export { OUTCOME_WORDS, sayComments, theGroup } from "./approval/approval.words.ts";
export { beginConsultation } from "./approval/begin-consultation.ts";
export { type CommentCounts, OUTCOMES } from "./approval/comment.ts";
/** What a comment can speak of, as options; what it speaks of, in words; and comments as a table to take away. */
export { commentPlaces, commentTable, placeOf } from "./approval/comment-list.props.ts";
export { DAYS_KEPT as COMMENT_DAYS_KEPT } from "./approval/erase-addresses.ts";
export { giveComment, takePublicComment, typeInComment } from "./approval/give-comment.ts";
/** Shows a comment from outside, or keeps it back; refuses whoever said it. And its answer, with what became of it. */
export { judgeComment } from "./approval/judge-comment.ts";
/** Consultations to which everybody is invited: the latest on a plan, those that are open, and the answers of a published one. */
export {
  findPublicConsultation,
  listOpenConsultations,
  listPublicComments,
  type PublicConsultation,
} from "./approval/public-consultation.store.ts";
/** The versions of published plans that everybody may read, latest first, with who approved them; and the words of one. */
export {
  getPublicWords,
  listAllPublicVersions,
  listPublicVersions,
  type PublicVersion,
} from "./approval/public-version.store.ts";
/** Publishes exactly the words that were put forward; refuses without the approval of the plan's board. */
export { publishApproved } from "./approval/publish-approved.ts";
/** Freezes the plan for comments and boards, without making anything public. */
export { putForward } from "./approval/put-forward.ts";
/** Keeps what a group decided on a version: meeting, minute, words. */
export { recordDecision } from "./approval/record-decision.ts";
export { replyToComment } from "./approval/reply-to-comment.ts";
/** What everybody reads in place of a comment that was taken off; null for one that stands. */
export { sayTakenOff } from "./approval/taken-off-comment.words.ts";
/** Keeps what was said against a plan, or of its limits. */
export { addCaveat } from "./caveats/add-caveat.ts";
/** How far people agreed with a caveat; nothing where it is not known. */
export { sayAgreement } from "./caveats/caveat.words.ts";
/** Asks of rounds; asking people, and what became of an ask, without a ledger line: for seeds. */
export { changeAskRow, insertAsks, listAsks } from "./chasing/ask.store.ts";
/** What was said of actions from a moment on. */
export { updatesSince } from "./chasing/last-said.store.ts";
/** The rounds of a plan, the latest first; and a new one without a ledger line: for seeds. */
export { insertRound, listRounds } from "./chasing/round.store.ts";
/** Sets when updates of a plan are due, and how people are asked for them. */
export { setCalendar } from "./chasing/set-calendar.ts";
/** Lets an update answer what was asked about its action. */
export { settleAsks } from "./chasing/settle-asks.ts";
/** Opens and ends rounds of updates, and brings the asks in step with who answers. */
export { tickRounds } from "./chasing/tick-rounds.ts";
/** Says that a body or group helps with an action; refuses one that leads it, or helps already. */
export { addContributor } from "./contributors/add-contributor.ts";
/** Asks to move an action's date; refuses words that are no date, the same date, and what somebody else asked for already. */
export { askForMove } from "./date-moves/ask-for-move.ts";
/** The moves of these actions that came to be, by the action, the first first. */
export { listAgreedMoves } from "./date-moves/date-move.store.ts";
/** By how many days a date moved, and how often and how far the dates of a plan did. */
export { daysMoved, type Moved, moveFigure, movesUpTo } from "./date-moves/date-move.ts";
/** The same as sentences: of one action, and of a plan. */
export { sayFigure, sayMoved } from "./date-moves/date-move.words.ts";
/** Adds a file, a link or a number that shows a measure. It counts once somebody else has accepted it. */
export { addEvidence } from "./evidence/add-evidence.ts";
/** One piece of evidence (throws NotFound), that of an action, and what everybody may see of actions: accepted and public. */
export { getEvidence, listAcceptedPublicEvidence, listEvidence } from "./evidence/evidence.store.ts";
/** Evidence as it is kept. */
export type { EvidenceRow } from "./evidence/evidence.table.ts";
/** Accepts evidence or sends it back; refuses whoever gave it. */
export { lookAtEvidence } from "./evidence/look-at-evidence.ts";
/** Adds an improvement at the end of a plan. */
export { addImprovement } from "./improvements/add-improvement.ts";
/** Says which bodies an improvement concerns; none is the whole partnership. */
export { setConcerns } from "./improvements/set-concerns.ts";
/** Says whether a measure is a document, a number or worked out; and of a number its unit, where it stood and its aim. */
export { changeMeasure } from "./measures/change-measure.ts";
/** The measures of one action, without those of its whole improvement. */
export { listMeasuresOf } from "./measures/measure.store.ts";
/** How a number went, as a sentence, a line and a table; and its readings as a table to take away. */
export { NumberSeries } from "./measures/number-series.views.tsx";
export { readingTable } from "./measures/reading-list.props.ts";
/** Writes a note on an action, to others at the desk who work on it. */
export { writeNote } from "./notes/write-note.ts";
/** Hangs an action's date on an occasion by its name, which is made where there is none; an empty name takes it off again. */
export { attachOccasion } from "./occasions/attach-occasion.ts";
/** A plan as a file to keep, or a page that says why it cannot be made. */
export { downloadPlan } from "./outputs/output.routes.tsx";
/** The kinds of file that a plan can be taken away as, and the links to them. */
export { PLAN_FILES, type PlanFile, planFileLinks } from "./outputs/plan-files.ts";
/** The addresses of this room; numbers are short numbers within the partnership. */
export { planPaths } from "./paths.ts";
/** Makes a link by which one person says how some actions go, without signing in; and where it is found again. */
export { findLinkAddresses } from "./personal-links/find-link-addresses.ts";
/** Gives a personal link that was asked for its secret, as its letter is written. */
export { finishRenewal } from "./personal-links/finish-renewal.ts";
export { issueLink } from "./personal-links/issue-link.ts";
/** The plan with a short number. Throws NotFound. */
export { getPlan } from "./plans/plan.store.ts";
/** Plans by the groups in which they are listed, empty groups left out. */
export { groupPlans } from "./plans/plan.ts";
/** What a plan calls its headings, its kind and itself, in the partnership's words; and the headings over groups of plans. */
export { headingWord, PLAN_GROUPS, sayKind, sayTitle } from "./plans/plan.words.ts";
/** The plan whose number stands in the address. Throws NotFound. */
export { planInAddress } from "./plans/plan-address.routes.ts";
/** What improvements and actions are called in their plan: “2”, “2.3”. Places are counted from 0. */
export { actionLabel, improvementLabel } from "./plans/plan-label.ts";
/** A whole plan as it is now, in a handful of queries. */
export { getPlanSheet } from "./plans/plan-sheet.store.ts";
/** Starts an empty plan, as a draft that only people at the desk see. */
export { startPlan } from "./plans/start-plan.ts";
/** The entry of the process that reads a plan, as an absolute path. */
export { findPlanReader } from "./reading/find-plan-reader.ts";
/** What the command `inspect` says of a paper, the plans found in it, and what the reading process answers. */
export { inspect, plansInPaper, type ReadPaper } from "./reading/index.ts";
export type { WrittenReport } from "./reports/compose-report.ts";
/**
 * A progress report of a plan for a period and an audience (partners or public) as words: opening lines, the sentence
 * said first, sections with a key each (figures, done, late, moved, next, waiting: heading, sentence, columns, rows of
 * text), and the six-column grid with statuses. Null where it is for the public and the plan is not published.
 */
export { findReportParts } from "./reports/progress-report.store.ts";
/** Writes a risk into the register of a plan: one that the plan names, once, or one of its own. */
export { addRisk } from "./risks/add-risk.ts";
/** What the headings of these plans name as a risk. */
export { listImpliedRisks } from "./risks/risk.store.ts";
/** Adds a step at the end of an action's, its date read from the words. */
export { addStep } from "./steps/add-step.ts";
/** Keeps a list of steps, a new one or one that is there. Actions that it was put on keep theirs. */
export { saveStepTemplate } from "./steps/save-step-template.ts";
/** The steps of one action, in their order. */
export { listStepsOf } from "./steps/step.store.ts";
/** The lists of steps that the partnership keeps, by name. */
export { listStepTemplates } from "./steps/step-template.store.ts";
/** Ticks a step off, or takes the tick back. */
export { tickStep } from "./steps/tick-step.ts";
/** Adopts a theme; refuses a name that is taken. */
export { addTheme } from "./themes/add-theme.ts";
/** Headings by themes, as the rows of a matrix. */
export { matrixRows } from "./themes/theme-tables.props.ts";
/** What stands in place of a bar, how a bar is coloured, and the sentence over a timeline. */
export { sayInstead, standingOf, timelineSentence } from "./timeline/timeline.words.ts";
/** Says how an action is going. Earlier updates stay as they were said. */
export { addUpdate } from "./updates/add-update.ts";
/** How an action stands for the public: what was said to partners only does not show (decision 0006). */
export { publicStatus } from "./updates/public-status.ts";
/** How actions were last said to be going, to everyone and to partners; and what was said to everyone, latest first. */
export { listLastStatuses, listLatestPublicUpdates, listPublicUpdates } from "./updates/update.store.ts";
/** An update as it is kept. */
export type { UpdateRow } from "./updates/update.table.ts";
/** The words of a version in its six columns. */
export { buildFrozenWords } from "./versions/build-frozen-words.ts";
/** Two versions side by side: chosen by the address, drawn, and as files. */
export {
  askedSides,
  type ComparedSides,
  comparedTable,
  downloadComparison,
} from "./versions/comparison.routes.tsx";
export { comparePlans } from "./versions/comparison.ts";
export { ComparedVersions } from "./versions/comparison.views.tsx";
export { sayComparison } from "./versions/comparison.words.ts";
/** A plan's structure and words as they are now: what a version keeps, and what exports write. */
export { freezePlan } from "./versions/freeze-plan.ts";
/** The shape of a frozen plan. What a version leaves out is optional in it. */
export type { FrozenAction, FrozenImprovement, FrozenPlan } from "./versions/frozen-plan.ts";
export { FrozenWords } from "./versions/frozen-words.views.tsx";
/**
 * Published plans with their latest version: one by its number or id, all that are not put away, those that are, the
 * one that promised an action, and the ones before and after one. Drafts and withdrawn plans are never among them.
 */
export {
  findPlanThatPromised,
  findPublishedNeighbours,
  findPublishedPlan,
  listEarlierPlans,
  listPublishedPlans,
  type PublishedPlan,
} from "./versions/plan-version.store.ts";
/** Freezes the plan as it is now and makes it what the public sees. Progress stays live. */
export { publishPlan } from "./versions/publish-plan.ts";
/** Every version of the plans that are published today, the first first; and the places that these plans are for. */
export {
  listPlacesOfPublishedPlans,
  listPublishedVersions,
  type PublishedVersion,
} from "./versions/published-version.store.ts";
/** Takes a plan off the public pages. Its versions are kept. */
export { withdrawPlan } from "./versions/withdraw-plan.ts";
