import type { PlanRow } from "../plans/plan.table.ts";
import type { PlanSheet, SheetAction, SheetImprovement } from "../plans/plan-sheet.store.ts";

const within = { partnershipId: "strathbrae", version: 1 };

/** A plan's row with nothing but its words, for tests of rules. */
export function planRow(more: Partial<PlanRow> = {}): PlanRow {
  return {
    ...within,
    id: "plan",
    number: 3,
    title: "How we will work better together",
    kind: "improvement",
    period: "2026 to 2028",
    summary: "",
    datedOn: null,
    watchedByGroupId: null,
    headings: "improvement",
    ownerGroupId: null,
    ownerOrganisationId: null,
    placeId: null,
    parentPlanId: null,
    parentActionId: null,
    copiedFromId: null,
    archivedAt: null,
    movesGroupId: null,
    approvingGroupId: null,
    state: "draft",
    createdAt: new Date(0),
    createdBy: null,
    ...more,
  };
}

/** An improvement with nothing under it, for tests of rules. */
export function sheetImprovement(more: Partial<SheetImprovement> = {}): SheetImprovement {
  return {
    ...within,
    id: "improvement",
    planId: "plan",
    position: 1,
    number: "1",
    title: "Bring community capacity building together",
    outcome: null,
    aim: null,
    servesId: null,
    note: null,
    implications: [],
    measures: [],
    concerns: [],
    actions: [],
    ...more,
  };
}

/** An action that nobody leads and that has no date, for tests of rules. */
export function sheetAction(label: string, more: Partial<SheetAction> = {}): SheetAction {
  return {
    ...within,
    id: label,
    planId: "plan",
    improvementId: "improvement",
    number: 1,
    position: 1,
    label,
    text: `Action ${label}`,
    leadText: null,
    leadMode: null,
    target: null,
    firstTarget: null,
    status: "not-started",
    progressSaid: null,
    note: null,
    occasionId: null,
    isQuickWin: false,
    isPrevention: false,
    inequality: null,
    doneOn: null,
    closedAt: null,
    closedBy: null,
    overrideReason: null,
    cancelledReason: null,
    mergedIntoId: null,
    createdAt: new Date(0),
    updatedAt: null,
    leads: [],
    measures: [],
    contributors: [],
    themes: [],
    steps: [],
    occasion: null,
    ...more,
  };
}

/** A whole plan of these improvements. */
export function planSheet(improvements: readonly SheetImprovement[], more: Partial<PlanRow> = {}): PlanSheet {
  return { plan: planRow(more), caveats: [], improvements };
}
