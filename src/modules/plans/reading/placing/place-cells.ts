import type { Paper } from "../../../../kernel/paper.ts";
import { fieldLabel, pairLabel } from "../headings/field-label.ts";
import { cellContinuedBy } from "../rows/split-rows.ts";
import { numbered } from "../wording/number-label.ts";
import { beginsMidSentence } from "../wording/sentence.ts";
import { type LinesAbove, linesAbove } from "./lines-above.ts";
import { placeOtherTable } from "./other-tables.ts";
import { type PlacingState, placeRow } from "./place-row.ts";
import type { PlacedCell } from "./placed-cell.ts";
import { keepsMerges, type PlanGroup, planGroups } from "./plan-group.ts";
import type { PlanRow, PlanTable } from "./plan-table.ts";
import { planTables } from "./plan-tables.ts";
import type { Question } from "./question.ts";
import { questionsOfColumns, questionsOfTables } from "./questions.ts";
import { gridOf } from "./table-grid.ts";

/** Every cell of the paper with what it is taken for, in reading order, and what a person should decide. */
export interface Placing {
  readonly cells: readonly PlacedCell[];
  readonly questions: readonly Question[];
}

/** Places every cell of every table of a paper. With `asPlan` a table is taken as a plan even if its headings are weak. */
export function placeCells(paper: Paper, asPlan = false): Placing {
  const { plan, offered } = planTables(paper, asPlan);
  const placed = placeTables(paper, plan);
  if (offered.size === 0) return placed;
  const taken = placeTables(paper, offered);
  return {
    cells: placed.cells,
    questions: questionsOfTables(placed.cells, taken.cells, [...offered.keys()]),
  };
}

function placeTables(paper: Paper, plan: ReadonlyMap<number, PlanTable>): Placing {
  const lines = linesAbove(paper, plan);
  const groups = planGroups(paper, plan, lines);
  const state: PlacingState = {
    cells: [],
    questions: [],
    known: new Map(),
    lastTitle: null,
    mergesKept: keepsMerges(paper),
  };
  const first = Math.min(...plan.keys());
  const titles = [...lines.values()].flatMap((each) => each.title ?? []);
  const several = new Set(titles).size > 1;
  let under: PlanTable | null = null;
  for (const block of paper.blocks) {
    if (block.kind === "paragraph") {
      if (under) placeFragment(block.text, under, groups, state);
      under = null;
      continue;
    }
    const table = plan.get(block.number);
    under = table ?? null;
    if (!table) state.cells.push(...placeOtherTable(gridOf(block), plan.size > 0, block.number < first));
    else {
      placeLines(table, lines.get(block.number), ownTitles(table, groups), several, state);
      for (const row of table.rows) placeRow(row, groups.get(row), block.number, state);
    }
  }
  for (const group of new Set(groups.values()))
    state.questions.push(...questionsOfColumns(group, state.cells));
  return { cells: state.cells, questions: state.questions };
}

/** A line of text right under a table that plainly goes on with its last row: the rest of a row cut by a page break. */
function placeFragment(
  text: string,
  table: PlanTable,
  groups: ReadonlyMap<PlanRow, PlanGroup>,
  state: PlacingState,
): void {
  const last = table.rows.at(-1);
  const row = last && groups.get(last)?.rows.get(last);
  const cell = row && beginsMidSentence(text) ? cellContinuedBy(row, text) : null;
  if (!row || !cell) return;
  const id = `t${row.table}r${row.row}+1`;
  const where = { table: row.table, row: row.row, column: cell.column, rowSpan: 1, columnSpan: 1 };
  const base = { id, source: "fragment", where, text, pieces: [{ text }], heading: null } as const;
  state.cells.push({ ...base, role: "continuation", because: "goes-on", doubt: "goes-on", joins: cell.id });
  state.questions.push({
    id: `split-row:${id}`,
    kind: "split-row",
    cells: [id],
    suggestion: "join",
    options: [
      { value: "join", changes: {} },
      { value: "own-action", changes: { [id]: { role: "action" } } },
      { value: "note", changes: { [id]: { role: "note" } } },
    ],
  });
}

/** The lines over a table: they name its improvement where the table does not, or stand over its improvements. */
function placeLines(
  table: PlanTable,
  above: LinesAbove | undefined,
  ownTitles: boolean,
  several: boolean,
  state: PlacingState,
): void {
  if (!above) return;
  const { title, theme, fields, isNamed } = above;
  let line = 0;
  const add = (text: string, more: Pick<PlacedCell, "role"> & Partial<PlacedCell>) => {
    line += 1;
    const where = { table: table.grid.table, row: 0, column: 1, rowSpan: 1, columnSpan: 1 };
    const id = `t${table.grid.table}+${line}`;
    state.cells.push({
      id,
      source: "line",
      where,
      text,
      pieces: [{ text }],
      heading: null,
      because: "line-above",
      ...more,
    });
  };
  if (theme && !ownTitles) add(theme, { role: "theme" });
  if (title && ownTitles && (isNamed || (several && above.isHeading))) add(title, { role: "theme" });
  if (!title || ownTitles) return;
  // A section's own number ("5. Improvement plan") is no number of an improvement.
  const isSection = !isNamed && !several;
  add(title, { role: "improvement", ...(isSection ? { pieces: [{ text: numbered(title).text }] } : {}) });
  for (const field of fields) {
    const found = fieldLabel(field);
    if (found)
      add(field, {
        role: found.role,
        label: found.label,
        ofImprovement: true,
        ...(found.kind ? { kind: found.kind } : {}),
      });
  }
}

/** Whether the table says itself which improvements it holds. */
function ownTitles(table: PlanTable, groups: ReadonlyMap<PlanRow, PlanGroup>): boolean {
  return table.rows.some((row) => {
    const group = groups.get(row);
    const body = group?.rows.get(row);
    if (!body) return row.title !== undefined;
    if (!group) return false;
    const section = group.sections.get(body);
    const label = section === "pair" ? pairLabel(body.cells[0]?.text ?? "") : null;
    if (section === "improvement" || label?.role === "improvement" || group.groupingOutcomes !== null)
      return true;
    const column = row.layout.items?.improvement;
    return column != null && body.cells.some((cell) => cell.column === column);
  });
}
