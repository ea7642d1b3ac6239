import { draftCell, draftRow, draftTable } from "../draft.ts";
import { child, numberValue, switchValue, textValue, type XmlElement } from "../xml/element.ts";
import { type Elements, skip } from "./elements.ts";
import { mergeCells } from "./merge-cells.ts";
import { endJoining } from "./paragraph.ts";
import {
  type CellState,
  createPlace,
  type Merge,
  placeOf,
  type RowState,
  type Story,
  type TableState,
} from "./story.ts";

/** Tables, rows and cells. A row outside a table, or a cell outside a row, counts as not there: its text remains. */
export const tableElements: Elements = {
  "w:tbl": (story) => {
    const place = placeOf(story);
    if (!place) return undefined;
    endJoining(story, place);
    const outer = place.table;
    const depth = (place.cell?.depth ?? 0) + (outer ? outer.depth : 0) + 1;
    story.parts.budget.tableDepth(depth);
    const table: TableState = { draft: draftTable(place.cell?.draft ?? null), rows: [], depth, row: null };
    table.draft.caption = place.caption;
    place.caption = null;
    place.blocks.push(table.draft);
    place.table = table;
    return () => {
      place.table = outer;
      mergeCells(table);
      story.parts.budget.columns(table.draft.columns);
    };
  },
  "w:tblPr": (story) => {
    const table = placeOf(story)?.table;
    return {
      whole: (element) => {
        if (table) table.draft.caption ??= textValue(element, "w:tblCaption")?.trim() || null;
      },
    };
  },
  "w:tblPrEx": skip,
  "w:tblGrid": skip,
  "w:tr": (story) => {
    const table = placeOf(story)?.table;
    if (!table || table.row) return undefined;
    const row: RowState = { draft: draftRow(), cells: [], before: 0, after: 0 };
    table.row = row;
    return () => {
      table.row = null;
      table.rows.push(row);
    };
  },
  "w:trPr": (story) => {
    const row = placeOf(story)?.table?.row;
    return {
      whole: (element) => {
        if (row) describeRow(row, element);
      },
    };
  },
  "w:tc": (story) => {
    const place = placeOf(story);
    const row = place?.table?.row;
    if (!place || !row) return undefined;
    story.parts.budget.cell();
    const cell: CellState = {
      draft: draftCell(row.draft),
      depth: place.table?.depth ?? 1,
      vertical: null,
      horizontal: null,
    };
    row.cells.push(cell);
    const inside = createPlace("cell", place.blocks, cell);
    story.places.push(inside);
    return () => leaveCell(story, inside);
  },
  "w:tcPr": (story) => {
    const place = placeOf(story);
    const cell = place?.kind === "cell" ? place.cell : null;
    return {
      whole: (element) => {
        if (cell) describeCell(cell, element);
      },
    };
  },
};

function leaveCell(story: Story, place: ReturnType<typeof createPlace>): void {
  endJoining(story, place);
  story.places.splice(story.places.indexOf(place));
}

function describeRow(row: RowState, properties: XmlElement): void {
  row.before = clamp(numberValue(properties, "w:gridBefore") ?? 0, 0);
  row.after = clamp(numberValue(properties, "w:gridAfter") ?? 0, 0);
  row.draft.header = switchValue(properties, "w:tblHeader") ?? false;
  if (child(properties, "w:del")) row.draft.gone = "deleted";
  else if (switchValue(properties, "w:hidden")) row.draft.gone = "hidden";
}

function describeCell(cell: CellState, properties: XmlElement): void {
  cell.draft.columnSpan = clamp(numberValue(properties, "w:gridSpan") ?? 1, 1);
  cell.vertical = mergeOf(child(properties, "w:vMerge")) ?? trackedMerge(child(properties, "w:cellMerge"));
  cell.horizontal = mergeOf(child(properties, "w:hMerge"));
  if (child(properties, "w:cellDel")) cell.draft.gone = "deleted";
}

/** Without a value the cell goes on with the merge (ECMA-376, 17.4.84). */
function mergeOf(element: XmlElement | undefined): Merge | null {
  if (!element) return null;
  return element.attributes["w:val"] === "restart" ? "begins" : "continues";
}

/** Cells that were merged while changes were tracked (ECMA-376, 17.13.5.3): the merge as it is now. */
function trackedMerge(element: XmlElement | undefined): Merge | null {
  const now = element?.attributes["w:vMerge"];
  return now === "rest" ? "begins" : now === "cont" ? "continues" : null;
}

function clamp(value: number, least: number): number {
  return Math.min(10_000, Math.max(least, value));
}
