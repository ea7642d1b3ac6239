import { numberedWords, wordsOfPieces } from "../wording/cell-words.ts";
import { bareNumber } from "../wording/number-label.ts";
import { splitActions } from "../wording/split-actions.ts";
import type { EffectiveCell } from "./effective-cells.ts";

/** An improvement while the plan is put together: its title and actions stand, the fields come after. */
export interface BareImprovement {
  number: string | null;
  readonly title: string;
  readonly theme: string | null;
  readonly isOutcome: boolean;
  readonly actions: BareAction[];
}

export interface BareAction {
  number: string | null;
  text: string;
  readonly improvement: BareImprovement;
  /** The cell it stands in, how many actions stand in it, and which of them this is. */
  readonly cell: string;
  readonly share: { readonly index: number; readonly of: number };
}

export interface Skeleton {
  readonly improvements: readonly BareImprovement[];
  /** The actions whose rows cover a row: `table:row`. */
  readonly actionsAt: ReadonlyMap<string, readonly BareAction[]>;
  /** For each cell the improvement it stands in and the action it stands in or under. */
  readonly contextOf: ReadonlyMap<string, Context>;
}

export interface Context {
  readonly improvement: BareImprovement;
  readonly action: BareAction | null;
}

/** Builds improvements and actions from the cells that name them, row by row. */
export function skeletonOf(cells: readonly EffectiveCell[], fallbackTitle: string): Skeleton {
  const improvements: BareImprovement[] = [];
  const actionsAt = new Map<string, BareAction[]>();
  const contextOf = new Map<string, Context>();
  const byCell = new Map<string, BareImprovement>();
  const themes = new Map<string, string>();
  let theme: string | null = null;
  let current: BareImprovement | null = null;
  let action: BareAction | null = null;

  const open = (title: string, number: string | null, under: string | null, isOutcome = false) => {
    current = { number, title, theme: under, isOutcome, actions: [] };
    improvements.push(current);
    action = null;
    return current;
  };
  const improvement = () =>
    current ?? (theme === null ? open(fallbackTitle, null, null) : open(theme, null, null));

  for (const line of linesOf(cells)) {
    for (const cell of line) {
      if (cell.role === "theme") {
        theme = wordsOfPieces(cell.words);
        themes.set(cell.id, theme);
        current = null;
      } else if (cell.role === "repeat" && themes.has(cell.joins ?? "")) {
        theme = themes.get(cell.joins ?? "") ?? null;
        current = null;
      }
    }
    for (const cell of line) {
      if (cell.role === "improvement") {
        const { number, text } = numberedWords(cell.words, cell.bareNumber);
        byCell.set(cell.id, open(text, number, theme, cell.isOutcome ?? false));
      } else if (cell.role === "repeat" && byCell.has(cell.joins ?? "")) {
        current = byCell.get(cell.joins ?? "") ?? null;
        action = null;
      }
    }
    const [first, ...details] = line.filter((cell) => cell.role === "action");
    if (first) {
      const actions = actionsOf(first, details, improvement());
      action = actions.at(-1) ?? action;
      for (const row of rowsOf(first)) {
        const there = actionsAt.get(row) ?? [];
        there.push(...actions);
        actionsAt.set(row, there);
      }
    }
    if (line.some(needsImprovement)) improvement();
    numberLine(line, actionsAt, current);
    const within: BareImprovement | null = current;
    if (within) for (const cell of line) contextOf.set(cell.id, { improvement: within, action });
  }
  return { improvements, actionsAt, contextOf };
}

/** Cells of one row, or one line, in order. */
function linesOf(cells: readonly EffectiveCell[]): EffectiveCell[][] {
  const lines: EffectiveCell[][] = [];
  let key = "";
  for (const cell of cells) {
    const own = cell.source === "cell" ? `${cell.where.table}:${cell.where.row}` : cell.id;
    if (own === key) lines.at(-1)?.push(cell);
    else lines.push([cell]);
    key = own;
  }
  return lines;
}

/** The table's rows that a cell covers; none for a line beside the table. */
export function rowsOf(cell: EffectiveCell): string[] {
  if (cell.source !== "cell") return [];
  const { table, row, rowSpan } = cell.where;
  return Array.from({ length: rowSpan }, (_, index) => `${table}:${row + index}`);
}

function actionsOf(
  cell: EffectiveCell,
  details: readonly EffectiveCell[],
  improvement: BareImprovement,
): BareAction[] {
  const parts = details.length > 0 ? [cell.words] : splitActions(cell.words);
  const actions = parts.map((pieces, index): BareAction => {
    const { number, text } = numberedWords(pieces, cell.bareNumber);
    const more = details.map((detail) => wordsOfPieces(detail.words));
    const share = { index, of: parts.length };
    return {
      number,
      text: [text, ...more].filter((line) => line !== "").join("\n"),
      improvement,
      cell: cell.id,
      share,
    };
  });
  improvement.actions.push(...actions);
  return actions;
}

/** Numbers that stand in cells of their own. Where the words bring another number, they keep it. */
function numberLine(
  line: readonly EffectiveCell[],
  actionsAt: ReadonlyMap<string, readonly BareAction[]>,
  improvement: BareImprovement | null,
): void {
  for (const cell of line) {
    if (cell.role !== "number") continue;
    const number = bareNumber(wordsOfPieces(cell.words));
    const [action] = cell.ofImprovement ? [] : (actionsAt.get(`${cell.where.table}:${cell.where.row}`) ?? []);
    const target = action ?? improvement;
    if (!target) continue;
    const differs = target.number !== null && target.number !== number;
    if (action && differs) action.text = `${action.number} ${action.text}`;
    target.number = number;
  }
}

const FIELDS: ReadonlySet<string> = new Set([
  "lead",
  "contributors",
  "implications",
  "start-date",
  "target-date",
  "measure",
  "outcome",
  "progress",
]);

/** Words of a field that stand before any improvement is named still need one to belong to. */
function needsImprovement(cell: EffectiveCell): boolean {
  return FIELDS.has(cell.role) || cell.kept;
}
