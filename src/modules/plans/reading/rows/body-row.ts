import type { Layout } from "../headings/layout.ts";
import type { GridCell, GridRow } from "../placing/table-grid.ts";
import {
  bareNumber,
  depthOf,
  isNumberAlone,
  isNumberCell,
  type Numbered,
  numbered,
} from "../wording/number-label.ts";

/** A row of a plan table that is no heading, seen through the table's columns. */
export interface BodyRow {
  readonly table: number;
  readonly row: number;
  readonly gapBefore: boolean;
  /** It stands above the table's headings. */
  readonly beforeHeadings: boolean;
  readonly columns: number;
  readonly layout: Layout;
  /** Cells with words that begin here. */
  readonly cells: readonly GridCell[];
  /** Cells merged from above into this row. */
  readonly above: readonly GridCell[];
  /** The cell of the column in which actions stand. */
  readonly item: GridCell | null;
  /** A cell merged across the columns, as titles of improvements are. */
  readonly wide: GridCell | null;
  /** The only words of the row stand in the item's, the first or a number's column. */
  readonly single: GridCell | null;
  readonly numberCell: GridCell | null;
  /** Its number and words, wherever the number stands. */
  readonly numbered: Numbered;
}

export function bodyRow(
  table: number,
  columns: number,
  layout: Layout,
  row: GridRow,
  how: { readonly beforeHeadings: boolean; readonly bareNumbers: boolean },
): BodyRow {
  const itemColumn = layout.items?.item ?? 1;
  const numberCell =
    row.cells.find((cell) => layout.roles.get(cell.column) === "number" && isNumber(cell)) ?? null;
  const words = row.cells.filter((cell) => cell !== numberCell);
  const wide = wideCell(words, itemColumn, usedColumns(layout));
  const [only] = words;
  const isSingle = words.length === 1 && only && wide === null;
  const stands =
    only && (only.column === itemColumn || only.column === 1 || layout.roles.get(only.column) === "number");
  const single = isSingle && stands ? only : null;
  const item = row.cells.find((cell) => cell.column === itemColumn) ?? null;
  return {
    table,
    row: row.number,
    gapBefore: row.gapBefore,
    beforeHeadings: how.beforeHeadings,
    columns,
    layout,
    cells: row.cells,
    above: row.above,
    item,
    wide,
    single,
    numberCell,
    numbered: numberOf(wide ?? single ?? item, numberCell, how.bareNumbers),
  };
}

/** The cell that would be the row's title, if the row is one. */
export function titleCell(row: BodyRow): GridCell | null {
  return row.wide ?? row.single ?? row.item;
}

function numberOf(cell: GridCell | null, numberCell: GridCell | null, bareNumbers: boolean): Numbered {
  const first = cell?.pieces[0];
  const mark = first?.item && /[\p{L}\p{N}]/u.test(first.item) ? first.item : null;
  const fromText = numbered(mark ? `${mark} ${first?.text ?? ""}` : (cell?.text ?? ""), bareNumbers);
  if (!numberCell) return fromText;
  const inCell = numbered(numberCell.text);
  return {
    ...fromText,
    number: inCell.number ?? bareNumber(numberCell.text),
    label: inCell.label ?? fromText.label,
  };
}

export function numberDepth(row: BodyRow): number {
  return depthOf(row.numbered.number);
}

/**
 * Merged across: it reaches over half the columns, or is numbered, or is alone and reaches over several, or all cells of
 * the row do. A title may have cells beside it (a status, a lead), but must cover the items' column and the next.
 */
function wideCell(words: readonly GridCell[], itemColumn: number, columns: number): GridCell | null {
  const cell = words.find(
    (each) =>
      each.columnSpan > 1 && each.column <= itemColumn && each.column + each.columnSpan > itemColumn + 1,
  );
  const alone = words.length === 1 && words[0] && words[0].columnSpan > 1 ? words[0] : undefined;
  if (alone) return alone;
  const isAllWide = words.every((each) => each.columnSpan > 1);
  const isTitle = cell && (cell.columnSpan * 2 >= columns || numbered(cell.text).number !== null);
  return cell && (isAllWide || isTitle) ? cell : null;
}

/** Columns with a heading or words: a sheet may reach far beyond its table. */
function usedColumns({ columns }: Layout): number {
  return columns.filter((column) => column.heading !== "" || column.contents.filled > 0).length;
}

function isNumber(cell: GridCell): boolean {
  return isNumberAlone(cell.text) || (isNumberCell(cell.text) && cell.columnSpan === 1);
}
