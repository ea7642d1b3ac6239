import { type Happening, recordEvents } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { insertActions, type NewAction } from "../actions/action.store.ts";
import { insertLeads, type NewLead } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import {
  insertImplications,
  insertImprovements,
  type NewImplication,
} from "../improvements/improvement.store.ts";
import { insertMeasures, type NewMeasure } from "../measures/measure.store.ts";
import { insertPlan } from "../plans/plan.store.ts";
import {
  addActionParts,
  addImprovementParts,
  addPlanParts,
  type NamedIds,
  noPartRows,
} from "./draft-part-rows.ts";
import { insertDraftParts } from "./draft-parts.store.ts";
import { nameKey } from "./names-in-file.ts";
import { countActions, type DraftAction, type DraftImprovement, type PlanDraft } from "./plan-draft.ts";
import { recordNewNames } from "./record-new-names.ts";

interface Naming {
  readonly title: string;
  readonly kind: string;
  /** The import that makes it: what the ledger says of its making carries this number. */
  readonly imported: number;
  /** The paper it comes from, for the history of each action. */
  readonly paper: string;
}

interface Rows {
  readonly actions: NewAction[];
  readonly leads: NewLead[];
  readonly measures: NewMeasure[];
  readonly implications: NewImplication[];
  readonly parts: ReturnType<typeof noPartRows>;
  readonly happenings: Happening[];
}

/** Writes a whole plan down as a draft, in a few statements however long it is. Answers its id and number. */
export async function writeDraft(
  scope: Scope,
  draft: PlanDraft,
  { title, kind, imported, paper }: Naming,
): Promise<{ readonly id: string; readonly number: number }> {
  const id = crypto.randomUUID();
  const number = await nextNumber(scope, "plan");
  const count = countActions(draft.improvements);
  const firstNumber = count > 0 ? await nextNumber(scope, "action", count) : 0;
  const { period, summary, datedOn, headings } = draft;
  const names = await recordNewNames(scope, draft, imported);
  const createdBy = scope.actor.kind === "person" ? scope.actor.id : null;
  const rows: Rows = {
    actions: [],
    leads: [],
    measures: [],
    implications: [],
    parts: noPartRows(),
    happenings: [
      {
        event: planEvents.planStarted,
        subject: { kind: "plan", id },
        facts: { number, actions: count, import: imported },
        words: { paper },
      },
    ],
  };
  addPlanParts(rows.parts, draft, id);
  const improvements = draft.improvements.map((improvement, index) => {
    const own = { id: crypto.randomUUID(), planId: id, position: index + 1 };
    addRows(rows, improvement, own, { number, firstNumber, imported, paper, names, at: scope.at });
    const { number: asWritten, outcome, aim, note } = improvement;
    // A paper that names no improvement lends it the name of its file; the name that a person gave the plan says more.
    const named = improvement.title === nameOfFile(paper) ? title : improvement.title;
    return { ...own, number: asWritten, title: named, outcome, aim, note };
  });
  await insertPlan(scope, {
    ...{ id, number, title, kind, period, summary, datedOn, headings, createdBy },
    state: "draft",
    createdAt: scope.at,
  });
  await inBatches(improvements, (some) => insertImprovements(scope, some));
  await inBatches(rows.actions, (some) => insertActions(scope, some));
  await inBatches(rows.leads, (some) => insertLeads(scope, some));
  await inBatches(rows.implications, (some) => insertImplications(scope, some));
  await inBatches(rows.measures, (some) => insertMeasures(scope, some));
  await insertDraftParts(scope, rows.parts);
  await recordEvents(scope, rows.happenings);
  return { id, number };
}

interface Plan {
  readonly number: number;
  readonly firstNumber: number;
  readonly imported: number;
  readonly paper: string;
  readonly names: NamedIds;
  readonly at: Date;
}

function addRows(
  rows: Rows,
  improvement: DraftImprovement,
  { id: improvementId, planId }: { readonly id: string; readonly planId: string },
  plan: Plan,
): void {
  const ids = improvement.actions.map((action) => addAction(rows, action, { improvementId, planId }, plan));
  rows.implications.push(
    ...improvement.implications.map(({ kind, text, action }, index) => ({
      improvementId,
      actionId: (action === null ? null : ids[action]) ?? null,
      position: index + 1,
      kind,
      text,
    })),
  );
  rows.measures.push(...measureRows(improvement.measures, improvementId, null));
  addImprovementParts(rows.parts, improvement, improvementId);
}

function addAction(
  rows: Rows,
  action: DraftAction,
  of: { readonly improvementId: string; readonly planId: string },
  { number: plan, firstNumber, imported, paper, names, at }: Plan,
): string {
  const id = crypto.randomUUID();
  const number = firstNumber + rows.actions.length;
  const { text, leadText, leadMode, target, firstTarget, status, progressSaid, note } = action;
  const { isQuickWin, isPrevention, inequality, occasion } = action;
  rows.actions.push({
    ...{ id, number, text, leadText, leadMode, target, firstTarget, status, progressSaid, note },
    ...{ isQuickWin, isPrevention, inequality },
    ...of,
    occasionId: (occasion === null ? null : names.occasions.get(nameKey(occasion))) ?? null,
    position: rows.actions.length + 1,
    createdAt: at,
  });
  rows.leads.push(
    ...action.leads.map(({ party, from, to, note }, index) => ({
      actionId: id,
      position: index + 1,
      organisationId: party?.kind === "organisation" ? party.id : null,
      groupId: party?.kind === "group" ? party.id : null,
      fromOn: from,
      toOn: to,
      note,
    })),
  );
  rows.measures.push(...measureRows(action.measures, of.improvementId, id));
  addActionParts(rows.parts, action, id, names);
  const place = action.place ? `, table ${action.place.table}, row ${action.place.row}` : "";
  rows.happenings.push({
    event: planEvents.actionAdded,
    subject: { kind: "action", id },
    facts: { number, plan, import: imported },
    words: {
      paper: `${paper}${place}`,
      ...(action.dateReadFrom === null ? {} : { dateReadFrom: action.dateReadFrom }),
    },
  });
  return id;
}

function measureRows(
  measures: DraftAction["measures"],
  improvementId: string,
  actionId: string | null,
): NewMeasure[] {
  return measures.map((measure, index) => ({
    ...measure,
    id: crypto.randomUUID(),
    improvementId,
    actionId,
    position: index + 1,
  }));
}

/** PostgreSQL takes at most 65,535 values in one statement; an action has some twenty. */
const ROWS_AT_ONCE = 500;

async function inBatches<Row>(rows: readonly Row[], insert: (some: readonly Row[]) => Promise<void>) {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await insert(rows.slice(from, from + ROWS_AT_ONCE));
}

function nameOfFile(paper: string): string {
  return paper.replace(/\.[a-z]{2,4}$/iu, "");
}
