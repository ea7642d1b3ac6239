import {
  type Aside,
  type Block,
  type CellPlace,
  type Paper,
  type Piece,
  type Row,
  type Table,
  textOf,
} from "../../kernel/paper.ts";
import type { Draft, DraftAside, DraftCell, DraftRow, DraftTable, Gone, PaperStart } from "./draft.ts";

/**
 * Turns a draft into the paper: takes out rows and cells that are gone (their words become asides), shortens merges
 * that spanned them, numbers tables and rows, and says where each aside hangs.
 */
export function finishPaper(start: PaperStart, draft: Draft): Paper {
  const asides: DraftAside[] = [...draft.asides];
  const tables = draft.blocks.filter((block) => block.kind === "table");
  const inside = groupByCell(tables);
  const dropped = new Set<DraftTable>();
  for (const table of tables) {
    if (dropped.has(table)) continue;
    for (const row of table.rows) takeOutGone(row, inside, dropped, asides);
    shortenSpans(table);
    table.rows = table.rows.filter((row) => row.gone === null);
    for (const row of table.rows) row.cells = row.cells.filter((cell) => cell.gone === null);
  }
  const kept = tables.filter((table) => !dropped.has(table) && table.rows.length > 0);
  const places = placesOf(kept);
  const numbers = new Map(kept.map((table, index) => [table, index + 1]));
  return {
    ...start,
    blocks: draft.blocks.flatMap((block): Block[] => {
      if (block.kind === "paragraph") return [block];
      const number = numbers.get(block);
      return number === undefined ? [] : [finishTable(block, number, places)];
    }),
    asides: asides.map((aside) => finishAside(aside, places)),
  };
}

/** A row that is gone takes the tables in its cells with it; so does a cell. One aside for each, cells set apart by tabs. */
function takeOutGone(
  row: DraftRow,
  inside: Map<DraftCell, DraftTable[]>,
  dropped: Set<DraftTable>,
  asides: DraftAside[],
): void {
  const leave = (kind: Gone, cells: readonly DraftCell[], cell: DraftCell | null) => {
    const text = wordsOf(cells, inside, dropped).join("\t").trim();
    if (text !== "") asides.push({ kind, text, cell });
  };
  if (row.gone) {
    leave(row.gone, row.cells, null);
    return;
  }
  for (const cell of row.cells) if (cell.gone) leave(cell.gone, [cell], cell.coveredBy);
}

/** The words of these cells and of all tables within, in order and without recursion into ever deeper tables. */
function wordsOf(
  cells: readonly DraftCell[],
  inside: Map<DraftCell, DraftTable[]>,
  dropped: Set<DraftTable>,
): string[] {
  const words: string[] = [];
  const waiting = [...cells].reverse();
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    words.push(wordsOfPieces(cell.pieces));
    for (const table of inside.get(cell) ?? []) {
      if (dropped.has(table)) continue;
      dropped.add(table);
      waiting.push(...table.rows.flatMap((row) => row.cells).reverse());
    }
  }
  return words;
}

/** A merge counts only the rows that remain. */
function shortenSpans(table: DraftTable): void {
  if (table.rows.every((row) => row.gone === null)) return;
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.rowSpan === 1) continue;
      const spanned = table.rows.slice(index, index + cell.rowSpan);
      cell.rowSpan = Math.max(1, spanned.filter((each) => each.gone === null).length);
    }
  });
}

function finishTable(table: DraftTable, number: number, places: Map<DraftCell, CellPlace>): Table {
  return {
    kind: "table",
    number,
    within: table.within ? (places.get(table.within) ?? null) : null,
    caption: table.caption,
    columns: table.columns,
    rows: table.rows.map(
      (row, index): Row => ({
        number: index + 1,
        header: row.header,
        ...(row.gapBefore ? { gapBefore: true } : {}),
        cells: row.cells.map(({ column, columnSpan, rowSpan, pieces }) => ({
          column,
          columnSpan,
          rowSpan,
          pieces,
        })),
      }),
    ),
  };
}

function finishAside({ kind, text, cell, by }: DraftAside, places: Map<DraftCell, CellPlace>): Aside {
  const where = (cell && (places.get(cell) ?? (cell.coveredBy && places.get(cell.coveredBy)))) ?? null;
  return { kind, text, where, ...(by === undefined ? {} : { by }) };
}

function placesOf(tables: readonly DraftTable[]): Map<DraftCell, CellPlace> {
  const places = new Map<DraftCell, CellPlace>();
  tables.forEach((table, tableIndex) => {
    table.rows.forEach((row, rowIndex) => {
      for (const cell of row.cells)
        places.set(cell, { table: tableIndex + 1, row: rowIndex + 1, column: cell.column });
    });
  });
  return places;
}

function groupByCell(tables: readonly DraftTable[]): Map<DraftCell, DraftTable[]> {
  const inside = new Map<DraftCell, DraftTable[]>();
  for (const table of tables) {
    if (!table.within) continue;
    const there = inside.get(table.within);
    if (there) there.push(table);
    else inside.set(table.within, [table]);
  }
  return inside;
}

function wordsOfPieces(pieces: readonly Piece[]): string {
  return textOf({ column: 1, columnSpan: 1, rowSpan: 1, pieces });
}
