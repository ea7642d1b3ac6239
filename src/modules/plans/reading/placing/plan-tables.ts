import type { Block, Paper, Table } from "../../../../kernel/paper.ts";
import { KNOWN, meaningOf } from "../headings/heading-meaning.ts";
import {
  headingAt,
  isPlainHeading,
  layoutWithoutHeadings,
  repeatsHeading,
} from "../headings/heading-rows.ts";
import type { Layout } from "../headings/layout.ts";
import { couldBePlan, isPlanByHeadings } from "../headings/plan-headings.ts";
import { type Grid, type GridRow, gridOf } from "./table-grid.ts";

/** A table that is part of the plan, row by row. */
export interface PlanTable {
  readonly grid: Grid;
  readonly rows: readonly PlanRow[];
  /** It has no headings of its own and goes on with those of the table before. */
  readonly continues: boolean;
  /** Not a plan by its headings: taken only because a person says that the paper is one, or offered to them. */
  readonly weak: boolean;
}

export interface PlanRow {
  readonly row: GridRow;
  readonly kind: "heading" | "heading-again" | "before" | "body";
  readonly layout: Layout;
}

/** The tables of a paper by number: those of the plan, and those that could be taken for one. */
export function planTables(
  paper: Paper,
  asPlan: boolean,
): { plan: Map<number, PlanTable>; offered: Map<number, PlanTable> } {
  const grids = paper.blocks.filter(isTable).map(gridOf);
  const plan = new Map<number, PlanTable>();
  let last: Layout | null = null;
  for (const grid of grids) {
    const found: PlanTable | null = readByHeadings(grid) ?? (last && continuing(grid, last));
    if (!found) continue;
    plan.set(grid.table, found);
    last = found.rows.at(-1)?.layout ?? last;
  }
  if (plan.size > 0) return { plan, offered: new Map() };
  const offered = offeredTables(grids, asPlan);
  return asPlan ? { plan: offered, offered: new Map() } : { plan, offered };
}

/** The first row that heads a plan, and all that follows; later rows may repeat it or head the columns anew. */
function readByHeadings(grid: Grid): PlanTable | null {
  for (let index = 0, tried = 0; index < grid.rows.length && tried < TRIES; index += 1) {
    if (!mayHead(grid, index)) continue;
    tried += 1;
    const found = headingAt(grid, index);
    if (found && isPlanByHeadings(found.layout)) return withRows(grid, index, found, false);
  }
  return null;
}

/** Rows to try as headings before a table is given up; a plan's headings stand near its top. */
const TRIES = 40;

function mayHead(grid: Grid, index: number): boolean {
  const row = grid.rows[index];
  if (!row) return false;
  const count = knownIn(row);
  return count >= 2 || (count + knownIn(grid.rows[index + 1]) >= 2 && row.cells.length > 0);
}

function knownIn(row: GridRow | undefined): number {
  const short = row?.cells.filter((cell) => cell.text.length <= 120) ?? [];
  return short.filter((cell) => (meaningOf(cell.text)?.strength ?? 0) >= KNOWN).length;
}

function withRows(
  grid: Grid,
  start: number,
  found: { layout: Layout; rows: GridRow[] },
  weak: boolean,
): PlanTable {
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
    } else rows.push({ row, kind: "body", layout });
  }
  return { grid, rows, continues: false, weak };
}

/** A table under the headings of the table before it: as many columns, no headings of its own, and dates where dates go. */
function continuing(grid: Grid, layout: Layout): PlanTable | null {
  const first = grid.rows[0];
  if (!first || grid.columns < 2 || grid.columns > layout.columns.length) return null;
  if (first.header || (grid.columns < layout.columns.length && grid.columns < 3)) return null;
  const strange = first.cells.filter((cell) => isStrange(cell.text)).length;
  if (strange >= 2 || !datesFit(layout, layoutWithoutHeadings(grid))) return null;
  return {
    grid,
    rows: grid.rows.map((row) => ({ row, kind: "body", layout })),
    continues: true,
    weak: false,
  };
}

/** "Name", "Designation", "Telephone": the headings of another table. */
function isStrange(text: string): boolean {
  const found = meaningOf(text);
  return (
    found !== null && found.strength > KNOWN && (found.meaning === "foreign" || found.meaning === "register")
  );
}

function datesFit(layout: Layout, found: Layout): boolean {
  for (const [column, role] of layout.roles) {
    if (role !== "target-date" || (layout.columns[column - 1]?.contents.dates ?? 0) < 0.5) continue;
    const here = found.columns[column - 1]?.contents;
    if (here && here.filled >= 2 && here.dates === 0) return false;
  }
  return true;
}

/** Tables without a plan's headings: by weak headings or by contents alone, for a person to say. */
function offeredTables(grids: readonly Grid[], asPlan: boolean): Map<number, PlanTable> {
  const found = new Map<number, PlanTable>();
  for (const grid of grids) {
    const table = weakTable(grid);
    if (table && (asPlan || looksLikePlan(table))) found.set(grid.table, table);
  }
  if (!asPlan || found.size < 2) return found;
  // Asked to find a plan where none is headed as one: the largest table, and those shaped like it.
  const largest = [...found.values()].reduce((a, b) =>
    b.grid.rows.length * b.grid.columns > a.grid.rows.length * a.grid.columns ? b : a,
  );
  return new Map([...found].filter(([, table]) => table.grid.columns === largest.grid.columns));
}

function weakTable(grid: Grid): PlanTable | null {
  const first = grid.rows.findIndex((row) => row.cells.length > 0);
  const row = grid.rows[first];
  if (!row || grid.columns < 2) return null;
  const heads = row.header || knownIn(row) > 0 || row.cells.every((cell) => isHeadingLike(cell.text));
  const headed = heads && grid.rows.length > 1 ? headingAt(grid, first) : null;
  const bare = layoutWithoutHeadings(grid);
  const found =
    headed && couldBePlan(headed.layout) ? headed : row.header ? { layout: bare, rows: [row] } : null;
  if (found) return withRows(grid, first, found, true);
  if (!couldBePlan(bare)) return null;
  return {
    grid,
    rows: grid.rows.map((each) => ({ row: each, kind: "body", layout: bare })),
    continues: false,
    weak: true,
  };
}

function isHeadingLike(text: string): boolean {
  return text.length <= 30 && !/\d/u.test(text) && text.split(/\s+/u).length <= 4;
}

/** Without headings a table is offered as a plan only if its contents have a plan's shape: words, dates and more. */
function looksLikePlan(table: PlanTable): boolean {
  const layout = table.rows[0]?.layout;
  if (!layout || table.grid.columns < 4) return false;
  return [...layout.roles.values()].includes("target-date");
}

function isTable(block: Block): block is Table {
  return block.kind === "table";
}
