import { cellContinuedBy } from "../rows/split-rows.ts";
import { beginsMidSentence } from "../wording/sentence.ts";
import type { PlacingState } from "./place-row.ts";
import type { PlanGroup } from "./plan-group.ts";
import type { PlanRow, PlanTable } from "./plan-table.ts";

/** A line of text right under a table that plainly goes on with its last row: the rest of a row cut by a page break. */
export function placeFragment(
  text: string,
  table: PlanTable,
  groups: ReadonlyMap<PlanRow, PlanGroup>,
  state: PlacingState,
): void {
  const last = table.rows.at(-1);
  const row = last && groups.get(last)?.rows.get(last);
  const cell = row && beginsMidSentence(text) ? cellContinuedBy(row, text) : null;
  if (!row || !cell) return;
  const id = `t${row.table}r${row.row}+1`;
  const where = { table: row.table, row: row.row, column: cell.column, rowSpan: 1, columnSpan: 1 };
  const base = { id, source: "fragment", where, text, pieces: [{ text }], heading: null } as const;
  state.cells.push({ ...base, role: "continuation", because: "goes-on", doubt: "goes-on", joins: cell.id });
  state.questions.push({
    id: `split-row:${id}`,
    kind: "split-row",
    cells: [id],
    suggestion: "join",
    options: [
      { value: "join", changes: {} },
      { value: "own-action", changes: { [id]: { role: "action" } } },
      { value: "note", changes: { [id]: { role: "note" } } },
    ],
  });
}
