import type { CellCorrection } from "./corrections.ts";
import type { PlacedCell } from "./placed-cell.ts";
import type { PlanGroup } from "./plan-group.ts";
import { columnOptions, type Question } from "./question.ts";
import type { Role } from "./role.ts";
import type { GridCell } from "./table-grid.ts";

type Changes = Record<string, CellCorrection>;

/** The second half of a row: joined, an action of its own, or a note. */
export function questionOfSplit(cells: readonly GridCell[], roleOf: (cell: GridCell) => Role): Question {
  const ids = cells.map((cell) => cell.id);
  return {
    id: `split-row:${ids[0]}`,
    kind: "split-row",
    cells: ids,
    suggestion: "join",
    options: [
      { value: "join", changes: {} },
      { value: "own-action", changes: changes(cells, (cell) => ({ role: roleOf(cell) })) },
      { value: "note", changes: changes(cells, () => ({ role: "note" })) },
    ],
  };
}

/** Cells beside their columns: moved as suggested, or left under the headings they stand under. */
export function questionOfShift(
  shifted: readonly GridCell[],
  placed: readonly PlacedCell[],
  roleOf: (cell: GridCell) => Role,
): Question {
  const moved = new Map(placed.map((cell) => [cell.id, cell.role]));
  const ids = shifted.map((cell) => cell.id);
  return {
    id: `shifted:${ids[0]}`,
    kind: "shifted",
    cells: ids,
    suggestion: "shift",
    options: [
      { value: "shift", changes: changes(shifted, (cell) => ({ role: moved.get(cell.id) ?? "unplaced" })) },
      { value: "stay", changes: changes(shifted, (cell) => ({ role: roleOf(cell) })) },
    ],
  };
}

/** Cells without an action in their row: they go to the action above, or stay notes. */
export function questionWithoutAction(cells: readonly PlacedCell[]): Question {
  return {
    id: `without-action:${cells[0]?.id}`,
    kind: "without-action",
    cells: cells.map((cell) => cell.id),
    suggestion: "above",
    options: [
      { value: "above", changes: {} },
      { value: "note", changes: changes(cells, () => ({ role: "note" })) },
    ],
  };
}

/** A cell with nothing but a list: one action with its steps, or an action for each item. */
export function questionOfList(id: string): Question {
  return {
    id: `several-actions:${id}`,
    kind: "several-actions",
    cells: [id],
    suggestion: "one",
    options: [
      { value: "one", changes: {} },
      { value: "each", changes: { [id]: { apart: true } } },
    ],
  };
}

/** A row with one cell filled: a title or an action. */
export function questionOfTitle(id: string, isTitle: boolean): Question {
  return {
    id: `title-or-action:${id}`,
    kind: "title-or-action",
    cells: [id],
    suggestion: isTitle ? "improvement" : "action",
    options: [{ value: "improvement" }, { value: "action" }, { value: "note" }],
  };
}

/** Columns nobody named in words we know: what we took them for, or that we took them for nothing. */
export function questionsOfColumns(group: PlanGroup, cells: readonly PlacedCell[]): Question[] {
  const unsure = group.layout.columns.filter(
    (column) => column.by !== "heading" && column.contents.filled > 0,
  );
  if (unsure.length === 0) return [];
  const own = new Set([...group.rows.values()].flatMap((row) => row.cells.map((cell) => cell.id)));
  return unsure.flatMap((column): Question[] => {
    const ids = cells
      .filter((cell) => own.has(cell.id) && cell.where.column === column.number && isByColumn(cell))
      .map((cell) => cell.id);
    if (ids.length === 0) return [];
    return [
      {
        id: `column:${ids[0]}`,
        kind: "column",
        cells: ids,
        words: column.heading,
        suggestion: group.layout.roles.get(column.number) ?? "unplaced",
        options: columnOptions,
      },
    ];
  });
}

/** A table that no heading makes a plan, but that could be one: left alone unless a person says so, then read as one. */
export function questionsOfTables(cells: readonly PlacedCell[], tables: readonly number[]): Question[] {
  return tables.map((table) => ({
    id: tableQuestion(table),
    kind: "table",
    cells: cells.filter(({ where }) => where.table === table).map(({ id }) => id),
    suggestion: "no-plan",
    options: [
      { value: "no-plan", changes: {} },
      { value: "plan", changes: {} },
    ],
  }));
}

export function tableQuestion(table: number): string {
  return `table:t${table}`;
}

function isByColumn(cell: PlacedCell): boolean {
  return cell.because === "column" || cell.because === "contents" || cell.because === "column-unknown";
}

function changes<Each extends { readonly id: string }>(
  cells: readonly Each[],
  change: (cell: Each) => CellCorrection,
): Changes {
  return Object.fromEntries(cells.map((cell) => [cell.id, change(cell)]));
}
