import type { BodyRow } from "./body-row.ts";

/**
 * The column of outcomes, where outcomes group the actions: it stands left of them, holds several outcomes, and fewer
 * than there are actions, because they are merged, repeated or written once for the rows below.
 */
export function groupingOutcomeColumn(rows: readonly BodyRow[]): number | null {
  const layout = rows[0]?.layout;
  if (!layout?.items || layout.items.improvement !== null) return null;
  const { item } = layout.items;
  const column = [...layout.roles].find(([number, role]) => role === "outcome" && number < item)?.[0];
  if (column === undefined) return null;
  const outcomes = rows.flatMap((row) => row.cells.filter((cell) => cell.column === column));
  const actions = rows.filter((row) => row.item !== null).length;
  const different = new Set(outcomes.map((cell) => cell.text)).size;
  return different >= 2 && different < actions ? column : null;
}
