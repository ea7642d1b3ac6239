import { fieldLabel } from "../headings/field-label.ts";
import type { BodyRow } from "../rows/body-row.ts";
import { titleCell } from "../rows/body-row.ts";
import { isPair } from "../rows/sections.ts";
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

/** "Outcome: …" across the row, or the label in one cell and its words in the next. */
function placeLabelled(row: BodyRow): PlacedCell[] {
  const cell = titleCell(row) ?? row.cells[0];
  const [first, second] = row.cells;
  if (isPair(row) && first && second) {
    const found = fieldLabel(`${first.text.replace(/\s*:\s*$/u, "")}: ${second.text}`);
    if (found)
      return [
        plain(row.table, first, "heading", "label"),
        {
          ...plain(row.table, second, found.role, "label"),
          ofImprovement: true,
          ...(found.kind ? { kind: found.kind } : {}),
        },
      ];
  }
  const found = fieldLabel(cell?.text ?? "");
  return row.cells.map((each) => {
    if (each !== cell || !found)
      return {
        ...plain(row.table, each, row.layout.roles.get(each.column) ?? "unplaced", "column"),
        ofImprovement: true,
      };
    const { role, label, kind } = found;
    return {
      ...plain(row.table, each, role, "label"),
      label,
      ofImprovement: true,
      ...(kind ? { kind } : {}),
    };
  });
}

function plain(table: number, cell: GridCell, role: Role, because: Because): PlacedCell {
  return { ...cellBase(table, cell), heading: null, role, because };
}
