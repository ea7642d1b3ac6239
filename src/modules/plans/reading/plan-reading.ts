import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { paperDateIn } from "../../../kernel/fuzzy-date/index.ts";
import type { Paper, PaperFormat } from "../../../kernel/paper.ts";
import { assemble } from "./assembly/assembly.ts";
import { type Coverage, coverageOf, unplacedCells } from "./assembly/coverage.ts";
import type { EffectiveCell } from "./assembly/effective-cells.ts";
import type { ReadPlan } from "./assembly/read-plan.ts";
import { paperLines, planTitle } from "./paper-facts.ts";
import type { Corrections } from "./placing/corrections.ts";
import { questionsOfDates, questionsOfImplications } from "./placing/doubts.ts";
import { sharedHeading } from "./placing/headings-over.ts";
import { placeCells } from "./placing/place-cells.ts";
import type { PlacedCell } from "./placing/placed-cell.ts";
import { keepsMerges } from "./placing/plan-group.ts";
import type { Question } from "./placing/question.ts";
import { tableQuestion } from "./placing/questions.ts";
import type { SeenTable } from "./placing/seen-table.ts";
import { cellsOfChoice, chosenTables, type Otherwise, questionsOfChoice } from "./placing/table-choice.ts";

export interface ReadingOptions {
  /** The day the paper bears, where a person says it. Else the paper's own date line; never today. */
  readonly dated?: CalendarDate | null;
  /** Take the paper as a plan even if no table is headed as one. */
  readonly asPlan?: boolean;
  /** The tables to read the plan from, whatever their headings; numbers that the paper does not have say nothing. */
  readonly tables?: readonly number[];
}

/** A paper once read: every cell placed, and what a person should decide. Plain data, kept with the paper. */
export interface PlanReading {
  readonly name: string;
  readonly format: PaperFormat;
  /** What the paper calls itself; null where it does not say. */
  readonly title: string | null;
  readonly dated: CalendarDate | null;
  readonly datedBy: "person" | "paper" | null;
  readonly cells: readonly PlacedCell[];
  readonly questions: readonly Question[];
  /** Every table of the paper, whether it was taken, and why. */
  readonly tables: readonly SeenTable[];
  /** How the tables that were left read where they are taken after all. */
  readonly otherwise: Otherwise;
  /** The tables that the plan was asked to be read from, in place of those that would be taken. */
  readonly chosen?: readonly number[];
  readonly fallbackTitle: string;
  readonly mergesKept: boolean;
}

/** A reading with everything applied that a person has put right. */
export interface CheckedReading {
  readonly plan: ReadPlan;
  readonly coverage: Coverage;
  readonly unplaced: readonly EffectiveCell[];
  readonly cells: readonly EffectiveCell[];
}

/** Reads a paper: places its cells, finds its day and title, and gathers the questions. Never throws. */
export function readPlanIn(paper: Paper, options: ReadingOptions = {}): PlanReading {
  const { titleRows: above, ...placed } = placeCells(paper, options.asPlan);
  const titleRows = new Set(
    placed.cells.filter(isTitleBlock).map(({ where }) => `${where.table}:${where.row}`),
  );
  const lines = paperLines(paper, (table, row) => titleRows.has(`${table}:${row}`));
  const own = options.dated ? null : paperDateIn(lines);
  const title = planTitle(paper, above);
  return withDoubts({
    name: paper.name,
    format: paper.format,
    title,
    dated: options.dated ?? own,
    datedBy: options.dated ? "person" : own ? "paper" : null,
    ...placed,
    ...(options.tables ? { chosen: options.tables } : {}),
    fallbackTitle: title ?? paper.name.replace(/\.[a-z]{2,4}$/iu, ""),
    mergesKept: keepsMerges(paper),
  });
}

/** The same reading, counted from another day of the paper; its questions about dates are asked anew. */
export function redated(reading: PlanReading, dated: CalendarDate | null): PlanReading {
  const isOther = ({ kind }: Question) => kind !== "date" && kind !== "implication";
  return withDoubts({
    ...reading,
    dated,
    datedBy: dated === null ? null : "person",
    questions: reading.questions.filter(isOther),
    otherwise: { ...reading.otherwise, questions: reading.otherwise.questions.filter(isOther) },
  });
}

/** Adds what only the assembled plan can ask: of the tables that are taken, and of those that were left. */
function withDoubts(reading: PlanReading): PlanReading {
  const doubtsOf = (tables: readonly number[]) => {
    const { plan, cells } = checkReading(reading, { tables });
    return [...questionsOfDates(plan, cells), ...questionsOfImplications(plan)];
  };
  const { tables, otherwise } = reading;
  const taken = tables.filter((each) => each.taken).map(({ table }) => table);
  const left = tables.filter((each) => !each.taken && each.actions > 0).map(({ table }) => table);
  return {
    ...reading,
    questions: [...reading.questions, ...doubtsOf(taken)],
    otherwise:
      left.length === 0
        ? otherwise
        : { ...otherwise, questions: [...otherwise.questions, ...doubtsOf(left)] },
  };
}

/** The plan of a reading with a person's corrections applied; without any, as we suggest it. */
export function checkReading(reading: PlanReading, corrections: Corrections = {}): CheckedReading {
  const chosen = chosenIn(reading, corrections);
  const placed = cellsOfChoice(reading, chosen);
  const { plan, cells } = assemble(placed, corrections, {
    dated: reading.dated,
    fallbackTitle: titleOfChoice(reading, chosen) ?? reading.fallbackTitle,
    mergesKept: reading.mergesKept,
    questions: questionsOfChoice(reading, chosen),
  });
  return { plan, cells, coverage: coverageOf(cells), unplaced: unplacedCells(cells) };
}

/** The tables that make the plan: as a person chose, or answered of a table that could be one; else as taken. */
export function chosenIn(
  reading: PlanReading,
  { tables, answers = {} }: Corrections = {},
): ReadonlySet<number> {
  const chosen = chosenTables(reading, tables);
  const answered = tables
    ? []
    : reading.tables
        .filter(({ table }) => answers[tableQuestion(table)] === "plan")
        .map(({ table }) => table);
  return answered.length === 0 ? chosen : new Set([...chosen, ...answered]);
}

/** What a person is asked about the tables that make the plan. */
export function questionsIn(reading: PlanReading, corrections: Corrections = {}): readonly Question[] {
  return questionsOfChoice(reading, chosenIn(reading, corrections));
}

/** What the tables that make the plan are called together, where that is not what the whole paper is called. */
export function titleOfChoice({ tables, title }: PlanReading, chosen: ReadonlySet<number>): string | null {
  const others = tables.filter(({ table, actions }) => actions > 0 && !chosen.has(table));
  if (others.length === 0) return null;
  const own = tables.filter(({ table }) => chosen.has(table));
  const shared = sharedHeading(
    own.map(({ under }) => under),
    others.map(({ under }) => under),
  );
  // What only stands over tables that are left is no name for the others.
  const isTheirs =
    others.some(({ under }) => under.includes(title ?? "")) &&
    !own.some(({ under }) => under.includes(title ?? ""));
  return shared ?? (isTheirs ? (own[0]?.under.at(-1) ?? null) : null);
}

function isTitleBlock({ because }: PlacedCell): boolean {
  return because === "title-block" || because === "above-headings";
}
