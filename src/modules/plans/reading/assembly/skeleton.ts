import { numberedWords, wordsOfPieces } from "../wording/cell-words.ts";
import { bareNumber } from "../wording/number-label.ts";
import { splitActions } from "../wording/split-actions.ts";
import type { EffectiveCell } from "./effective-cells.ts";
import { type BareAction, type BareImprovement, createOutline } from "./outline.ts";

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
  const outline = createOutline(fallbackTitle);
  const actionsAt = new Map<string, BareAction[]>();
  const contextOf = new Map<string, Context>();
  for (const line of linesOf(cells)) {
    outline.take(line);
    const [first, ...details] = line.filter((cell) => cell.role === "action");
    if (first) {
      const actions = actionsOf(first, details, outline.open());
      for (const row of rowsOf(first)) actionsAt.set(row, [...(actionsAt.get(row) ?? []), ...actions]);
    }
    if (line.some(needsImprovement) || isNumberOnly(line)) outline.open();
    const improvement = outline.current();
    if (!improvement) continue;
    numberLine(line, actionsAt, improvement);
    const action = improvement.actions.at(-1) ?? null;
    for (const cell of line) contextOf.set(cell.id, { improvement, action });
  }
  outline.close();
  return { improvements: outline.improvements, actionsAt, contextOf };
}

/** Cells of one row, or one line, in order; those of a card together, in whatever rows they stand. */
function linesOf(cells: readonly EffectiveCell[]): EffectiveCell[][] {
  const lines: EffectiveCell[][] = [];
  const cards = new Map<string, EffectiveCell[]>();
  let key = "";
  for (const cell of cells) {
    const [card] = cell.cards ?? [];
    const own = card ?? (cell.source === "cell" ? `${cell.where.table}:${cell.where.row}` : cell.id);
    const line = card === undefined ? (own === key ? lines.at(-1) : undefined) : cards.get(card);
    if (line) line.push(cell);
    else lines.push([cell]);
    if (card !== undefined && !line) cards.set(card, lines.at(-1) ?? []);
    key = card === undefined ? own : "";
  }
  return lines;
}

/** The table's rows that a cell covers, or its cards; none for a line beside the table. */
export function rowsOf(cell: EffectiveCell): readonly string[] {
  if (cell.cards) return cell.cards;
  if (cell.source !== "cell") return [];
  const { table, row, rowSpan } = cell.where;
  if (rowSpan === 1) return [`${table}:${row}`];
  return Array.from({ length: rowSpan }, (_, index) => `${table}:${row + index}`);
}

function actionsOf(
  cell: EffectiveCell,
  details: readonly EffectiveCell[],
  improvement: BareImprovement,
): BareAction[] {
  const parts = details.length > 0 ? [cell.words] : splitActions(cell.words, cell.correction?.apart);
  const actions = parts.map((pieces, index): BareAction => {
    const { number, text } = numberedWords(pieces, cell.bareNumber);
    const lines = [text, ...details.map((detail) => wordsOfPieces(detail.words))];
    const share = { index, of: parts.length };
    return {
      number,
      text: lines.filter((line) => line !== "").join("\n"),
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
  improvement: BareImprovement,
): void {
  for (const cell of line) {
    if (cell.role !== "number") continue;
    const number = bareNumber(wordsOfPieces(cell.words));
    const [action] = cell.ofImprovement ? [] : rowsOf(cell).flatMap((row) => actionsAt.get(row) ?? []);
    const target = action ?? improvement;
    const own = target.number !== null && target.number !== number ? `${target.number} ` : "";
    if (action) action.text = `${own}${action.text}`;
    else improvement.title = `${own}${improvement.title}`;
    target.number = number;
  }
}

/** A number beside neither title nor action still is of the improvement it stands in. */
function isNumberOnly(line: readonly EffectiveCell[]): boolean {
  return line.some((cell) => cell.role === "number") && !line.some((cell) => cell.role === "theme");
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
  "more",
]);

/** Words of a field that stand before any improvement is named still need one to belong to. */
function needsImprovement(cell: EffectiveCell): boolean {
  return FIELDS.has(cell.role) || cell.kept;
}
