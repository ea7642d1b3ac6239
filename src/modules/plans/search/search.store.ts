import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Scope } from "../../../platform/scope/scope.ts";
import { matchingIn } from "../../../platform/search/matching.ts";
import type { SearchWords } from "../../../platform/search/search-words.ts";
import { actions } from "../actions/action.table.ts";
import { caveats } from "../caveats/caveat.table.ts";
import { evidence } from "../evidence/evidence.table.ts";
import { implications } from "../improvements/implication.table.ts";
import { improvements } from "../improvements/improvement.table.ts";
import { measures } from "../measures/measure.table.ts";
import { notes } from "../notes/note.table.ts";
import { plans } from "../plans/plan.table.ts";
import { risks } from "../risks/risk.table.ts";
import { steps } from "../steps/step.table.ts";
import { updates } from "../updates/update.table.ts";

/** Things of a plan whose words can be searched. */
export type SearchedKind =
  | "plan"
  | "improvement"
  | "implication"
  | "action"
  | "measure"
  | "step"
  | "update"
  | "evidence"
  | "note"
  | "risk"
  | "caveat";

/** A row that answers a search, with what it stands under. */
export interface PlanHit {
  readonly kind: SearchedKind;
  readonly plan: { readonly number: number; readonly title: string; readonly headings: string };
  readonly improvement: { readonly id: string; readonly title: string } | null;
  readonly action: { readonly number: number; readonly text: string } | null;
  readonly excerpt: string;
  readonly rank: number;
}

/** The most hits of each kind: who finds more than this looks for other words. */
const MOST = 60;

/** Everything in the plans that are not put away which answers a search, the best of each kind first. */
export async function searchPlans(scope: Scope, words: SearchWords): Promise<PlanHit[]> {
  const hits: PlanHit[] = [];
  for (const search of [
    searchOwn,
    searchImprovements,
    searchImplications,
    searchActions,
    searchMeasures,
    searchOfActions,
    searchOfPlans,
  ])
    hits.push(...(await search(scope, words)));
  return hits;
}

const planFields = { number: plans.number, title: plans.title, headings: plans.headings };
const improvementFields = { id: improvements.id, title: improvements.title };
const actionFields = { number: actions.number, text: actions.text };

/** The same partnership on both sides of a join, and the one row of the other. */
const joins = (from: PgColumn, fromPartnership: PgColumn, to: PgColumn, toPartnership: PgColumn): SQL =>
  sql`${fromPartnership} = ${toPartnership} and ${from} = ${to}`;

const ofPlan = (id: PgColumn, partnership: PgColumn) => joins(id, partnership, plans.id, plans.partnershipId);
const ofImprovement = (id: PgColumn, partnership: PgColumn) =>
  joins(id, partnership, improvements.id, improvements.partnershipId);
const ofAction = (id: PgColumn, partnership: PgColumn) =>
  joins(id, partnership, actions.id, actions.partnershipId);

async function searchOwn(scope: Scope, words: SearchWords): Promise<PlanHit[]> {
  const { matches, rank, excerpt } = matchingIn(words, plans, plans.title, plans.summary, plans.period);
  const rows = await scope.database
    .select({ plan: planFields, rank, excerpt })
    .from(plans)
    .where(and(eq(plans.partnershipId, scope.partnership), isNull(plans.archivedAt), matches))
    .orderBy(desc(rank), plans.number)
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "plan", improvement: null, action: null }));
}

async function searchImprovements(scope: Scope, words: SearchWords): Promise<PlanHit[]> {
  const { title, outcome, aim, note } = improvements;
  const { matches, rank, excerpt } = matchingIn(words, improvements, title, outcome, aim, note);
  const rows = await scope.database
    .select({ plan: planFields, improvement: improvementFields, rank, excerpt })
    .from(improvements)
    .innerJoin(plans, ofPlan(improvements.planId, improvements.partnershipId))
    .where(and(eq(improvements.partnershipId, scope.partnership), isNull(plans.archivedAt), matches))
    .orderBy(desc(rank), improvements.id)
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "improvement", action: null }));
}

async function searchImplications(scope: Scope, words: SearchWords): Promise<PlanHit[]> {
  const { matches, rank, excerpt } = matchingIn(words, implications, implications.text);
  const rows = await scope.database
    .select({ plan: planFields, improvement: improvementFields, rank, excerpt })
    .from(implications)
    .innerJoin(improvements, ofImprovement(implications.improvementId, implications.partnershipId))
    .innerJoin(plans, ofPlan(improvements.planId, improvements.partnershipId))
    .where(and(eq(implications.partnershipId, scope.partnership), isNull(plans.archivedAt), matches))
    .orderBy(desc(rank), implications.id)
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "implication", action: null }));
}

/** An action by its words, by those of its lead, date and notes, and by its number where one is asked for. */
async function searchActions(scope: Scope, words: SearchWords): Promise<PlanHit[]> {
  const { text, leadText, note, progressSaid, overrideReason, cancelledReason, target } = actions;
  const said = sql`${target} ->> 'text'`;
  const found = matchingIn(
    words,
    actions,
    text,
    leadText,
    note,
    progressSaid,
    overrideReason,
    cancelledReason,
    said,
  );
  const asked = words.number === null ? sql`false` : sql`${actions.number} = ${words.number}`;
  const rank = sql<number>`case when ${asked} then 2 else ${found.rank} end`.mapWith(Number);
  const rows = await scope.database
    .select({
      plan: planFields,
      improvement: improvementFields,
      action: actionFields,
      rank,
      excerpt: found.excerpt,
    })
    .from(actions)
    .innerJoin(plans, ofPlan(actions.planId, actions.partnershipId))
    .innerJoin(improvements, ofImprovement(actions.improvementId, actions.partnershipId))
    .where(
      and(
        eq(actions.partnershipId, scope.partnership),
        isNull(plans.archivedAt),
        sql`(${found.matches} or ${asked})`,
      ),
    )
    .orderBy(desc(rank), actions.number)
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "action" }));
}

/** A measure of one action leads to it, one of the whole improvement to that. */
async function searchMeasures(scope: Scope, words: SearchWords): Promise<PlanHit[]> {
  const { matches, rank, excerpt } = matchingIn(words, measures, measures.text);
  const rows = await scope.database
    .select({ plan: planFields, improvement: improvementFields, action: actionFields, rank, excerpt })
    .from(measures)
    .innerJoin(improvements, ofImprovement(measures.improvementId, measures.partnershipId))
    .innerJoin(plans, ofPlan(improvements.planId, improvements.partnershipId))
    .leftJoin(actions, ofAction(measures.actionId, measures.partnershipId))
    .where(and(eq(measures.partnershipId, scope.partnership), isNull(plans.archivedAt), matches))
    .orderBy(desc(rank), measures.id)
    .limit(MOST);
  return rows.map((row) => ({ ...row, kind: "measure" }));
}

/** Steps, updates, evidence and notes between people: each leads to its action. */
async function searchOfActions(scope: Scope, words: SearchWords): Promise<PlanHit[]> {
  const hits: PlanHit[] = [];
  const sources = [
    { kind: "step", table: steps, texts: [steps.text] },
    { kind: "update", table: updates, texts: [updates.done, updates.next] },
    { kind: "evidence", table: evidence, texts: [evidence.title, evidence.verdictReason] },
    // A removed note has no words left to be found by.
    { kind: "note", table: notes, texts: [notes.text] },
  ] as const;
  for (const { kind, table, texts } of sources) {
    const { matches, rank, excerpt } = matchingIn(words, table, ...texts);
    const rows = await scope.database
      .select({ plan: planFields, action: actionFields, rank, excerpt })
      .from(table)
      .innerJoin(actions, ofAction(table.actionId, table.partnershipId))
      .innerJoin(plans, ofPlan(actions.planId, actions.partnershipId))
      .where(and(eq(table.partnershipId, scope.partnership), isNull(plans.archivedAt), matches))
      .orderBy(desc(rank), table.id)
      .limit(MOST);
    hits.push(...rows.map((row) => ({ ...row, kind, improvement: null })));
  }
  return hits;
}

/** Risks and caveats: each belongs to the whole plan. */
async function searchOfPlans(scope: Scope, words: SearchWords): Promise<PlanHit[]> {
  const hits: PlanHit[] = [];
  const sources = [
    { kind: "risk", table: risks, texts: [risks.text, risks.mitigation] },
    { kind: "caveat", table: caveats, texts: [caveats.text] },
  ] as const;
  for (const { kind, table, texts } of sources) {
    const { matches, rank, excerpt } = matchingIn(words, table, ...texts);
    const rows = await scope.database
      .select({ plan: planFields, rank, excerpt })
      .from(table)
      .innerJoin(plans, ofPlan(table.planId, table.partnershipId))
      .where(and(eq(table.partnershipId, scope.partnership), isNull(plans.archivedAt), matches))
      .orderBy(desc(rank), table.id)
      .limit(MOST);
    hits.push(...rows.map((row) => ({ ...row, kind, improvement: null, action: null })));
  }
  return hits;
}
