import type { Block, Paper, Table } from "../../../../kernel/paper.ts";
import { KNOWN, meaningOf } from "../headings/heading-meaning.ts";
import { headingAt, knownColumns, layoutWithoutHeadings } from "../headings/heading-rows.ts";
import type { Layout } from "../headings/layout.ts";
import { isPlanByHeadings, isPlanUnderHeading } from "../headings/plan-headings.ts";
import { type CardTable, cardsAcross, cardTable } from "./card-table.ts";
import { withHeadingTitles } from "./heading-titles.ts";
import { headingsOver, saysPlan } from "./headings-over.ts";
import { headsItself, offeredTables, weakTable } from "./offered-tables.ts";
import { knownIn, type PlanTable, underLayout, withRows } from "./plan-table.ts";
import { type Grid, gridOf } from "./table-grid.ts";

/** The tables of a paper by number: those of the plan, cards of single actions, and those that could be taken for a plan. */
export interface FoundTables {
  readonly plan: ReadonlyMap<number, PlanTable>;
  readonly cards: ReadonlyMap<number, CardTable>;
  readonly offered: ReadonlyMap<number, PlanTable>;
  /** The tables of the plan are none by their headings: a person asked for a plan. */
  readonly asked: boolean;
}

export function planTables(paper: Paper, asPlan: boolean): FoundTables {
  const tables = paper.blocks.filter(isTable);
  const nested = new Set(tables.filter((table) => table.within !== null).map((table) => table.number));
  const grids = tables.map(gridOf);
  const plan = new Map<number, PlanTable>();
  const cards = new Map<number, CardTable>();
  let last: Layout | null = null;
  const said = saidToBePlans(paper);
  for (const grid of grids) {
    const headed = readByHeadings(grid) ?? (said.has(grid.table) ? planUnderHeading(grid) : null);
    const card = headed ? null : (cardTable(grid) ?? cardsAcross(grid));
    if (card) cards.set(grid.table, card);
    const found: PlanTable | null =
      headed ?? (last && !card && !nested.has(grid.table) ? continuing(grid, last) : null);
    if (!found) continue;
    plan.set(grid.table, found);
    last = found.rows.at(-1)?.layout ?? last;
  }
  if (plan.size + cards.size > 0)
    return { plan: withHeadingTitles(plan), cards, offered: new Map(), asked: false };
  const offered = withHeadingTitles(offeredTables(grids, asPlan ? "the-plan" : "likely"));
  return asPlan
    ? { plan: offered, cards, offered: new Map(), asked: true }
    : { plan, cards, offered, asked: false };
}

/** Tables that stand first under a heading that says that a plan follows. */
function saidToBePlans(paper: Paper): ReadonlySet<number> {
  const found = new Set<number>();
  const over = headingsOver(paper);
  let isFresh = true;
  for (const block of paper.blocks) {
    if (block.kind === "paragraph") isFresh ||= block.level !== null || saysPlan(block.text);
    else {
      if ((isFresh || block.caption !== null) && saysPlan(over.get(block.number)?.at(-1) ?? ""))
        found.add(block.number);
      isFresh = false;
    }
  }
  return found;
}

/** A table whose own headings do not make it a plan, where the heading over it does. */
function planUnderHeading(grid: Grid): PlanTable | null {
  const table = weakTable(grid);
  const layout = table?.rows.at(-1)?.layout;
  return table && layout && isPlanUnderHeading(layout) ? { ...table, underHeading: true } : null;
}

/** All tables that are left and could still be read as a plan if a person says so. */
export function leftTables(paper: Paper, { plan, cards }: FoundTables): ReadonlyMap<number, PlanTable> {
  const left = paper.blocks.filter(isTable).filter(({ number }) => !plan.has(number) && !cards.has(number));
  // What stands over the items of one says nothing of another: they are no plan together.
  return new Map(
    [...offeredTables(left.map(gridOf), "any")].flatMap((each) => [...withHeadingTitles(new Map([each]))]),
  );
}

/** The first row that heads a plan, and all that follows; later rows may repeat it or head the columns anew. */
function readByHeadings(grid: Grid): PlanTable | null {
  for (let index = 0, tried = 0; index < grid.rows.length && tried < TRIES; index += 1) {
    if (!mayHead(grid, index)) continue;
    tried += 1;
    const found = planHeadingAt(grid, index);
    if (!found) continue;
    // A row that only could be headings gives way to the row under it that says more.
    const under = mayHead(grid, index + 1) ? planHeadingAt(grid, index + 1) : null;
    const isBetter = under && knownColumns(under.layout) > knownColumns(found.layout);
    return isBetter ? withRows(grid, index + 1, under) : withRows(grid, index, found);
  }
  return null;
}

function planHeadingAt(grid: Grid, index: number) {
  const found = headingAt(grid, index);
  return found && isPlanByHeadings(found.layout) ? found : null;
}

/** Rows to try as headings before a table is given up; a plan's headings stand near its top. */
const TRIES = 40;

function mayHead(grid: Grid, index: number): boolean {
  const row = grid.rows[index];
  if (!row) return false;
  const count = knownIn(row);
  const isFirst = grid.rows.findIndex((each) => each.cells.length > 0) === index;
  return (
    count >= 2 ||
    (count === 1 && (isFirst || row.header)) ||
    (count + knownIn(grid.rows[index + 1]) >= 2 && row.cells.length > 0)
  );
}

/** A table under the headings of the table before it: as many columns, no headings of its own, and dates where dates go. */
function continuing(grid: Grid, layout: Layout): PlanTable | null {
  const first = grid.rows[0];
  if (!first || grid.columns < 2 || grid.columns > layout.columns.length) return null;
  if (first.header || (grid.columns < layout.columns.length && grid.columns < 3)) return null;
  const strange = first.cells.filter((cell) => isStrange(cell.text)).length;
  if (strange >= 2 || headsItself(grid) || !datesFit(layout, layoutWithoutHeadings(grid))) return null;
  return { ...underLayout(grid, layout), continues: true };
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
    if (role !== "target-date" || (layout.columns[column - 1]?.contents.dates() ?? 0) < 0.5) continue;
    const here = found.columns[column - 1]?.contents;
    if (here && here.filled >= 2 && here.dates() === 0) return false;
  }
  return true;
}

function isTable(block: Block): block is Table {
  return block.kind === "table";
}
