import type { CellRange } from "./cell-range.ts";
import type { Hidden, Sheet, SheetCell } from "./sheet.ts";

export interface ShownMerges {
  readonly merges: CellRange[];
  /** Cells that stand somewhere else now. */
  readonly moved: ReadonlySet<SheetCell>;
}

/** A merge whose first row or column is hidden shows its words in the first that is not: moves these cells there. */
export function shownMerges(sheet: Sheet, hidden: Hidden): ShownMerges {
  const moved = new Set<SheetCell>();
  let places: Map<string, SheetCell> | null = null;
  const merges = sheet.merges.map((merge) => {
    const row = hidden.rows.nextShown(merge.row);
    const column = hidden.columns.nextShown(merge.column);
    const shown = {
      ...merge,
      row: row > merge.lastRow ? merge.row : row,
      column: column > merge.lastColumn ? merge.column : column,
    };
    if (shown.row === merge.row && shown.column === merge.column) return merge;
    places ??= new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
    const cell = places.get(`${merge.row},${merge.column}`);
    if (cell && !moved.has(cell)) {
      cell.row = shown.row;
      cell.column = shown.column;
      moved.add(cell);
    }
    return shown;
  });
  return { merges, moved };
}
