import Papa from "papaparse";
import type { Paper, Piece } from "../../../kernel/paper.ts";
import { type Budget, createBudget } from "../budget.ts";
import {
  type DraftAside,
  type DraftTable,
  draftCell,
  draftRow,
  draftTable,
  type PaperStart,
} from "../draft.ts";
import { finishPaper } from "../finish-paper.ts";
import { guessSeparator } from "./guess-separator.ts";

/** Reads a table of separated values as one table. A line that says `sep=;` is an order to the program, not a row. */
export function readDelimited(text: string, start: PaperStart): Paper {
  const { separator, rest } = takeOrder(text);
  const told = separator ?? (start.format === "tsv" && rest.includes("\t") ? "\t" : guessSeparator(rest));
  const budget = createBudget();
  const table = draftTable(null);
  const asides: DraftAside[] = [];
  const { data, errors } = Papa.parse<string[]>(rest, { delimiter: told });
  for (const fields of withoutTail(data)) addRow(table, fields, budget);
  budget.columns(table.columns);
  for (const error of errors) {
    if (error.code === "MissingQuotes") asides.push(unclosed(table, error.row ?? 0));
  }
  return finishPaper(start, { blocks: table.rows.length > 0 ? [table] : [], asides });
}

function takeOrder(text: string): { separator: string | null; rest: string } {
  const order = /^"?sep=(.)"?[ \t]*\n/i.exec(text);
  if (!order) return { separator: null, rest: text };
  return { separator: order[1] ?? null, rest: text.slice(order[0].length) };
}

/** An empty line keeps its number, as a spreadsheet would count it, and shows as a gap. */
function addRow(table: DraftTable, fields: readonly string[], budget: Budget): void {
  const row = draftRow();
  const last = table.rows.at(-1);
  row.gapBefore = last !== undefined && last.cells.length === 0;
  if (!isBlank(fields)) {
    row.cells = fields.map((field, index) => {
      budget.cell();
      return { ...draftCell(row, piecesOfField(field, budget)), column: index + 1 };
    });
  }
  table.rows.push(row);
  table.columns = Math.max(table.columns, row.cells.length);
}

/**
 * An apostrophe before a sign that would begin a formula is a guard that exports put there. Of several, one: whoever
 * guards must guard words that begin so by themselves as well, or they would come back shorter.
 */
function piecesOfField(field: string, budget: Budget): Piece[] {
  const text = field.replace(/^'(?='*[=+\-@\t\r])/, "");
  const pieces = text
    .split(/[\n\v]/)
    .map((line) => ({ text: line.trim() }))
    .filter((piece) => piece.text !== "");
  for (const piece of pieces) budget.piece(piece.text);
  return pieces;
}

/** A quotation mark that is never closed swallows all that follows into its cell: say which words it begins with. */
function unclosed(table: DraftTable, index: number): DraftAside {
  const row = table.rows[Math.min(index, table.rows.length - 1)];
  const cell = row?.cells.at(-1) ?? null;
  return { kind: "unreadable", text: cell?.pieces[0]?.text ?? "", cell };
}

function withoutTail(rows: readonly string[][]): readonly string[][] {
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1] ?? [])) end -= 1;
  return rows.slice(0, end);
}

function isBlank(fields: readonly string[]): boolean {
  return fields.length === 0 || (fields.length === 1 && (fields[0] ?? "").trim() === "");
}
