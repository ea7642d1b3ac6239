import { isStatus } from "../headings/contents.ts";
import { meaningOf } from "../headings/heading-meaning.ts";
import type { Because, PlacedCell } from "./placed-cell.ts";
import type { Role } from "./role.ts";
import type { Grid, GridCell } from "./table-grid.ts";

/**
 * Places the cells of a table that is no part of the plan. Labels and values above the plan ("Report No", "COG 09/16")
 * are the paper's title block, and so is the sheet on which our own workbooks say what they are; all else is listed as
 * unplaced, and so is every cell of a paper without a plan.
 */
export function placeOtherTable(
  grid: Grid,
  hasPlan: boolean,
  where: "before-plan" | "about" | "elsewhere",
): PlacedCell[] {
  const isTitle = hasPlan && (where === "about" || (where === "before-plan" && isTitleBlock(grid)));
  return grid.rows.flatMap((row) =>
    row.cells.map(
      (cell): PlacedCell => ({
        ...cellBase(grid.table, cell),
        heading: null,
        role: isTitle ? "title" : "unplaced",
        because: isTitle ? "title-block" : hasPlan ? "other-table" : "no-plan",
      }),
    ),
  );
}

export function cellBase(table: number, cell: GridCell) {
  const { id, row, column, rowSpan, columnSpan, text, pieces } = cell;
  return { id, source: "cell", where: { table, row, column, rowSpan, columnSpan }, text, pieces } as const;
}

/** Two columns of short labels and values, or one boxed title. */
export function isTitleBlock(grid: Grid): boolean {
  const cells = grid.rows.flatMap((row) => row.cells);
  if (grid.rows.length > 20 || cells.some((cell) => cell.text.length > 200)) return false;
  if (grid.columns === 1 || cells.length === 1) return cells.length <= 8;
  if (grid.rows.some((row) => row.header) || grid.columns > 4) return false;
  const labels = grid.rows.flatMap((row) => row.cells.slice(0, 1));
  const strange = (grid.rows[0]?.cells ?? []).filter(
    (cell) => meaningOf(cell.text)?.meaning === "foreign",
  ).length;
  return strange < 2 && labels.every((cell) => cell.text.length <= 45 && !isStatus(cell.text));
}

/** A cell whose role does not come from a column. */
export function plainCell(table: number, cell: GridCell, role: Role, because: Because): PlacedCell {
  return { ...cellBase(table, cell), heading: null, role, because };
}
