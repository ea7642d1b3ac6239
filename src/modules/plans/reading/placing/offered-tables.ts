import { looksLikeDate } from "../../../../kernel/fuzzy-date/index.ts";
import { headingAt, layoutWithoutHeadings } from "../headings/heading-rows.ts";
import type { Layout } from "../headings/layout.ts";
import { couldBePlan } from "../headings/plan-headings.ts";
import { knownIn, type PlanTable, underLayout, withRows } from "./plan-table.ts";
import type { Grid, GridRow } from "./table-grid.ts";

/** Those that have a plan's shape, those that make the plan a person asked for, or any that can be read as one. */
export type Wanted = "likely" | "the-plan" | "any";

/** Tables without a plan's headings: by weak headings or by contents alone, for a person to say. */
export function offeredTables(grids: readonly Grid[], wanted: Wanted): Map<number, PlanTable> {
  const found = new Map<number, PlanTable>();
  let headed: Layout | null = null;
  for (const grid of grids) {
    const first = grid.rows.find((row) => row.cells.length > 0);
    const goesOn: boolean = headed !== null && headed.columns.length === grid.columns && knownIn(first) === 0;
    const table: PlanTable | null = goesOn && headed ? underLayout(grid, headed) : weakTable(grid);
    if (!table || (wanted === "likely" && !looksLikePlan(table))) continue;
    found.set(grid.table, table);
    if (table.rows.some((row) => row.kind === "heading")) headed = table.rows.at(-1)?.layout ?? null;
  }
  if (wanted !== "the-plan" || found.size < 2) return found;
  // Asked to find a plan where none is headed as one: the largest table, and those shaped like it.
  const largest = [...found.values()].reduce((a, b) =>
    b.grid.rows.length * b.grid.columns > a.grid.rows.length * a.grid.columns ? b : a,
  );
  return new Map([...found].filter(([, table]) => table.grid.columns === largest.grid.columns));
}

/** A table as its weak headings or its contents have it; null where they say nothing. */
export function weakTable(grid: Grid): PlanTable | null {
  const first = grid.rows.findIndex((row) => row.cells.length > 0);
  const row = grid.rows[first];
  if (!row || grid.columns < 2) return null;
  const bare = layoutWithoutHeadings(grid);
  const heads =
    row.header || knownIn(row) * 2 >= row.cells.length || row.cells.every((cell) => isHeadingLike(cell.text));
  const headed = heads && grid.rows.length > 1 ? headingAt(grid, first) : null;
  if (headed && couldBePlan(headed.layout)) return withRows(grid, first, headed);
  if (row.header || headsItself(grid)) return withRows(grid, first, { layout: bare, rows: [row] });
  if (hasModelShape(bare)) return underLayout(grid, layoutWithoutHeadings(grid, MODEL));
  return couldBePlan(bare) ? underLayout(grid, bare) : null;
}

/** The columns of the plan that partnerships draw up with the Improvement Service (the model of all our plans). */
const MODEL = ["Improvement", "Lead", "Implications", "Target date", "Measure", "Outcomes"];

/** Six columns with dates in the fourth or typed implications in the third: the model's rows without its headings. */
function hasModelShape({ columns }: Layout): boolean {
  const [, , implications, dates] = columns.map((column) => column.contents);
  if (columns.length !== MODEL.length || !implications || !dates) return false;
  return dates.dates() >= 0.5 || implications.implications() >= 0.5;
}

/** Whether its first row heads it in words that we do not know: short ones, over a column of nothing else than dates. */
export function headsItself({ rows, columns }: Grid): boolean {
  const [first, ...others] = rows.filter(({ cells }) => cells.length > 0).slice(0, MOST_ROWS);
  if (!first?.cells.every(({ text }) => isHeadingLike(text))) return false;
  return Array.from({ length: columns }, (_, index) => index + 1).some((column) => {
    const textIn = (row: GridRow) => row.cells.find((cell) => cell.column === column)?.text;
    const head = textIn(first);
    const below = others.map(textIn).filter((text) => text !== undefined);
    return head !== undefined && !looksLikeDate(head) && below.length >= 2 && below.every(looksLikeDate);
  });
}

const MOST_ROWS = 20;

function isHeadingLike(text: string): boolean {
  return text.length <= 30 && !/\d/u.test(text) && text.split(/\s+/u).length <= 4;
}

/** Without headings a table is offered as a plan only if its contents have a plan's shape: words, dates and more. */
function looksLikePlan(table: PlanTable): boolean {
  const layout = table.rows[0]?.layout;
  if (!layout || table.grid.columns < 4) return false;
  return [...layout.roles.values()].includes("target-date");
}
