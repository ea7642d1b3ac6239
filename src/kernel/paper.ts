/**
 * A paper as its reader hands it on: blocks in reading order, whatever program wrote it.
 * Every reader (.docx, .csv, .html, …) gives this shape, and whoever understands papers takes it.
 */
export interface Paper {
  /** The file's name as it was uploaded; "pasted table" for a paste. */
  readonly name: string;
  readonly format: PaperFormat;
  readonly blocks: readonly Block[];
  /** What stands beside the text: kept with the paper, never content of a cell. */
  readonly asides: readonly Aside[];
}

export type PaperFormat = "docx" | "xlsx" | "odt" | "txt" | "md" | "csv" | "tsv" | "html";

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** 1 to 9 for a heading, null for body text. */
  readonly level: number | null;
  /** The mark or number that stands before it ("•", "2.1"), where the program keeps it apart from the text. */
  readonly item?: string;
}

export interface Table {
  readonly kind: "table";
  /** 1-based, in the order of the paper; a nested table has its own number and says where it stands. */
  readonly number: number;
  readonly within: CellPlace | null;
  readonly caption: string | null;
  /** Columns of the grid, after all spans. */
  readonly columns: number;
  readonly rows: readonly Row[];
}

export interface Row {
  /** 1-based in the table, as a person would count it. */
  readonly number: number;
  /** The paper itself says that this row is a heading (repeated header row, thead, th). */
  readonly header: boolean;
  /** An empty line stood before this row (plain text), so it may begin something new. */
  readonly gapBefore?: boolean;
  /** Cells that *begin* in this row, left to right. A merged cell stands once, where it begins. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** 1-based grid column where it begins. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Paragraphs, lines and list items in order, without the empty ones. No pieces: an empty cell. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  /** The mark or number of a list item ("•", "2."), where it is one. */
  readonly item?: string;
}

export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface Aside {
  readonly kind:
    | "footnote"
    | "comment"
    | "deleted"
    | "hidden"
    | "text-box"
    | "object"
    | "note"
    | "unreadable";
  readonly text: string;
  /** Where it hangs, where that is known. */
  readonly where: CellPlace | null;
  /** Who wrote it, where the paper says so (the author of a comment). */
  readonly by?: string;
}

/** The words of a cell, one piece to a line, list marks and numbers included. */
export function textOf(cell: Cell): string {
  return cell.pieces.map((piece) => (piece.item ? `${piece.item} ${piece.text}` : piece.text)).join("\n");
}

/** `table 1, row 7, column 3` */
export function sayPlace(place: CellPlace): string {
  return `table ${place.table}, row ${place.row}, column ${place.column}`;
}
