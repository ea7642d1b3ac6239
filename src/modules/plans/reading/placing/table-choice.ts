import type { PlacedCell } from "./placed-cell.ts";
import type { Question } from "./question.ts";
import type { SeenTable } from "./seen-table.ts";

/** A cell of a table that was left, as it is placed where the table is taken after all: only what is different. */
export type PlacedOtherwise = Partial<PlacedCell> & Pick<PlacedCell, "id" | "role" | "because" | "heading">;

/** How the tables that were left read if a person says that they make a plan, too. Plain data. */
export interface Otherwise {
  readonly cells: readonly PlacedOtherwise[];
  readonly questions: readonly Question[];
}

export interface Choosable {
  readonly cells: readonly PlacedCell[];
  readonly questions: readonly Question[];
  readonly tables: readonly SeenTable[];
  readonly otherwise: Otherwise;
}

/** What is kept of a cell that stands in the paper already. */
export function placedOtherwise(cell: PlacedCell): PlacedOtherwise {
  if (cell.source !== "cell") return cell;
  const { source: _, where: __, text: ___, pieces: ____, ...placed } = cell;
  return placed;
}

/** The tables that the plan is read from: those a person chose, else those that were taken. */
export function chosenTables(
  { tables, chosen }: { readonly tables: readonly SeenTable[]; readonly chosen?: readonly number[] },
  said?: readonly number[],
): ReadonlySet<number> {
  const wanted = said ?? chosen;
  if (!wanted) return new Set(tables.filter(({ taken }) => taken).map(({ table }) => table));
  return new Set(tables.filter(({ table }) => wanted.includes(table)).map(({ table }) => table));
}

/**
 * The cells as they count when these tables make the plan and no others. Each cell of the paper is there once, whatever
 * is chosen: left tables stay listed.
 */
export function cellsOfChoice(reading: Choosable, chosen: ReadonlySet<number>): readonly PlacedCell[] {
  const { tables, cells } = reading;
  if (tables.every(({ table, taken }) => taken === chosen.has(table))) return cells;
  const seen = new Map(tables.map((each) => [each.table, each]));
  const first = Math.min(...chosen);
  const otherwise = byTable(reading.otherwise.cells);
  const done: PlacedCell[] = [];
  for (const [table, own] of byTable(cells)) {
    const isTaken = seen.get(table)?.taken ?? false;
    if (chosen.has(table)) done.push(...(isTaken ? own : replaced(own, otherwise.get(table) ?? [])));
    else {
      const isTitle = chosen.size > 0 && table < first && (seen.get(table)?.isTitleBlock ?? false);
      done.push(...own.filter(({ source }) => source === "cell").map((cell) => leftCell(cell, isTitle)));
    }
  }
  return withFirstTitles(done, [...cells, ...reading.otherwise.cells]);
}

/** The questions that speak of chosen tables, each with the cells that stand in them. */
export function questionsOfChoice(reading: Choosable, chosen: ReadonlySet<number>): readonly Question[] {
  const { tables, questions, otherwise } = reading;
  if (tables.every(({ table, taken }) => taken === chosen.has(table))) return questions;
  const taken = new Set(tables.filter((each) => each.taken).map(({ table }) => table));
  return [
    ...within(questions, (table) => taken.has(table) && chosen.has(table)),
    ...within(otherwise.questions, (table) => !taken.has(table) && chosen.has(table)),
  ];
}

function within(questions: readonly Question[], isIn: (table: number) => boolean): Question[] {
  return questions.flatMap((question) => {
    const cells = question.cells.filter((id) => isIn(tableOf(id)));
    return cells.length === 0
      ? []
      : [cells.length === question.cells.length ? question : { ...question, cells }];
  });
}

/** `t12r3c4`: the id of a cell begins with its table. */
function tableOf(id: string): number {
  return Number(/^t(\d+)/u.exec(id)?.[1] ?? 0);
}

function byTable<Cell extends { readonly id: string }>(cells: readonly Cell[]): Map<number, Cell[]> {
  const found = new Map<number, Cell[]>();
  for (const cell of cells) {
    const table = tableOf(cell.id);
    const own = found.get(table);
    if (own) own.push(cell);
    else found.set(table, [cell]);
  }
  return found;
}

/** The cells of a left table as they are placed where it is taken, with the lines that then speak of it. */
function replaced(left: readonly PlacedCell[], taken: readonly PlacedOtherwise[]): PlacedCell[] {
  if (taken.length === 0) return [...left];
  const byId = new Map(left.map((cell) => [cell.id, cell]));
  return taken.flatMap((placed) => {
    const cell = byId.get(placed.id);
    if (!cell) return placed.source === undefined ? [] : [placed as PlacedCell];
    const { source, where, text, pieces } = cell;
    return [{ source, where, text, pieces, ...placed }];
  });
}

function leftCell({ id, source, where, text, pieces }: PlacedCell, isTitle: boolean): PlacedCell {
  const placed = isTitle
    ? ({ role: "title", because: "title-block" } as const)
    : ({ role: "unplaced", because: "other-table" } as const);
  return { id, source, where, text, pieces, heading: null, ...placed };
}

/** Where the table that names an improvement is left out, the next cell that says it again names it. */
function withFirstTitles(cells: readonly PlacedCell[], all: readonly PlacedOtherwise[]): PlacedCell[] {
  const titles = new Map<string, "improvement" | "theme">();
  for (const { id, role } of all) if (role === "improvement" || role === "theme") titles.set(id, role);
  const there = new Map(cells.map(({ id, role }) => [id, role]));
  const instead = new Map<string, string>();
  return cells.map((cell): PlacedCell => {
    const { joins } = cell;
    const title = cell.role === "repeat" && joins !== undefined ? titles.get(joins) : undefined;
    if (joins === undefined || title === undefined || there.get(joins) === title) return cell;
    const named = instead.get(joins);
    if (named !== undefined) return { ...cell, joins: named };
    instead.set(joins, cell.id);
    const { joins: _, ...first } = cell;
    return { ...first, role: title };
  });
}
