import type { CellState, TableState } from "./story.ts";

/** A cell that reaches down, and the row it stands in. */
interface Begun {
  readonly cell: CellState;
  readonly row: number;
}

/**
 * Gives every cell its column on the grid, then resolves merges: only when all rows are there and the deleted ones
 * are known can be said how far a cell reaches down.
 */
export function mergeCells(table: TableState): void {
  table.draft.rows = table.rows.map((row) => row.draft);
  /** The merges that the row above left open, by the column where they begin. */
  let above = new Map<number, Begun>();
  for (const [index, row] of table.rows.entries()) {
    const open = new Map<number, Begun>();
    let column = 1 + row.before;
    let previous: CellState | null = null;
    row.draft.cells = row.cells.map((cell) => cell.draft);
    for (const cell of row.cells) {
      if (cell.draft.gone) continue;
      cell.draft.column = column;
      column += cell.draft.columnSpan;
      if (cell.horizontal === "continues" && previous) {
        previous.draft.columnSpan += cell.draft.columnSpan;
        cover(cell, previous);
        continue;
      }
      previous = cell;
      if (cell.vertical === null) continue;
      const begun = cell.vertical === "continues" ? above.get(cell.draft.column) : undefined;
      if (begun && row.draft.gone === null) {
        // Deleted rows in between count here and are taken off when the paper is finished.
        begun.cell.draft.rowSpan = index - begun.row + 1;
        cover(cell, begun.cell);
      }
      // A cell that goes on with a merge nobody began, begins it.
      open.set(cell.draft.column, begun ?? { cell, row: index });
    }
    table.draft.columns = Math.max(table.draft.columns, column - 1 + row.after);
    if (row.draft.gone === null) above = open;
  }
}

/** Word shows nothing of a covered cell, so its words (usually none) are hidden, not content. */
function cover(cell: CellState, by: CellState): void {
  cell.draft.gone = "hidden";
  cell.draft.coveredBy = by.draft;
}
