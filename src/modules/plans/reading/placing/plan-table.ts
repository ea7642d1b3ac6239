import { KNOWN, meaningOf } from "../headings/heading-meaning.ts";
import { headingAt, isPlainHeading, isWhollyHeading, repeatsHeading } from "../headings/heading-rows.ts";
import type { Layout } from "../headings/layout.ts";
import { isPlanByHeadings } from "../headings/plan-headings.ts";
import type { Grid, GridCell, GridRow } from "./table-grid.ts";

/** A table that is part of the plan, row by row. */
export interface PlanTable {
  readonly grid: Grid;
  readonly rows: readonly PlanRow[];
  /** It has no headings of its own and goes on with those of the table before. */
  readonly continues: boolean;
  /** The heading over it makes it a plan, not those within. */
  readonly underHeading?: true;
}

export interface PlanRow {
  readonly row: GridRow;
  /** "other": rows of another table within this one, under headings that are no plan's. */
  readonly kind: "heading" | "heading-again" | "before" | "body" | "other";
  readonly layout: Layout;
  /** Of a heading row: the cell that names the improvement, where no heading names the actions. */
  readonly title?: GridCell;
}

/** The table from its heading row on; later rows may repeat the headings or begin new ones. */
export function withRows(grid: Grid, start: number, found: { layout: Layout; rows: GridRow[] }): PlanTable {
  let { layout, rows: headings } = found;
  const rows: PlanRow[] = grid.rows.slice(0, start).map((row) => ({ row, kind: "before", layout }));
  rows.push(...headings.map((row): PlanRow => ({ row, kind: "heading", layout })));
  for (let index = start + headings.length; index < grid.rows.length; index += 1) {
    const row = grid.rows[index];
    if (!row) break;
    const again = repeatsHeading(row, headings)
      ? null
      : isPlainHeading(row)
        ? headingAt(grid, index)
        : undefined;
    if (again === null) rows.push({ row, kind: "heading-again", layout });
    else if (again && isPlanByHeadings(again.layout)) {
      layout = again.layout;
      headings = again.rows;
      rows.push(...headings.map((each): PlanRow => ({ row: each, kind: "heading", layout })));
      index += headings.length - 1;
    } else if (again && isWhollyHeading(row)) {
      // What stands right above such headings is their title.
      const title = rows.at(-1);
      if (title?.kind === "body" && isAlone(title.row)) rows[rows.length - 1] = { ...title, kind: "other" };
      rows.push({ row, kind: "other", layout });
    } else {
      const goesOn = rows.at(-1)?.kind === "other" && !isAlone(row);
      rows.push({ row, kind: goesOn ? "other" : "body", layout });
    }
  }
  return { grid, rows, continues: false };
}

/** One cell, merged across: a title, not a row of a table. */
function isAlone(row: GridRow): boolean {
  return row.cells.length === 1 && (row.cells[0]?.columnSpan ?? 1) > 1;
}

/** A table all of whose rows stand under headings that are not its own. */
export function underLayout(grid: Grid, layout: Layout): PlanTable {
  return { grid, rows: grid.rows.map((row) => ({ row, kind: "body", layout })), continues: false };
}

/** How many cells of a row are headings by their words. */
export function knownIn(row: GridRow | undefined): number {
  const short = row?.cells.filter((cell) => cell.text.length <= 120) ?? [];
  return short.filter((cell) => (meaningOf(cell.text)?.strength ?? 0) >= KNOWN).length;
}
