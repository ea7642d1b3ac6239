import { fieldLabel, pairLabel } from "../headings/field-label.ts";
import type { BodyRow } from "../rows/body-row.ts";
import { titleCell } from "../rows/body-row.ts";
import type { Joins } from "../rows/split-rows.ts";
import { cellBase } from "./other-tables.ts";
import { type KnownTitle, placeEntry, placeTitle } from "./place-entry.ts";
import type { Because, PlacedCell } from "./placed-cell.ts";
import type { PlanGroup } from "./plan-group.ts";
import type { PlanRow } from "./plan-table.ts";
import type { Question } from "./question.ts";
import { questionOfSplit, questionOfTitle } from "./questions.ts";
import type { Role } from "./role.ts";
import type { GridCell } from "./table-grid.ts";

/** What is gathered while the rows are placed one after the other. */
export interface PlacingState {
  readonly cells: PlacedCell[];
  readonly questions: Question[];
  /** Improvements and themes met so far, by their words. */
  readonly known: Map<string, KnownTitle>;
  lastTitle: string | null;
  readonly mergesKept: boolean;
}

/** Places the cells of one row of a plan table. */
export function placeRow(
  row: PlanRow,
  group: PlanGroup | undefined,
  table: number,
  state: PlacingState,
): void {
  const body = group?.rows.get(row);
  if (!group || !body) {
    if (row.kind === "other") {
      state.cells.push(...row.row.cells.map((cell) => plain(table, cell, "unplaced", "other-table")));
      return;
    }
    const because = row.kind === "heading-again" ? "heading-again" : "heading-row";
    for (const cell of row.row.cells)
      state.cells.push(
        cell === row.title
          ? plain(table, cell, "improvement", "line-above")
          : plain(table, cell, "heading", because),
      );
    return;
  }
  const from = state.cells.length;
  placeBody(body, group, state);
  if (!group.bareNumbers) return;
  for (const [index, cell] of state.cells.entries())
    if (index >= from) state.cells[index] = { ...cell, bareNumber: true };
}

function placeBody(body: BodyRow, group: PlanGroup, state: PlacingState): void {
  const { table } = body;
  const joins = group.splits.get(body);
  if (joins) {
    placeSplit(body, joins, state);
    return;
  }
  const section = group.sections.get(body) ?? "entry";
  const aside = ASIDE[section];
  if (aside) state.cells.push(...body.cells.map((cell) => plain(table, cell, ...aside)));
  else if (section === "labelled") state.cells.push(...placeLabelled(body));
  else if (section === "pair") state.cells.push(...placePair(body));
  else if (section === "improvement" || section === "theme") placeTitle(body, section, state);
  else placeEntry(body, group.groupingOutcomes, state);
  if (!group.titlesSure && body.single && (section === "improvement" || section === "entry"))
    state.questions.push(questionOfTitle(body.single.id, section === "improvement"));
}

const ASIDE: Partial<Record<string, [Role, Because]>> = {
  title: ["title", "above-headings"],
  page: ["title", "page-number"],
  total: ["unplaced", "total"],
  key: ["unplaced", "key"],
  note: ["note", "remark"],
  template: ["unplaced", "template"],
};

function placeSplit(row: BodyRow, joins: Joins, state: PlacingState): void {
  const roles = row.layout.roles;
  for (const cell of row.cells) {
    const target = joins.get(cell);
    state.cells.push({
      ...plain(row.table, cell, "continuation", "goes-on"),
      doubt: "goes-on",
      ...(target ? { joins: target.id } : {}),
    });
  }
  state.questions.push(questionOfSplit(row.cells, (cell) => roles.get(cell.column) ?? "unplaced"));
}

/** "Outcome: …" across the row. What else stands there is of the improvement too. */
function placeLabelled(row: BodyRow): PlacedCell[] {
  const title = titleCell(row);
  const found = fieldLabel(title?.text ?? "");
  return row.cells.map((cell) => {
    const own = cell === title ? found : null;
    const role = own?.role ?? row.layout.roles.get(cell.column) ?? "unplaced";
    const placed = {
      ...plain(row.table, cell, role, own ? "label" : "column"),
      ofImprovement: true as const,
    };
    return own ? { ...placed, label: own.label, ...(own.kind ? { kind: own.kind } : {}) } : placed;
  });
}

/** "Outcome" in one cell and its words in the next. */
function placePair(row: BodyRow): PlacedCell[] {
  const [label, words] = row.cells;
  const found = label && pairLabel(label.text);
  if (!label || !words || !found)
    return row.cells.map((cell) => plain(row.table, cell, "unplaced", "column-unknown"));
  const isTitle = found.role === "improvement" || found.role === "theme";
  return [
    plain(row.table, label, "heading", "label"),
    {
      ...plain(row.table, words, found.role, "label"),
      ...(isTitle ? {} : { ofImprovement: true as const }),
      ...(found.kind ? { kind: found.kind } : {}),
    },
  ];
}

function plain(table: number, cell: GridCell, role: Role, because: Because): PlacedCell {
  return { ...cellBase(table, cell), heading: null, role, because };
}
