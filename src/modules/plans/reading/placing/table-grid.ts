import { type Cell, type Piece, type Table, textOf } from "../../../../kernel/paper.ts";

/** A cell with words in it, and where it stands once its merging is known. */
export interface GridCell {
  /** `t1r7c3`: table, row and column where it begins. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
}

export interface GridRow {
  readonly number: number;
  readonly header: boolean;
  readonly gapBefore: boolean;
  /** Cells with words that begin in this row, left to right. */
  readonly cells: readonly GridCell[];
  /** Cells with words that began in a row above and reach into this one. */
  readonly above: readonly GridCell[];
}

export interface Grid {
  readonly table: number;
  readonly columns: number;
  readonly rows: readonly GridRow[];
}

/** Lays a table out: its cells with words by row, and the merged cells that reach into each row. */
export function gridOf(table: Table): Grid {
  const last = table.rows.at(-1)?.number ?? 0;
  let reaching: GridCell[] = [];
  const rows = table.rows.map((row) => {
    const above = reaching.filter((cell) => cell.row + cell.rowSpan > row.number);
    const cells = row.cells
      .filter((cell) => textOf(cell).trim() !== "")
      .map((cell) => gridCell(table.number, row.number, cell, last))
      .sort((a, b) => a.column - b.column);
    reaching = [...above, ...cells.filter((cell) => cell.rowSpan > 1)];
    return { number: row.number, header: row.header, gapBefore: row.gapBefore ?? false, cells, above };
  });
  return { table: table.number, columns: table.columns, rows };
}

/** The cell that covers a column of a row: one that begins there or reaches into it; undefined where it is blank. */
export function cellAt(row: GridRow, column: number): GridCell | undefined {
  return row.cells.find((cell) => covers(cell, column)) ?? row.above.find((cell) => covers(cell, column));
}

export function covers(cell: GridCell, column: number): boolean {
  return cell.column <= column && column < cell.column + cell.columnSpan;
}

function gridCell(table: number, row: number, cell: Cell, lastRow: number): GridCell {
  return {
    id: `t${table}r${row}c${cell.column}`,
    row,
    column: cell.column,
    rowSpan: Math.max(1, Math.min(cell.rowSpan, lastRow - row + 1)),
    columnSpan: Math.max(1, cell.columnSpan),
    pieces: cell.pieces,
    text: textOf(cell),
  };
}
