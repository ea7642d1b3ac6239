import type { Paper } from "../../../../kernel/paper.ts";
import { NO_TITLE } from "../rows/sections.ts";
import { isAboutSheet } from "../wording/own-tables.ts";
import { type CardTable, namesImprovement, placeCard } from "./card-table.ts";
import { linesAbove } from "./lines-above.ts";
import { placeOtherTable } from "./other-tables.ts";
import { placeFragment } from "./place-fragment.ts";
import { ownTitles, placeLines } from "./place-lines.ts";
import { type PlacingState, placeRow } from "./place-row.ts";
import type { PlacedCell } from "./placed-cell.ts";
import { keepsMerges, planGroups } from "./plan-group.ts";
import type { PlanTable } from "./plan-table.ts";
import { leftTables, planTables } from "./plan-tables.ts";
import type { Question } from "./question.ts";
import { questionsOfColumns, questionsOfTables } from "./questions.ts";
import { seenTables } from "./seen-table.ts";
import { type Choosable, placedOtherwise } from "./table-choice.ts";
import { gridOf } from "./table-grid.ts";

/** Every cell of the paper with what it is taken for, in reading order, and what a person should decide. */
export interface Placing {
  readonly cells: readonly PlacedCell[];
  readonly questions: readonly Question[];
}

/** Places every cell of every table of a paper. With `asPlan` a table is taken as a plan even if its headings are weak. */
export function placeCells(
  paper: Paper,
  asPlan = false,
): Choosable & {
  /** The words alone in their row above the headings of tables: what the tables, or the paper, are called. */
  readonly titleRows: readonly string[];
} {
  const found = planTables(paper, asPlan);
  const placed = placeTables(paper, found.plan, found.cards);
  const left = leftTables(paper, found);
  const taken = left.size > 0 ? placeTables(paper, left, new Map()) : { cells: [], questions: [] };
  const own = taken.cells.filter(({ where }) => left.has(where.table));
  return {
    cells: placed.cells,
    questions: [...placed.questions, ...questionsOfTables(placed.cells, [...found.offered.keys()])],
    tables: seenTables(paper, found, [...placed.cells, ...own]),
    titleRows: [...found.plan.values()].flatMap(wordsAboveHeadings),
    otherwise: { cells: own.map(placedOtherwise), questions: taken.questions },
  };
}

function wordsAboveHeadings({ rows }: PlanTable): string[] {
  return rows.flatMap(({ kind, row }) => {
    const [only, more] = kind === "before" ? row.cells : [];
    return only && !more && !NO_TITLE.test(only.text) ? [only.text.replace(/\s+/gu, " ").trim()] : [];
  });
}

function placeTables(
  paper: Paper,
  plan: ReadonlyMap<number, PlanTable>,
  cards: ReadonlyMap<number, CardTable>,
): Placing {
  const numbers = new Set([...plan.keys(), ...cards.keys()]);
  const lines = linesAbove(paper, numbers);
  const groups = planGroups(paper, plan, lines);
  const state: PlacingState = {
    cells: [],
    questions: [],
    known: new Map(),
    lastTitle: null,
    mergesKept: keepsMerges(paper),
  };
  const first = Math.min(...numbers);
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
    const card = cards.get(block.number);
    if (card) {
      // A heading over each of several cards names an action, not an improvement, unless it says so.
      const above = lines.get(block.number);
      if (above?.isNamed || cards.size === 1)
        placeLines(block.number, above, namesImprovement(card), several, state);
      state.cells.push(...placeCard(card));
    } else if (!table) {
      const where = isAboutSheet(block) ? "about" : block.number < first ? "before-plan" : "elsewhere";
      state.cells.push(...placeOtherTable(gridOf(block), numbers.size > 0, where));
    } else {
      placeLines(block.number, lines.get(block.number), ownTitles(table, groups), several, state);
      for (const row of table.rows) placeRow(row, groups.get(row), block.number, state);
    }
  }
  for (const group of new Set(groups.values()))
    state.questions.push(...questionsOfColumns(group, state.cells));
  return { cells: state.cells, questions: state.questions };
}
