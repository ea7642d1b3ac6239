/** A block of cells by its corners, 1-based, the last row and column included. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The last row and the last column of a sheet (Excel's specifications). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** `B7` as its row and column; null for what is no cell of a sheet. */
export function cellAt(reference: string): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!found) return null;
  let column = 0;
  for (const letter of (found[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(found[2]);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** `A1:F1`, or one cell; null for what is none. */
export function rangeAt(reference: string): CellRange | null {
  const [first = "", last = first] = reference.split(":");
  const from = cellAt(first);
  const to = cellAt(last);
  if (!from || !to || to.row < from.row || to.column < from.column) return null;
  return { ...from, lastRow: to.row, lastColumn: to.column };
}
