import type { PlanFile } from "./outputs/plan-files.ts";

/** What can be done to one step of an action, as its address says it. */
type StepAct = "edit" | "completion" | "reopening" | "place" | "removal";

type VersionAct =
  | "consultation"
  | "consultation-end"
  | "closing-day"
  | "sending"
  | "decision"
  | "publication"
  | "review"
  | "review-end"
  | "withdrawal"
  | "typed-comments";

/** The addresses of this room. Numbers are the short numbers within the partnership. */
export const planPaths = {
  plans: (slug: string) => `/${slug}/desk/plans`,
  newPlan: (slug: string) => `/${slug}/desk/plans/new`,
  plan: (slug: string, number: number) => `/${slug}/desk/plans/${number}`,
  editPlan: (slug: string, number: number) => `/${slug}/desk/plans/${number}/edit`,
  newImprovement: (slug: string, number: number) => `/${slug}/desk/plans/${number}/improvements/new`,
  editImprovement: (slug: string, number: number, id: string) =>
    `/${slug}/desk/plans/${number}/improvements/${id}/edit`,
  timeline: (slug: string, number: number) => `/${slug}/desk/plans/${number}/timeline`,
  timelines: (slug: string) => `/${slug}/desk/timeline`,
  byLead: (slug: string, number: number) => `/${slug}/desk/plans/${number}/by-lead`,
  byBody: (slug: string, number: number) => `/${slug}/desk/plans/${number}/by-body`,
  planThemes: (slug: string, number: number) => `/${slug}/desk/plans/${number}/themes`,
  planTagging: (slug: string, number: number) => `/${slug}/desk/plans/${number}/themes/tagging`,
  concerns: (slug: string, number: number, improvement: string) =>
    `/${slug}/desk/plans/${number}/improvements/${improvement}/concerns`,
  measures: (slug: string, number: number) => `/${slug}/desk/plans/${number}/measures`,
  measure: (slug: string, id: string) => `/${slug}/desk/measures/${id}`,
  readings: (slug: string, id: string) => `/${slug}/desk/measures/${id}/readings`,
  themes: (slug: string) => `/${slug}/desk/themes`,
  newTheme: (slug: string) => `/${slug}/desk/themes/new`,
  theme: (slug: string, id: string) => `/${slug}/desk/themes/${id}`,
  savedViews: (slug: string) => `/${slug}/desk/views`,
  savedViewRemoval: (slug: string, id: string) => `/${slug}/desk/views/${id}/removal`,
  gaps: (slug: string, number: number) => `/${slug}/desk/plans/${number}?gap=any`,
  versions: (slug: string, number: number) => `/${slug}/desk/plans/${number}/versions`,
  publication: (slug: string, number: number) => `/${slug}/desk/plans/${number}/publication`,
  withdrawal: (slug: string, number: number) => `/${slug}/desk/plans/${number}/withdrawal`,
  proposal: (slug: string, number: number) => `/${slug}/desk/plans/${number}/proposal`,
  approvingBoard: (slug: string, number: number) => `/${slug}/desk/plans/${number}/approving-board`,
  version: (slug: string, number: number, version: number) =>
    `/${slug}/desk/plans/${number}/versions/${version}`,
  versionWords: (slug: string, number: number, version: number) =>
    `/${slug}/desk/plans/${number}/versions/${version}/words`,
  /** What can be done with a version on its way. */
  versionAct: (slug: string, number: number, version: number, act: VersionAct) =>
    `/${slug}/desk/plans/${number}/versions/${version}/${act}`,
  comments: (slug: string, number: number, version: number) =>
    `/${slug}/desk/plans/${number}/versions/${version}/comments`,
  comment: (
    slug: string,
    number: number,
    version: number,
    id: string,
    what?: "verdict" | "answer" | "taking-off",
  ) => `/${slug}/desk/plans/${number}/versions/${version}/comments/${id}${what ? `/${what}` : ""}`,
  /** Two versions beside each other; `now` is the live plan. */
  comparison: (slug: string, number: number, from: number | "now", to: number | "now") =>
    `/${slug}/desk/plans/${number}/comparison?from=${from}&to=${to}`,
  publicVersion: (slug: string, number: number, version: number) =>
    `/${slug}/plans/${number}/versions/${version}`,
  publicVersions: (slug: string, number: number) => `/${slug}/plans/${number}/versions`,
  publicConsultation: (slug: string, number: number) => `/${slug}/plans/${number}/consultation`,
  preview: (slug: string, number: number) => `/${slug}/desk/plans/${number}/as-the-public`,
  file: (slug: string, number: number, ending: PlanFile) => `/${slug}/desk/plans/${number}/plan.${ending}`,
  order: (slug: string, number: number) => `/${slug}/desk/plans/${number}/order`,
  numbering: (slug: string, number: number) => `/${slug}/desk/plans/${number}/numbering`,
  copy: (slug: string, number: number) => `/${slug}/desk/plans/${number}/copy`,
  archiving: (slug: string, number: number) => `/${slug}/desk/plans/${number}/archiving`,
  restoring: (slug: string, number: number) => `/${slug}/desk/plans/${number}/restoring`,
  archive: (slug: string) => `/${slug}/desk/plans/archive`,
  leads: (slug: string, number: number) => `/${slug}/desk/plans/${number}/leads`,
  handover: (slug: string) => `/${slug}/desk/handover`,
  move: (slug: string, number: number) => `/${slug}/desk/actions/${number}/move`,
  rounds: (slug: string, number: number) => `/${slug}/desk/plans/${number}/rounds`,
  round: (slug: string, number: number, dueOn: string) => `/${slug}/desk/plans/${number}/rounds/${dueOn}`,
  askAct: (slug: string, number: number, dueOn: string, ask: string, what: "taking-back" | "asking-again") =>
    `/${slug}/desk/plans/${number}/rounds/${dueOn}/asks/${ask}/${what}`,
  roundLinks: (slug: string, number: number, dueOn: string, person: string) =>
    `/${slug}/desk/plans/${number}/rounds/${dueOn}/people/${person}/link-revocation`,
  calendar: (slug: string, number: number) => `/${slug}/desk/plans/${number}/calendar`,
  calendarPause: (slug: string, number: number) => `/${slug}/desk/plans/${number}/calendar/pause`,
  calendarResumption: (slug: string, number: number) => `/${slug}/desk/plans/${number}/calendar/resumption`,
  asking: (slug: string, number: number) => `/${slug}/desk/actions/${number}/asking`,
  newAction: (slug: string, number: number) => `/${slug}/desk/plans/${number}/actions/new`,
  action: (slug: string, number: number) => `/${slug}/desk/actions/${number}`,
  editAction: (slug: string, number: number) => `/${slug}/desk/actions/${number}/edit`,
  updates: (slug: string, number: number) => `/${slug}/desk/actions/${number}/updates`,
  evidence: (slug: string, number: number) => `/${slug}/desk/actions/${number}/evidence`,
  closure: (slug: string, number: number) => `/${slug}/desk/actions/${number}/closure`,
  reopening: (slug: string, number: number) => `/${slug}/desk/actions/${number}/reopening`,
  cancellation: (slug: string, number: number) => `/${slug}/desk/actions/${number}/cancellation`,
  agreement: (slug: string, number: number) => `/${slug}/desk/actions/${number}/agreement`,
  merger: (slug: string, number: number) => `/${slug}/desk/actions/${number}/merger`,
  dateMoves: (slug: string, number: number) => `/${slug}/desk/actions/${number}/moves`,
  newDateMove: (slug: string, number: number) => `/${slug}/desk/actions/${number}/moves/new`,
  dateMove: (slug: string, number: number, id: string) => `/${slug}/desk/actions/${number}/moves/${id}`,
  planMoves: (slug: string, number: number) => `/${slug}/desk/plans/${number}/moves`,
  /** How words are read as one day, by whoever writes today. */
  dayReading: (slug: string, sense: "ahead" | "nearest") => `/${slug}/desk/date-reading?one=${sense}`,
  dateReadingToday: (slug: string) => `/${slug}/desk/date-reading?from=today`,
  notes: (slug: string, number: number) => `/${slug}/desk/actions/${number}/notes`,
  noteRemoval: (slug: string, number: number, id: string) =>
    `/${slug}/desk/actions/${number}/notes/${id}/removal`,
  actionSteps: (slug: string, number: number) => `/${slug}/desk/actions/${number}/steps`,
  actionStep: (slug: string, number: number, step: string, what: StepAct) =>
    `/${slug}/desk/actions/${number}/steps/${step}/${what}`,
  actionTemplate: (slug: string, number: number) => `/${slug}/desk/actions/${number}/template`,
  contributors: (slug: string, number: number) => `/${slug}/desk/actions/${number}/contributors`,
  contributorRemoval: (slug: string, number: number, id: string) =>
    `/${slug}/desk/actions/${number}/contributors/${id}/removal`,
  actionOccasion: (slug: string, number: number) => `/${slug}/desk/actions/${number}/occasion`,
  subPlan: (slug: string, number: number) => `/${slug}/desk/plans/new?action=${number}`,
  lateActions: (slug: string) => `/${slug}/desk/late-actions`,
  ownActions: (slug: string) => `/${slug}/desk/own-actions`,
  allChanges: (slug: string) => `/${slug}/desk/changes`,
  planChanges: (slug: string, number: number) => `/${slug}/desk/plans/${number}/changes`,
  report: (slug: string, number: number) => `/${slug}/desk/plans/${number}/report`,
  milestones: (slug: string, number: number) => `/${slug}/desk/plans/${number}/milestones`,
  partners: (slug: string, number: number) => `/${slug}/desk/plans/${number}/partners`,
  planRisks: (slug: string, number: number) => `/${slug}/desk/plans/${number}/risks`,
  newRisk: (slug: string, number: number, implication?: string) =>
    `/${slug}/desk/plans/${number}/risks/new${implication ? `?implication=${implication}` : ""}`,
  risks: (slug: string) => `/${slug}/desk/risks`,
  risk: (slug: string, number: number) => `/${slug}/desk/risks/${number}`,
  editRisk: (slug: string, number: number) => `/${slug}/desk/risks/${number}/edit`,
  riskClosure: (slug: string, number: number) => `/${slug}/desk/risks/${number}/closure`,
  riskReopening: (slug: string, number: number) => `/${slug}/desk/risks/${number}/reopening`,
  caveats: (slug: string, number: number) => `/${slug}/desk/plans/${number}/caveats`,
  editCaveat: (slug: string, number: number, id: string) =>
    `/${slug}/desk/plans/${number}/caveats/${id}/edit`,
  caveatRemoval: (slug: string, number: number, id: string) =>
    `/${slug}/desk/plans/${number}/caveats/${id}/removal`,
  planLinks: (slug: string, number: number) => `/${slug}/desk/plans/${number}/links`,
  planLinkRemoval: (slug: string, number: number) => `/${slug}/desk/plans/${number}/links/removal`,
  occasions: (slug: string) => `/${slug}/desk/occasions`,
  newOccasion: (slug: string) => `/${slug}/desk/occasions/new`,
  occasion: (slug: string, number: number) => `/${slug}/desk/occasions/${number}`,
  editOccasion: (slug: string, number: number) => `/${slug}/desk/occasions/${number}/edit`,
  occasionDate: (slug: string, number: number) => `/${slug}/desk/occasions/${number}/date`,
  occasionDateRemoval: (slug: string, number: number) => `/${slug}/desk/occasions/${number}/date-removal`,
  occasionJoining: (slug: string, number: number) => `/${slug}/desk/occasions/${number}/joining`,
  stepTemplates: (slug: string) => `/${slug}/desk/step-templates`,
  newStepTemplate: (slug: string) => `/${slug}/desk/step-templates/new`,
  stepTemplate: (slug: string, id: string) => `/${slug}/desk/step-templates/${id}`,
  stepTemplateRemoval: (slug: string, id: string) => `/${slug}/desk/step-templates/${id}/removal`,
  verdict: (slug: string, evidence: string) => `/${slug}/desk/evidence/${evidence}/verdict`,
  evidenceFile: (slug: string, evidence: string) => `/${slug}/desk/evidence/${evidence}/file`,
  personalLinks: (slug: string) => `/${slug}/desk/personal-links`,
  personalLinkRevocation: (slug: string, id: string) => `/${slug}/desk/personal-links/${id}/revocation`,
  personalLinksOf: (slug: string, person: string) => `/${slug}/desk/people/${person}/personal-links`,
  dateReading: (slug: string) => `/${slug}/desk/date-reading`,
  imports: (slug: string) => `/${slug}/desk/imports`,
  newImport: (slug: string) => `/${slug}/desk/imports/new`,
  import: (slug: string, number: number) => `/${slug}/desk/imports/${number}`,
  importCell: (slug: string, number: number, cell: string) =>
    `/${slug}/desk/imports/${number}/cells/${encodeURIComponent(cell)}`,
  importPaper: (slug: string, number: number) => `/${slug}/desk/imports/${number}/paper`,
  importUndoing: (slug: string, number: number) => `/${slug}/desk/imports/${number}/undoing`,
  importRemoval: (slug: string, number: number) => `/${slug}/desk/imports/${number}/removal`,
  importFurtherPlans: (slug: string, number: number) => `/${slug}/desk/imports/${number}/further-plans`,
  importReading: (slug: string, number: number) => `/${slug}/desk/imports/${number}/reading`,
  newEdition: (slug: string, number: number) => `/${slug}/desk/plans/${number}/editions/new`,
  differences: (slug: string, number: number) => `/${slug}/desk/imports/${number}/differences`,
  differenceChoices: (slug: string, number: number) => `/${slug}/desk/imports/${number}/choices`,
  differenceAnswers: (slug: string, number: number) => `/${slug}/desk/imports/${number}/answers`,
  merging: (slug: string, number: number) => `/${slug}/desk/imports/${number}/merging`,
  leavingEdition: (slug: string, number: number) => `/${slug}/desk/imports/${number}/leaving`,
  publicPlan: (slug: string, number: number) => `/${slug}/plans/${number}`,
  publicAction: (slug: string, number: number) => `/${slug}/actions/${number}`,
};
