import type { Paper } from "../../../../kernel/paper.ts";
import { headingAt } from "../headings/heading-rows.ts";
import { headingsOver } from "./headings-over.ts";
import { isTitleBlock } from "./other-tables.ts";
import type { PlacedCell } from "./placed-cell.ts";
import type { FoundTables } from "./plan-tables.ts";
import { type Grid, gridOf } from "./table-grid.ts";

/** A table of the paper as a person sees it when they choose which tables make the plan. Plain data. */
export interface SeenTable {
  readonly table: number;
  /** The headings over it, the outermost first; its caption or a short line right above it is the last. */
  readonly under: readonly string[];
  /** The cells of its first row with words. */
  readonly firstWords: readonly string[];
  /** Its rows and cells with words in them. */
  readonly rows: number;
  readonly cells: number;
  /** Whether the plan is read from it as long as nobody says otherwise. */
  readonly taken: boolean;
  readonly why: TableReason;
  /** How many of its cells are actions where it is taken; 0 where nothing in it can be read as a plan. */
  readonly actions: number;
  /** Labels and values, as above a plan: placed as such while it stands before the plan and is left out. */
  readonly isTitleBlock: boolean;
}

/** Why a table was taken, or left. */
export type TableReason =
  | "headings"
  /** The heading over it says that a plan follows; its own say too little. */
  | "heading-above"
  | "goes-on"
  | "card"
  /** Taken because a person asked for a plan where no heading says that there is one. */
  | "asked-for"
  /** Left, though its contents have a plan's shape. */
  | "could-be"
  | "title-block"
  | "register"
  | "other-headings"
  | "too-small"
  | "no-headings";

/** Describes every table of a paper. `takenAs`: how cells are placed in the tables that are taken, or could be. */
export function seenTables(paper: Paper, found: FoundTables, takenAs: readonly PlacedCell[]): SeenTable[] {
  const actions = new Map<number, number>();
  for (const { role, where } of takenAs)
    if (role === "action") actions.set(where.table, (actions.get(where.table) ?? 0) + 1);
  const over = headingsOver(paper);
  const first = Math.min(...found.plan.keys(), ...found.cards.keys());
  return paper.blocks.flatMap((block): SeenTable[] => {
    if (block.kind === "paragraph") return [];
    const { number } = block;
    const grid = gridOf(block);
    const taken = found.plan.has(number) || found.cards.has(number);
    const isBlock = !taken && isTitleBlock(grid);
    const filled = grid.rows.filter(({ cells }) => cells.length > 0);
    return [
      {
        table: number,
        under: over.get(number) ?? [],
        firstWords: (filled[0]?.cells ?? []).slice(0, MOST_WORDS).map(({ text }) => short(text)),
        rows: filled.length,
        cells: filled.reduce((sum, { cells }) => sum + cells.length, 0),
        taken,
        why: whyTaken(number, found) ?? whyLeft(grid, isBlock && number < first && first !== Infinity),
        actions: actions.get(number) ?? 0,
        isTitleBlock: isBlock,
      },
    ];
  });
}

function whyTaken(number: number, { plan, cards, offered, asked }: FoundTables): TableReason | null {
  if (cards.has(number)) return "card";
  const table = plan.get(number);
  if (table?.underHeading) return "heading-above";
  if (table) return asked ? "asked-for" : table.continues ? "goes-on" : "headings";
  return offered.has(number) ? "could-be" : null;
}

function whyLeft(grid: Grid, isAbovePlan: boolean): TableReason {
  const first = grid.rows.findIndex(({ cells }) => cells.length > 0);
  const columns = (headingAt(grid, first)?.layout.columns ?? []).filter(({ by }) => by === "heading");
  if (columns.some(({ meaning }) => meaning === "register")) return "register";
  if (isAbovePlan) return "title-block";
  if (columns.some(({ meaning }) => meaning === "foreign")) return "other-headings";
  return grid.columns < 2 || grid.rows.length < 2 ? "too-small" : "no-headings";
}

/** So many cells of the first row, and so many characters of each, tell a table from the others. */
const MOST_WORDS = 8;
const MOST_CHARACTERS = 60;

function short(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : line;
}
