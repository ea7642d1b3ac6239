import type { Paper } from "../../../kernel/paper.ts";
import { type Budget, createBudget } from "../budget.ts";
import { type Draft, draftCell, draftRow, draftTable, type PaperStart } from "../draft.ts";
import { finishPaper } from "../finish-paper.ts";
import { LIST_MARK } from "./list-mark.ts";
import { isPipeRow, pipeTables } from "./pipe-tables.ts";
import { plainQuotedCells } from "./quoted-cells.ts";
import { splitText } from "./tab-tables.ts";
import type { TextRow } from "./text-part.ts";
import { piecesOfText } from "./text-pieces.ts";

/** Reads plain text: tables of tab-separated lines, tables drawn with bars as in Markdown, else a paragraph a line. */
export async function readText(text: string, start: PaperStart): Promise<Paper> {
  const budget = createBudget();
  const draft: Draft = { blocks: [], asides: [] };
  for (const part of splitText(linesOf(text), isPipeRow)) {
    if (part.kind === "table") addTabTable(draft, budget, part.rows, (cell) => piecesOfText(cell, budget));
    else await addProse(draft, budget, part.lines);
  }
  return finishPaper(start, draft);
}

/** The lines of a text; a page break ends a line, cells in quotation marks have become plain. */
export function linesOf(text: string): string[] {
  return plainQuotedCells(text.replaceAll("\f", "\n")).split("\n");
}

/** Adds a table of tab-separated lines, each cell one column wide. */
export function addTabTable(
  draft: Draft,
  budget: Budget,
  rows: readonly TextRow[],
  read: (cell: string) => ReturnType<typeof piecesOfText>,
): void {
  const table = draftTable(null);
  for (const { cells, gapBefore } of rows) {
    const row = draftRow();
    row.gapBefore = gapBefore;
    row.cells = cells.map((text, index) => {
      budget.cell();
      return { ...draftCell(row, read(text)), column: index + 1 };
    });
    table.rows.push(row);
    table.columns = Math.max(table.columns, cells.length);
  }
  budget.columns(table.columns);
  draft.blocks.push(table);
}

async function addProse(draft: Draft, budget: Budget, lines: readonly string[]): Promise<void> {
  for (const part of pipeTables(lines)) {
    if (part.kind === "table") {
      // The Markdown reader takes a while to load, and few texts need it.
      const { addMarkdown } = await import("../markdown/add-markdown.ts");
      addMarkdown(draft, budget, part.lines.join("\n"));
    } else for (const line of part.lines) addLine(draft, budget, line);
  }
}

function addLine(draft: Draft, budget: Budget, line: string): void {
  const [mark = "", ...rest] = line.split("\t");
  const isItem = rest.length === 1 && LIST_MARK.test(mark.trim());
  for (const [index, piece] of piecesOfText(isItem ? (rest[0] ?? "") : line, budget).entries()) {
    const item =
      index === 0 && isItem ? { item: mark.trim() } : piece.item === undefined ? {} : { item: piece.item };
    draft.blocks.push({ kind: "paragraph", text: piece.text, level: null, ...item });
  }
}
