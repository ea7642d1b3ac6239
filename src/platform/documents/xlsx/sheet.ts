import { type CellRange, LAST_COLUMN, LAST_ROW } from "./cell-range.ts";
import type { HiddenRuns } from "./hidden-runs.ts";

/** A sheet as its part says it, before it is a table: cells with words only, merges as ranges. */
export interface Sheet {
  readonly cells: SheetCell[];
  readonly merges: CellRange[];
  /** Rows and columns that do not show, as runs from first to last. */
  readonly hiddenRows: [number, number][];
  readonly hiddenColumns: [number, number][];
  /** Rows that an Excel table or a filter calls its heading. */
  readonly headings: Set<number>;
  /** Relationships of the Excel tables on this sheet. */
  readonly tables: string[];
}

export interface SheetCell {
  row: number;
  column: number;
  /** What the cell shows. */
  readonly text: string;
  /** What stands in the cell although its format shows nothing of it. */
  readonly unseen: string | null;
}

export function emptySheet(): Sheet {
  return { cells: [], merges: [], hiddenRows: [], hiddenColumns: [], headings: new Set(), tables: [] };
}

/** What does not show, rows or columns. */
export interface Hidden {
  readonly rows: HiddenRuns;
  readonly columns: HiddenRuns;
}

export function isOnSheet(row: number, column: number): boolean {
  return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
}
