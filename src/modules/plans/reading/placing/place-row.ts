import type { BodyRow } from "../rows/body-row.ts";
import type { Joins } from "../rows/split-rows.ts";
import { sameWordsKey } from "../wording/words.ts";
import type { KnownTitle } from "./known-titles.ts";
import { plainCell } from "./other-tables.ts";
import { placeEntry } from "./place-entry.ts";
import { placeLabelled, placePair, placeTitle } from "./place-title.ts";
import type { Because, PlacedCell } from "./placed-cell.ts";
import type { PlanGroup } from "./plan-group.ts";
import type { PlanRow } from "./plan-table.ts";
import type { Question } from "./question.ts";
import { questionOfSplit, questionOfTitle } from "./questions.ts";
import type { Role } from "./role.ts";

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
      state.cells.push(...row.row.cells.map((cell) => plainCell(table, cell, "unplaced", "other-table")));
      return;
    }
    const because = row.kind === "heading-again" ? "heading-again" : "heading-row";
    for (const cell of row.row.cells)
      state.cells.push(
        cell === row.title
          ? plainCell(table, cell, "improvement", "line-above")
          : plainCell(table, cell, "heading", because),
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
  if (aside) state.cells.push(...body.cells.map((cell) => plainCell(table, cell, ...aside)));
  else if (section === "labelled") state.cells.push(...placeLabelled(body));
  else if (section === "pair") state.cells.push(...placePair(body));
  else if (section === "improvement" || section === "theme") placeTitle(body, section, state);
  else placeEntry(body, group, state);
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
    const isAgain = target !== undefined && sameWordsKey(target.text) === sameWordsKey(cell.text);
    const placed = isAgain
      ? plainCell(row.table, cell, "repeat", "says-again")
      : { ...plainCell(row.table, cell, "continuation", "goes-on"), doubt: "goes-on" as const };
    state.cells.push(target ? { ...placed, joins: target.id } : placed);
  }
  state.questions.push(questionOfSplit(row.cells, (cell) => roles.get(cell.column) ?? "unplaced"));
}
