import { type DraftCell, type DraftRow, draftCell, draftRow, draftTable } from "../draft.ts";
import { limits } from "../limits.ts";
import { refuse } from "../unusable.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { hereIn, type OdtStory, type OdtTable, odtPlace } from "./odt-story.ts";

type Leave = (() => void) | undefined;

/** Empty rows that are repeated still count, but no more than these: a sheet may be filled up with a million. */
const MOST_EMPTY = 100;

/** Of so many cells that span others, one may cover a cell with words. */
const LOOK_BACK = 1_000;

export function enterOdtTable(story: OdtStory): Leave {
  const place = hereIn(story);
  if (!place) return undefined;
  story.budget.tableDepth(place.depth + 1);
  const outer = place.table;
  const table: OdtTable = {
    draft: draftTable(place.cell),
    depth: place.depth + 1,
    row: null,
    header: false,
    spanning: [],
  };
  table.draft.caption = place.caption;
  place.caption = null;
  place.blocks.push(table.draft);
  place.table = table;
  return () => {
    place.table = outer;
    const { draft } = table;
    draft.rows.forEach((row, at) => {
      for (const cell of row.cells) cell.rowSpan = Math.min(cell.rowSpan, draft.rows.length - at);
    });
    story.budget.columns(draft.columns);
  };
}

export function enterHeaderRows(story: OdtStory): Leave {
  const table = hereIn(story)?.table;
  if (!table) return undefined;
  table.header = true;
  return () => {
    table.header = false;
  };
}

export function enterOdtRow(story: OdtStory, attributes: Attributes): Leave {
  const table = hereIn(story)?.table;
  if (!table || table.row) return undefined;
  const row = draftRow();
  row.header = table.header;
  if (/^(?:collapse|filter)$/.test(attributes["table:visibility"] ?? "")) row.gone = "hidden";
  table.row = { draft: row, column: 1 };
  table.draft.rows.push(row);
  return () => {
    table.row = null;
    repeatRow(story, table, row, repeats(attributes["table:number-rows-repeated"]));
  };
}

export function enterOdtCell(story: OdtStory, attributes: Attributes, covered: boolean): Leave {
  const place = hereIn(story);
  const table = place?.table;
  const row = table?.row;
  if (!place || !table || !row) return undefined;
  story.budget.cell();
  const cell = draftCell(row.draft);
  const repeated = repeats(attributes["table:number-columns-repeated"]);
  const { column } = row;
  const at = table.draft.rows.length;
  cell.column = column;
  row.column += repeated;
  if (row.column > 100 * limits.columns) refuse("too-many-columns", { limit: limits.columns });
  if (covered) {
    cell.gone = "hidden";
  } else span(table, cell, attributes, at);
  row.draft.cells.push(cell);
  const inside = odtPlace("cell", place.blocks, cell, table.depth);
  inside.turned.push(...place.turned.slice(-1));
  story.places.push(inside);
  return () => {
    story.places.splice(story.places.indexOf(inside));
    const isEmpty = cell.pieces.length === 0;
    if (covered && !isEmpty) cell.coveredBy = coverOf(table, cell, at);
    if (!(isEmpty && repeated > 1) && !covered)
      table.draft.columns = Math.max(table.draft.columns, column + cell.columnSpan - 1);
    if (isEmpty || repeated === 1) return;
    if (column + repeated > limits.columns + 1) refuse("too-many-columns", { limit: limits.columns });
    for (let next = 1; next < repeated; next += 1) copyCell(story, cell, row.draft, column + next);
    table.draft.columns = Math.max(table.draft.columns, column + repeated - 1);
  };
}

function span(table: OdtTable, cell: DraftCell, attributes: Attributes, at: number): void {
  cell.columnSpan = repeats(attributes["table:number-columns-spanned"]);
  cell.rowSpan = repeats(attributes["table:number-rows-spanned"]);
  if (cell.column + cell.columnSpan > 10 * limits.columns)
    refuse("too-many-columns", { limit: limits.columns });
  if (cell.columnSpan > 1 || cell.rowSpan > 1) table.spanning.push({ cell, row: at });
}

/** The cell that covers this one. It is looked for among the latest only: a file may hold any number. */
function coverOf({ spanning }: OdtTable, { column }: DraftCell, at: number): DraftCell | null {
  const found = spanning
    .slice(-LOOK_BACK)
    .findLast(
      ({ cell, row }) =>
        at < row + cell.rowSpan && cell.column <= column && column < cell.column + cell.columnSpan,
    );
  return found?.cell ?? null;
}

function repeatRow(story: OdtStory, table: OdtTable, row: DraftRow, wanted: number): void {
  const isEmpty = row.cells.every((cell) => cell.pieces.length === 0);
  for (let next = 1; next < (isEmpty ? Math.min(wanted, MOST_EMPTY) : wanted); next += 1) {
    const copy = { ...draftRow(), header: row.header, gone: row.gone };
    for (const cell of isEmpty ? [] : row.cells) copyCell(story, cell, copy, cell.column);
    table.draft.rows.push(copy);
  }
}

function copyCell(
  story: OdtStory,
  { pieces, columnSpan, gone }: DraftCell,
  row: DraftRow,
  column: number,
): void {
  story.budget.cell();
  for (const { text } of pieces) story.budget.piece(text);
  row.cells.push({ ...draftCell(row, [...pieces]), column, columnSpan, gone });
}

function repeats(value: string | undefined): number {
  const number = Number.parseInt(value ?? "1", 10);
  return Number.isNaN(number) ? 1 : Math.min(1_048_576, Math.max(1, number));
}
