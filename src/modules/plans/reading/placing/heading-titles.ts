import { numbered } from "../wording/number-label.ts";
import { sameWordsKey } from "../wording/words.ts";
import type { PlanRow, PlanTable } from "./plan-table.ts";
import type { GridCell } from "./table-grid.ts";

/**
 * "2. Digital | Lead | By when": where no heading names the actions, the words over them name the improvement, if they
 * are numbered or change from one heading row to the next.
 */
export function withHeadingTitles(tables: ReadonlyMap<number, PlanTable>): Map<number, PlanTable> {
  const cells = new Map<PlanRow, GridCell>();
  for (const { rows } of tables.values())
    for (const row of rows) {
      const cell = cellOverItems(row);
      if (cell) cells.set(row, cell);
    }
  const different = new Set([...cells.values()].map((cell) => sameWordsKey(cell.text)));
  const isTitle = (cell: GridCell) => different.size > 1 || numbered(cell.text).number !== null;
  const withTitle = (row: PlanRow): PlanRow => {
    const cell = cells.get(row);
    return cell && isTitle(cell) ? { ...row, title: cell } : row;
  };
  if (cells.size === 0) return new Map(tables);
  return new Map(
    [...tables].map(([number, table]) => [number, { ...table, rows: table.rows.map(withTitle) }]),
  );
}

function cellOverItems({ kind, row, layout: { items } }: PlanRow): GridCell | undefined {
  const isHeading = kind === "heading" || kind === "heading-again";
  if (!isHeading || !items || items.named || row.cells.length < 2) return undefined;
  return row.cells.find((cell) => cell.column === items.item);
}
