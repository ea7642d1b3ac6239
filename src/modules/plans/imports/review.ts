import type { DateReading } from "../../../kernel/fuzzy-date/date-reading.ts";
import type { Party } from "../actions/lead.ts";
import {
  type CellUse,
  type CheckedReading,
  checkReading,
  chosenIn,
  type EffectiveCell,
  type PlanReading,
  type ReadPlan,
} from "../reading/index.ts";
import { leadReader, type UnderstoodLead } from "./draft-lead.ts";
import type { ReviewCorrections } from "./review-corrections.ts";
import { type AskedQuestion, leadAt, reviewQuestions, targetAt } from "./review-questions.ts";

/** A reading as the review screen shows it: every cell, and all that a person should decide. */
export interface Review {
  readonly reading: PlanReading;
  readonly checked: CheckedReading;
  readonly figures: Figures;
  /** Those that nobody has answered come first; all are numbered as on the page. */
  readonly questions: readonly AskedQuestion[];
  readonly sections: readonly ReviewSection[];
  /** Words without a place, which a person may want as notes; those that are kept already among them. */
  readonly keepable: readonly EffectiveCell[];
}

export interface Figures {
  readonly cells: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly improvements: number;
  readonly actions: number;
  readonly datesRead: number;
  readonly datesInDoubt: number;
}

/** The cells of one improvement, or, with none, the rest of the paper. */
export interface ReviewSection {
  readonly improvement: number | null;
  readonly cells: readonly ReviewedCell[];
  readonly unplaced: number;
}

/** A cell with its place in the plan and what was understood of it. */
export interface ReviewedCell {
  readonly cell: EffectiveCell;
  readonly use: CellUse | null;
  /** “2.1” for a cell of one action, “2” for one of an improvement. */
  readonly label: string | null;
  readonly target: DateReading | null;
  readonly lead: UnderstoodLead | null;
  readonly implications: readonly { readonly kind: string; readonly text: string }[];
  /** The number of the open question that asks about it. */
  readonly asked: number | null;
}

/** Puts a reading together for the screen, with everything applied that was put right. Pure. */
export function reviewOf(
  reading: PlanReading,
  corrections: ReviewCorrections,
  parties: readonly Party[],
): Review {
  const checked = checkReading(reading, corrections);
  const questions = reviewQuestions(reading, checked, corrections, parties);
  return {
    reading,
    checked,
    figures: figuresOf(checked),
    questions,
    keepable: keepableIn(reading, checked, chosenIn(reading, corrections)),
    sections: sectionsOf(reading, checked, corrections, parties, questions),
  };
}

function keepableIn(
  { tables }: PlanReading,
  { cells, unplaced, plan }: CheckedReading,
  chosen: ReadonlySet<number>,
): EffectiveCell[] {
  if (plan.improvements.length === 0) return [];
  // What could be a plan of its own and is left is no heap of notes.
  const left = new Set(
    tables.filter(({ table, taken }) => taken && !chosen.has(table)).map(({ table }) => table),
  );
  const open = new Set(unplaced.map(({ id }) => id));
  return cells.filter(
    ({ id, kept, correction, where }) =>
      (open.has(id) && correction?.role === undefined && !left.has(where.table)) ||
      (kept && Object.keys(correction ?? {}).length === 1),
  );
}

function figuresOf({ plan, coverage }: CheckedReading): Figures {
  const dates = plan.improvements
    .flatMap((improvement) => [improvement, ...improvement.actions])
    .flatMap(({ target }) => (target ? [target] : []));
  return {
    ...coverage,
    improvements: plan.improvements.length,
    actions: plan.improvements.reduce((sum, { actions }) => sum + actions.length, 0),
    datesRead: dates.filter(({ kind }) => kind !== "none").length,
    datesInDoubt: dates.filter(({ kind, doubt }) => kind === "none" || doubt?.length).length,
  };
}

function sectionsOf(
  { dated }: PlanReading,
  checked: CheckedReading,
  corrections: ReviewCorrections,
  parties: readonly Party[],
  questions: readonly AskedQuestion[],
): ReviewSection[] {
  const { plan, cells } = checked;
  const asking = new Map(
    questions
      .filter(({ answered }) => !answered)
      .flatMap(({ number, cells }) => cells.map(({ id }) => [id, number] as const)),
  );
  const homes = homesOf(checked);
  const readLead = leadReader(parties, corrections, dated);
  const sections = new Map<number | null, ReviewedCell[]>(plan.improvements.map((_, index) => [index, []]));
  sections.set(null, []);
  const implications = new Map<string, { kind: string; text: string }[]>();
  for (const { implications: own } of plan.improvements)
    for (const each of own) implications.set(each.cell, [...(implications.get(each.cell) ?? []), each]);
  for (const cell of cells) {
    const use = plan.places[cell.id] ?? null;
    const words = cell.role === "lead" ? leadAt(plan, cell.id) : null;
    sections.get(homes.get(cell.id) ?? null)?.push({
      cell,
      use,
      label: use && labelOf(plan, use),
      target: isDate(cell.role) ? targetAt(plan, cell.id) : null,
      lead: words === null ? null : readLead(words),
      implications: implications.get(cell.id) ?? [],
      asked: asking.get(cell.id) ?? null,
    });
  }
  const unplaced = new Set(checked.unplaced.map(({ id }) => id));
  return [...sections].map(([improvement, own]) => ({
    improvement,
    cells: own,
    unplaced: own.filter(({ cell }) => unplaced.has(cell.id)).length,
  }));
}

function isDate(role: string): boolean {
  return role === "target-date" || role === "start-date";
}

/** The improvement under which each cell is shown: its own, else that of its row, else the one above in its table. */
function homesOf({ plan, cells }: CheckedReading): Map<string, number> {
  const byRow = new Map<string, number>();
  for (const { id, where } of cells) {
    const improvement = plan.places[id]?.improvements[0];
    const key = `${where.table}:${where.row}`;
    if (improvement !== undefined && !byRow.has(key)) byRow.set(key, improvement);
  }
  const homes = new Map<string, number>();
  const last = new Map<number, number>();
  for (const { id, where, role } of cells) {
    if (role === "heading" || role === "title") continue;
    const own = plan.places[id]?.improvements[0] ?? byRow.get(`${where.table}:${where.row}`);
    const home = own ?? last.get(where.table);
    if (own !== undefined) last.set(where.table, own);
    if (home !== undefined) homes.set(id, home);
  }
  return homes;
}

function labelOf(plan: ReadPlan, { improvements, actions }: CellUse): string | null {
  const [index] = improvements;
  const improvement = index === undefined ? undefined : plan.improvements[index];
  if (index === undefined || !improvement) return null;
  const ordinal = improvement.number ?? String(index + 1);
  const [first] = actions;
  return first === undefined ? ordinal : `${ordinal}.${first + 1}`;
}
