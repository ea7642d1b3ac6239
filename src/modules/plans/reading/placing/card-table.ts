import { pairLabel } from "../headings/field-label.ts";
import type { ImplicationKind } from "../headings/heading-lexicon.ts";
import { meaningOf } from "../headings/heading-meaning.ts";
import { numbered } from "../wording/number-label.ts";
import { plainCell } from "./other-tables.ts";
import type { PlacedCell } from "./placed-cell.ts";
import type { Role } from "./role.ts";
import type { Grid, GridCell } from "./table-grid.ts";

/** A table that stands on its side: labels in the first column, the words of an action beside them, or of several. */
export interface CardTable {
  readonly grid: Grid;
  readonly rows: readonly CardRow[];
  /** Each further column is an action of its own; else the cards stand one under the other. */
  readonly isAcross: boolean;
}

interface CardRow extends CardLabel {
  /** Null where the words stand over the columns. */
  readonly label: GridCell | null;
  readonly words: readonly GridCell[];
}

interface CardLabel {
  readonly role: Role;
  readonly kind: ImplicationKind | null;
  /** "Action 1.2": the number that its label gives the action. */
  readonly number?: string;
}

/**
 * Reads a table as a card, or a row of cards one under the other. Its labels must say what is to be done, by whom and
 * until when, and one thing more, so that the front sheet of a report ("Lead officer", "Date", "Action required") is
 * none. Null for any other table.
 */
export function cardTable(grid: Grid): CardTable | null {
  const rows: CardRow[] = [];
  let strange = 0;
  for (const { cells, above } of grid.rows) {
    const [label, ...words] = cells;
    if (!label) continue;
    if (words.length > 1 || label.column !== 1 || label.columnSpan > 1 || above.length > 0) return null;
    const found = labelOf(label.text);
    if (found) rows.push({ label, words, ...found });
    else strange += 1;
  }
  return isCard(rows, strange) ? { grid, rows, isAcross: false } : null;
}

/**
 * Reads a table whose columns are actions: what would be headings stands in its first column. Its first row may name the
 * columns ("Action 1", "Action 2"). Null for any other table.
 */
export function cardsAcross(grid: Grid): CardTable | null {
  if (grid.columns < 3) return null;
  const rows: CardRow[] = [];
  let strange = 0;
  for (const { cells, above } of grid.rows) {
    const [label, ...words] = cells;
    // What stands over the columns, without a label of its own, may be the actions themselves.
    if (!label || (rows.length === 0 && label.column > 1)) continue;
    if (label.column !== 1 || label.columnSpan > 1 || above.length > 0) return null;
    const found = labelOf(label.text);
    if (found && found.number === undefined) rows.push({ label, words, ...found });
    else strange += 1;
  }
  const over = grid.rows.find(({ cells }) => cells.length > 0)?.cells ?? [];
  if (!rows.some(({ role }) => role === "action") && (over[0]?.column ?? 1) > 1)
    rows.unshift({ label: null, words: over, role: "action", kind: null });
  const isWide = rows.some(({ role, words }) => role === "action" && words.length > 1);
  const once = rows.map(({ role }) => role).filter((role) => ONCE.has(role));
  const isOnce = new Set(once).size === once.length;
  return isWide && isOnce && isCard(rows, strange) ? { grid, rows, isAcross: true } : null;
}

/** Where columns are actions, no row says again what another says of them. */
const ONCE: ReadonlySet<Role> = new Set(["action", "lead", "target-date"]);

function isCard(rows: readonly CardRow[], strange: number): boolean {
  const roles = new Set(rows.map(({ role }) => role));
  const isWhole =
    roles.has("lead") && roles.has("target-date") && (roles.has("action") || roles.has("improvement"));
  const hasEnd = isWhole || (roles.has("lead") && roles.has("start-date") && roles.has("action"));
  return hasEnd && roles.size >= 4 && strange * 4 <= rows.length;
}

/** Whether a card says itself which improvement its actions serve. */
export function namesImprovement({ rows }: CardTable): boolean {
  return rows.some((row) => row.role === "improvement") && rows.some((row) => row.role === "action");
}

/** Places the cells of a card. Each label that names an action begins a new one; its fields may stand before or after it. */
export function placeCard(table: CardTable): PlacedCell[] {
  const { grid, rows, isAcross } = table;
  const byLabel = new Map(rows.map((row) => [row.label, row]));
  const item: Role = rows.some((row) => row.role === "action") ? "action" : "improvement";
  const first = rows.find((row) => row.role !== "improvement" && row.role !== "theme")?.role;
  let card = 0;
  const top = grid.rows.find((each) => each.cells.length > 0)?.cells;
  return grid.rows.flatMap(({ cells }) => {
    const [label] = cells;
    const row = cells === top && byLabel.has(null) ? byLabel.get(null) : label && byLabel.get(label);
    if (isAcross && !row && cells === top)
      return cells.map((cell) => plainCell(grid.table, cell, "heading", "heading-row"));
    if (!label || !row) return cells.map((cell) => plainCell(grid.table, cell, "unplaced", "column-unknown"));
    if (row.role === first) card += 1;
    // What names the improvement stands over the cards that follow.
    const role = row.role === item ? "action" : row.role;
    return [
      ...(row.label ? [labelCell(grid.table, row.label, row.number, `t${grid.table}k${card}`)] : []),
      ...row.words.map((words): PlacedCell => {
        const cards = isAcross
          ? columnsOf(words).map((column) => `t${grid.table}k${column}`)
          : [`t${grid.table}k${card}`];
        const placed = {
          ...plainCell(grid.table, words, role, "label"),
          heading: row.label?.text ?? null,
          cards,
        };
        return row.kind ? { ...placed, kind: row.kind } : placed;
      }),
    ];
  });
}

/** A label heads what stands beside it; with a number in it ("Action 1.2") it is the action's number, too. */
function labelCell(table: number, label: GridCell, number: string | undefined, card: string): PlacedCell {
  if (number === undefined) return plainCell(table, label, "heading", "label");
  return { ...plainCell(table, label, "number", "label"), pieces: [{ text: number }], cards: [card] };
}

function columnsOf({ column, columnSpan }: GridCell): number[] {
  return Array.from({ length: columnSpan }, (_, index) => column + index);
}

function labelOf(text: string): CardLabel | null {
  if (/\brequired\b/iu.test(text)) return null;
  const words = text.replace(/\s*:\s*$/u, "");
  const { number, label, text: rest } = numbered(words);
  // "Action 1.2" is all number and label; "1.2 Action" is a label with a number before it.
  if (number !== null && label === "action" && rest === words.trim())
    return { role: "action", kind: null, number };
  const meaning = meaningOf(words);
  if (meaning?.meaning === "action" && meaning.strength === 1) return { role: "action", kind: null };
  if (meaning?.strength === 1 && OWN_LABELS.has(meaning.meaning))
    return { role: meaning.meaning as Role, kind: null };
  return pairLabel(text);
}

/** Labels that name a field of an action, though none of an improvement. */
const OWN_LABELS: ReadonlySet<string> = new Set(["number", "start-date", "note"]);
