import { pairLabel } from "../headings/field-label.ts";
import type { ImplicationKind } from "../headings/heading-lexicon.ts";
import { meaningOf } from "../headings/heading-meaning.ts";
import { plainCell } from "./other-tables.ts";
import type { PlacedCell } from "./placed-cell.ts";
import type { Role } from "./role.ts";
import type { Grid, GridCell } from "./table-grid.ts";

/** A table that stands on its side: labels in the first column, the words of one action beside them. */
export interface CardTable {
  readonly grid: Grid;
  readonly rows: readonly CardRow[];
}

interface CardRow {
  readonly label: GridCell;
  readonly words: GridCell | null;
  readonly role: Role;
  readonly kind: ImplicationKind | null;
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
    const [label, words = null, more] = cells;
    if (!label) continue;
    if (more || label.column !== 1 || label.columnSpan > 1 || above.length > 0) return null;
    const role = labelRole(label.text);
    if (role) rows.push({ label, words, ...role });
    else strange += 1;
  }
  const has = (role: Role) => rows.some((row) => row.role === role);
  const isCard = has("lead") && has("target-date") && (has("action") || has("improvement"));
  const different = new Set(rows.map((row) => row.role)).size;
  return isCard && different >= 4 && strange * 4 <= rows.length ? { grid, rows } : null;
}

/** Whether a card says itself which improvement its actions serve. */
export function namesImprovement({ rows }: CardTable): boolean {
  return rows.some((row) => row.role === "improvement") && rows.some((row) => row.role === "action");
}

/** Places the cells of a card. Each label that names an action begins a new one; its fields may stand before or after it. */
export function placeCard({ grid, rows }: CardTable): PlacedCell[] {
  const byLabel = new Map(rows.map((row) => [row.label, row]));
  const item: Role = rows.some((row) => row.role === "action") ? "action" : "improvement";
  const first = rows.find((row) => row.role !== "improvement" && row.role !== "theme")?.role;
  let card = 0;
  return grid.rows.flatMap(({ cells }) => {
    const [label, words] = cells;
    const row = label && byLabel.get(label);
    if (!label || !row) return cells.map((cell) => plainCell(grid.table, cell, "unplaced", "column-unknown"));
    if (row.role === first) card += 1;
    // What names the improvement stands over the cards that follow.
    const role = row.role === item ? "action" : row.role;
    const heading = plainCell(grid.table, label, "heading", "label");
    if (!words) return [heading];
    const placed = {
      ...plainCell(grid.table, words, role, "label"),
      heading: label.text,
      card: `t${grid.table}k${card}`,
    };
    return [heading, row.kind ? { ...placed, kind: row.kind } : placed];
  });
}

function labelRole(text: string): { role: Role; kind: ImplicationKind | null } | null {
  if (/\brequired\b/iu.test(text)) return null;
  const meaning = meaningOf(text.replace(/\s*:\s*$/u, ""));
  if (meaning?.meaning === "action" && meaning.strength === 1) return { role: "action", kind: null };
  if (meaning?.meaning === "number" && meaning.strength === 1) return { role: "number", kind: null };
  return pairLabel(text);
}
