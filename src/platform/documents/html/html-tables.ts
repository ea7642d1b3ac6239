import { draftCell, draftRow, draftTable } from "../draft.ts";
import { limits } from "../limits.ts";
import { refuse } from "../unusable.ts";
import {
  createHtmlPlace,
  endHtmlParagraph,
  type HtmlStory,
  type HtmlTable,
  here,
  type RowGroup,
  turnOff,
} from "./html-story.ts";
import { attribute, type HtmlElement, isHidden } from "./html-tree.ts";

/** The bounds of the HTML standard (4.9.11) for what a cell may span. */
const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;

type Leave = (() => void) | undefined;

export function enterTable(story: HtmlStory): Leave {
  const place = here(story);
  endHtmlParagraph(story);
  story.budget.tableDepth(place.depth + 1);
  const outer = place.table;
  const table: HtmlTable = {
    draft: draftTable(place.cell),
    footer: new Set(),
    group: rowGroup("", false),
    row: null,
  };
  place.blocks.push(table.draft);
  place.table = table;
  return () => {
    endHtmlParagraph(story);
    place.table = outer;
    endGroup(table);
    // A footer may be written before the rows it follows.
    const body = table.draft.rows.filter((row) => !table.footer.has(row));
    table.draft.rows = [...body, ...table.footer];
    cutColumns(table);
    story.budget.columns(table.draft.columns);
  };
}

export function enterCaption(story: HtmlStory): Leave {
  const table = here(story).table;
  return turnOff(story, (text) => {
    story.budget.piece(text);
    if (table) table.draft.caption = text;
  });
}

export function enterGroup(story: HtmlStory, element: HtmlElement): Leave {
  const table = here(story).table;
  if (!table) return undefined;
  endGroup(table);
  table.group = rowGroup(element.tagName, isHidden(element));
  return () => {
    endGroup(table);
    table.group = rowGroup("", false);
  };
}

export function enterRow(story: HtmlStory, element: HtmlElement): Leave {
  const table = here(story).table;
  if (!table || table.row) return undefined;
  const row = draftRow();
  if (table.group.hidden || isHidden(element)) row.gone = "hidden";
  table.row = row;
  table.draft.rows.push(row);
  if (table.group.kind === "tfoot") table.footer.add(row);
  return () => {
    table.row = null;
    table.group.rows += 1;
    const filled = row.cells.filter((cell) => cell.pieces.length > 0);
    row.header =
      table.group.kind === "thead" || (filled.length > 0 && filled.every((cell) => headings.has(cell)));
  };
}

/** Cells that the page itself calls headings. */
const headings = new WeakSet<object>();

export function enterCell(story: HtmlStory, element: HtmlElement): Leave {
  const place = here(story);
  const row = place.table?.row;
  if (!place.table || !row) return undefined;
  story.budget.cell();
  const cell = draftCell(row);
  if (element.tagName === "th") headings.add(cell);
  placeCell(place.table, cell, element);
  row.cells.push(cell);
  const inside = createHtmlPlace(place.blocks, cell, place.depth + 1);
  story.places.push(inside);
  return () => {
    endHtmlParagraph(story);
    story.places.splice(story.places.indexOf(inside));
  };
}

/** The first free column takes the cell; what it spans is taken in this row and those below (HTML 4.9.12.1). */
function placeCell({ group }: HtmlTable, cell: ReturnType<typeof draftCell>, element: HtmlElement): void {
  const row = group.rows;
  let column = 1;
  const last = cell.row.cells.at(-1);
  if (last) column = last.column + last.columnSpan;
  while ((group.freeFrom[column] ?? 0) > row) column += 1;
  cell.column = column;
  cell.columnSpan = spanOf(element, "colspan", 1, MOST_COLUMNS);
  const down = spanOf(element, "rowspan", 0, MOST_ROWS);
  const until = down === 0 ? Number.POSITIVE_INFINITY : row + down;
  if (column + cell.columnSpan > 10 * limits.columns) refuse("too-many-columns", { limit: limits.columns });
  for (let at = column; at < column + cell.columnSpan; at += 1) group.freeFrom[at] = until;
  if (down !== 1) group.tall.push({ cell, row, wanted: until - row });
}

function spanOf(element: HtmlElement, name: string, least: number, most: number): number {
  const value = Number.parseInt(attribute(element, name) ?? "", 10);
  if (Number.isNaN(value) || value < least) return 1;
  return Math.min(value, most);
}

function rowGroup(kind: string, hidden: boolean): RowGroup {
  return { kind, hidden, rows: 0, freeFrom: [], tall: [] };
}

function endGroup({ group }: HtmlTable): void {
  for (const { cell, row, wanted } of group.tall)
    cell.rowSpan = Math.max(1, Math.min(wanted, group.rows - row));
  group.tall.length = 0;
}

/** A column in which no cell begins has no width: "colspan=100" on a table of six columns spans six. */
function cutColumns({ draft }: HtmlTable): void {
  const cells = draft.rows.flatMap((row) => row.cells);
  draft.columns = cells.reduce((most, cell) => Math.max(most, cell.column), 0);
  for (const cell of cells) cell.columnSpan = Math.min(cell.columnSpan, draft.columns - cell.column + 1);
}
