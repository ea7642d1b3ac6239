/** What happens in this room, as the ledger writes it: past tense, for ever. */
export const planEvents = {
  planStarted: "plans.plan.started",
  planChanged: "plans.plan.changed",
  planPublished: "plans.plan.published",
  planWithdrawn: "plans.plan.withdrawn",
  improvementAdded: "plans.improvement.added",
  improvementChanged: "plans.improvement.changed",
  actionAdded: "plans.action.added",
  actionChanged: "plans.action.changed",
  actionUpdated: "plans.action.updated",
  actionClosed: "plans.action.closed",
  actionReopened: "plans.action.reopened",
  actionAgreed: "plans.action.agreed",
  actionMerged: "plans.action.merged",
  actionCancelled: "plans.action.cancelled",
  evidenceAdded: "plans.evidence.added",
  evidenceSeen: "plans.evidence.seen",
  paperBrought: "plans.paper.brought",
  paperChecked: "plans.paper.checked",
  paperThrownAway: "plans.paper.thrown-away",
  paperUndone: "plans.paper.undone",
} as const;

export type PlanEvent = (typeof planEvents)[keyof typeof planEvents];
