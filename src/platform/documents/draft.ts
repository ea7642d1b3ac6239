import type { Aside, Paper, Paragraph, Piece } from "../../kernel/paper.ts";

/**
 * A paper while it is being read: tables know the cell they stand in, cells their row, and nothing has a number yet,
 * because rows and cells may still turn out to be deleted, hidden or covered by a merge.
 */
export interface Draft {
  readonly blocks: DraftBlock[];
  readonly asides: DraftAside[];
}

export type DraftBlock = Paragraph | DraftTable;

export interface DraftTable {
  readonly kind: "table";
  readonly within: DraftCell | null;
  caption: string | null;
  columns: number;
  rows: DraftRow[];
}

export interface DraftRow {
  header: boolean;
  gapBefore: boolean;
  cells: DraftCell[];
  /** Not content: a deleted or a hidden row. */
  gone: Gone | null;
}

export interface DraftCell {
  column: number;
  columnSpan: number;
  rowSpan: number;
  readonly pieces: Piece[];
  readonly row: DraftRow;
  /** Not content: deleted, or covered by the cell it is merged into. */
  gone: Gone | null;
  /** The cell that covers it, where words that are gone hang. */
  coveredBy: DraftCell | null;
}

export type Gone = "deleted" | "hidden";

export interface DraftAside {
  readonly kind: Aside["kind"];
  readonly text: string;
  readonly cell: DraftCell | null;
  readonly by?: string;
}

export type PaperStart = Pick<Paper, "name" | "format">;

export function draftTable(within: DraftCell | null): DraftTable {
  return { kind: "table", within, caption: null, columns: 0, rows: [] };
}

export function draftRow(): DraftRow {
  return { header: false, gapBefore: false, cells: [], gone: null };
}

export function draftCell(row: DraftRow, pieces: Piece[] = []): DraftCell {
  return { column: 1, columnSpan: 1, rowSpan: 1, pieces, row, gone: null, coveredBy: null };
}
