import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { paperDateIn } from "../../../kernel/fuzzy-date/index.ts";
import type { Paper, PaperFormat } from "../../../kernel/paper.ts";
import { type AssemblyContext, assemble } from "./assembly/assembly.ts";
import { type Coverage, coverageOf, unplacedCells } from "./assembly/coverage.ts";
import type { EffectiveCell } from "./assembly/effective-cells.ts";
import type { ReadPlan } from "./assembly/read-plan.ts";
import { paperLines, planTitle } from "./paper-facts.ts";
import type { Corrections } from "./placing/corrections.ts";
import { questionsOfDates, questionsOfImplications } from "./placing/doubts.ts";
import { placeCells } from "./placing/place-cells.ts";
import type { PlacedCell } from "./placing/placed-cell.ts";
import { keepsMerges } from "./placing/plan-group.ts";
import type { Question } from "./placing/question.ts";

export interface ReadingOptions {
  /** The day the paper bears, where a person says it. Else the paper's own date line; never today. */
  readonly dated?: CalendarDate | null;
  /** Take the paper as a plan even if no table is headed as one. */
  readonly asPlan?: boolean;
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
  const { cells, questions } = placeCells(paper, options.asPlan);
  const titleRows = new Set(cells.filter(isTitleBlock).map(({ where }) => `${where.table}:${where.row}`));
  const lines = paperLines(paper, (table, row) => titleRows.has(`${table}:${row}`));
  const own = options.dated ? null : paperDateIn(lines);
  const title = planTitle(paper);
  const reading: PlanReading = {
    name: paper.name,
    format: paper.format,
    title,
    dated: options.dated ?? own,
    datedBy: options.dated ? "person" : own ? "paper" : null,
    cells,
    questions,
    fallbackTitle: title ?? paper.name.replace(/\.[a-z]{2,4}$/iu, ""),
    mergesKept: keepsMerges(paper),
  };
  const { plan } = checkReading(reading);
  return {
    ...reading,
    questions: [...questions, ...questionsOfDates(plan, cells), ...questionsOfImplications(plan)],
  };
}

/** The plan of a reading with a person's corrections applied; without any, as we suggest it. */
export function checkReading(reading: PlanReading, corrections: Corrections = {}): CheckedReading {
  const { plan, cells } = assemble(reading.cells, corrections, contextOf(reading));
  return { plan, cells, coverage: coverageOf(cells), unplaced: unplacedCells(cells) };
}

function isTitleBlock({ because }: PlacedCell): boolean {
  return because === "title-block" || because === "above-headings";
}

function contextOf({ dated, fallbackTitle, mergesKept, questions }: PlanReading): AssemblyContext {
  return { dated, fallbackTitle, mergesKept, questions };
}
