import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { type Aside, besideTheTable } from "./beside-the-table.ts";
import type { CellParagraph } from "./cell-paragraph.ts";
import type { OutputFacts } from "./output-facts.ts";
import { PERIOD_LABEL, PLAN_COLUMNS, SUMMARY_LABEL, sayDate, sayState } from "./plan-output.words.ts";
import { type Cell, type PlanOutputRow, planRows } from "./plan-rows.ts";
import { printableLine, printableLines } from "./printable-lines.ts";
import { COLUMN_WIDTHS } from "./word-look.ts";

/** What the template of a plan is given: the same rows, words and lists as the Word file has. */
export interface PdfPlan {
  readonly title: string;
  readonly partnership: string;
  readonly asOn: OutputFacts["asOn"];
  readonly foot: string;
  /** The lines under the title, each with a label or none. */
  readonly opening: readonly { readonly label: string | null; readonly lines: readonly string[] }[];
  /** What a report says before the plan's columns; a plan by itself has none. */
  readonly sentence?: string;
  readonly sections?: readonly PdfSection[];
  readonly gridHeading?: string;
  readonly columns: readonly string[];
  /** Shares of the page's width. */
  readonly widths: readonly number[];
  readonly improvements: readonly PdfImprovement[];
  readonly asides: readonly Aside[];
}

/** A part of a report: a sentence, and a table where there is something to list. A cell is its lines. */
export interface PdfSection {
  readonly heading: string;
  readonly sentence: string;
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** An improvement with the rows under it; each row says whether it is kept on one page. */
export interface PdfImprovement {
  readonly title: readonly string[];
  readonly measures: Cell;
  readonly outcomes: Cell;
  readonly rows: readonly PdfRow[];
}

type PdfRow =
  | { readonly kind: "field"; readonly label: string; readonly words: Cell }
  | { readonly kind: "action"; readonly cells: readonly Cell[]; readonly isWhole: boolean };

/** A row whose longest cell takes no more lines than this is kept on one page: it is sure to fit there. */
const MOST_LINES = 18;
/** Twentieths of a point that a letter of the table's type takes, on average. */
const LETTER = 90;

export function pdfPlan(plan: FrozenPlan, facts: OutputFacts): PdfPlan {
  const rows = planRows(plan);
  const title = printableLine(plan.title);
  return {
    title,
    partnership: printableLine(facts.partnership),
    asOn: facts.asOn,
    foot: `${title}. ${sayState(facts)}.`,
    opening: [
      { label: null, lines: [`${printableLine(facts.partnership)}. ${sayState(facts)}.`] },
      ...(plan.datedOn === undefined ? [] : [{ label: null, lines: [sayDate(plan.datedOn)] }]),
      { label: PERIOD_LABEL, lines: printableLines(plan.period) },
      { label: SUMMARY_LABEL, lines: printableLines(plan.summary) },
    ].filter(({ lines }) => lines.length > 0),
    columns: PLAN_COLUMNS,
    widths: COLUMN_WIDTHS,
    improvements: pdfImprovements(rows),
    asides: besideTheTable(plan, rows, facts),
  };
}

/** The rows of a plan under their headings. */
export function pdfImprovements(rows: readonly PlanOutputRow[]): PdfImprovement[] {
  const improvements: (PdfImprovement & { readonly rows: PdfRow[] })[] = [];
  for (const row of rows) {
    if (row.kind === "improvement") {
      const { measures, outcomes } = row;
      improvements.push({ title: row.title.map(({ text }) => text), measures, outcomes, rows: [] });
    } else if (row.kind === "field") {
      improvements.at(-1)?.rows.push({ kind: "field", label: row.label, words: row.words });
    } else {
      improvements.at(-1)?.rows.push({ kind: "action", cells: row.cells, isWhole: isShort(row.cells) });
    }
  }
  return improvements;
}

function isShort(cells: readonly Cell[]): boolean {
  return cells.every((cell, column) => linesOf(cell, COLUMN_WIDTHS[column] ?? 0) <= MOST_LINES);
}

function linesOf(cell: readonly CellParagraph[], width: number): number {
  const letters = width / LETTER;
  return cell.reduce(
    (sum, { label, text }) => sum + Math.ceil(((label?.length ?? 0) + text.length + 2) / letters),
    0,
  );
}
