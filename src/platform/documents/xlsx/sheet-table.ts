import type { Piece } from "../../../kernel/paper.ts";
import type { Budget } from "../budget.ts";
import {
  type DraftAside,
  type DraftCell,
  type DraftRow,
  type DraftTable,
  draftCell,
  draftRow,
  draftTable,
} from "../draft.ts";
import { limits } from "../limits.ts";
import type { CellRange } from "./cell-range.ts";
import { hiddenRuns } from "./hidden-runs.ts";
import { mergedBlocks } from "./merged-blocks.ts";
import { type Places, placesOf } from "./places.ts";
import type { Hidden, Sheet, SheetCell } from "./sheet.ts";
import { shownMerges } from "./shown-merges.ts";

/** Gaps of so many rows or columns still count as on the sheet. */
const ROW_GAP = 100;
const COLUMN_GAP = 20;
/** So many empty rows altogether; beyond, each gap is one row. */
const EMPTY_ROWS = 10_000;

export interface SheetTable {
  readonly table: DraftTable;
  readonly asides: DraftAside[];
  /** The cell that shows at this place: itself, or the one it is merged into. */
  cellAt(row: number, column: number): DraftCell | null;
}

/** A sheet's used part as one table; null where it holds no words. */
export function sheetTable(sheet: Sheet, budget: Budget): SheetTable | null {
  if (sheet.cells.length === 0) return null;
  const hidden = { rows: hiddenRuns(sheet.hiddenRows), columns: hiddenRuns(sheet.hiddenColumns) };
  const { merges, moved } = shownMerges(sheet, hidden);
  const rows = tight(
    sheet.cells.map(({ row }) => row),
    ROW_GAP,
    EMPTY_ROWS,
  );
  const columns = tight(
    sheet.cells.map(({ column }) => column),
    COLUMN_GAP,
    limits.columns / 2,
  );
  budget.columns(columns.count);

  const table = draftTable(null);
  table.columns = columns.count;
  table.rows = draftRows(rows, sheet, hidden);
  const asides: DraftAside[] = [];
  const byRow = new Map<number, Map<number, DraftCell>>();
  // The cell a merge shows comes before one that the merge covers in the same place.
  const sorted = [...sheet.cells].sort(
    (a, b) => a.row - b.row || a.column - b.column || Number(moved.has(b)) - Number(moved.has(a)),
  );
  for (const cell of sorted) {
    const row = table.rows[rows.placeOf(cell.row) - 1];
    if (!row) continue;
    const draft = draftCell(row, piecesOf(cell, budget));
    draft.column = columns.placeOf(cell.column);
    if (hidden.columns.has(cell.column)) draft.gone = "hidden";
    row.cells.push(draft);
    if (cell.unseen !== null) asides.push({ kind: "hidden", text: cell.unseen, cell: draft });
    const there = byRow.get(cell.row) ?? new Map<number, DraftCell>();
    byRow.set(cell.row, there);
    if (there.has(cell.column)) draft.gone = "hidden";
    else there.set(cell.column, draft);
  }
  const covering = new Map<DraftCell, DraftCell>();
  for (const block of mergedBlocks(merges, rows, columns)) cover(block, byRow, { rows, columns }, covering);
  for (const row of table.rows) row.cells.sort((a, b) => a.column - b.column);
  const cellAt = (row: number, column: number) => {
    const found = byRow.get(row)?.get(column) ?? null;
    return (found && covering.get(found)) ?? found;
  };
  return { table, asides, cellAt };
}

function tight(numbers: readonly number[], gap: number, mostEmpty: number): Places {
  const places = placesOf(numbers, gap);
  return places.count - places.used.length > mostEmpty ? placesOf(numbers, 1) : places;
}

function draftRows(rows: Places, sheet: Sheet, hidden: Hidden): DraftRow[] {
  const drafts: DraftRow[] = [];
  let afterGap = false;
  let before = 0;
  for (const number of rows.used) {
    for (let gap = 1; drafts.length < rows.placeOf(number) - 1; gap += 1) {
      const row = draftRow();
      if (hidden.rows.has(before + gap)) row.gone = "hidden";
      else afterGap = true;
      drafts.push(row);
    }
    const row = draftRow();
    row.header = sheet.headings.has(number);
    if (hidden.rows.has(number)) row.gone = "hidden";
    else {
      row.gapBefore = afterGap;
      afterGap = false;
    }
    drafts.push(row);
    before = number;
  }
  return drafts;
}

/** The first cell spans the block; what stands in the others does not show. */
function cover(
  block: CellRange,
  byRow: Map<number, Map<number, DraftCell>>,
  { rows, columns }: { rows: Places; columns: Places },
  covering: Map<DraftCell, DraftCell>,
): void {
  const anchor = byRow.get(block.row)?.get(block.column) ?? null;
  if (anchor) {
    anchor.rowSpan = rows.placeOf(block.lastRow) - rows.placeOf(block.row) + 1;
    anchor.columnSpan = columns.placeOf(block.lastColumn) - columns.placeOf(block.column) + 1;
  }
  const last = rows.usedBefore(block.lastRow + 1);
  for (let index = rows.usedBefore(block.row); index < last; index += 1) {
    for (const [column, cell] of byRow.get(rows.used[index] ?? 0) ?? []) {
      if (cell === anchor || column < block.column || column > block.lastColumn) continue;
      cell.gone = "hidden";
      cell.coveredBy = anchor;
      if (anchor) covering.set(cell, anchor);
    }
  }
}

function piecesOf({ text }: SheetCell, budget: Budget): Piece[] {
  const pieces = text
    .split(/\r\n|[\r\n\v]/)
    .map((line) => ({ text: line.trim() }))
    .filter((piece) => piece.text !== "");
  for (const piece of pieces) budget.piece(piece.text);
  return pieces;
}
