import { fieldLabel, pairLabel } from "../headings/field-label.ts";
import type { BodyRow } from "../rows/body-row.ts";
import { titleCell } from "../rows/body-row.ts";
import { byColumn } from "./column-cell.ts";
import { titleOrRepeat } from "./known-titles.ts";
import { plainCell } from "./other-tables.ts";
import type { PlacingState } from "./place-row.ts";
import type { PlacedCell } from "./placed-cell.ts";
import type { GridCell } from "./table-grid.ts";

/** A row that is the title of an improvement or a theme; what else stands in it belongs to the whole improvement. */
export function placeTitle(row: BodyRow, role: "improvement" | "theme", state: PlacingState): void {
  const title = titleCell(row);
  const because = row.wide ? "merged-across" : "title-row";
  for (const cell of row.cells) {
    if (cell === title)
      state.cells.push(titleOrRepeat(row, cell, role, because, row.numberCell?.text ?? null, state));
    else state.cells.push(besideTitle(row, cell));
  }
}

/** "Lead: Aisha Malik", merged over several columns, says itself what it is; else the column does. */
function besideTitle(row: BodyRow, cell: GridCell): PlacedCell {
  const found = cell.columnSpan > 1 ? fieldLabel(cell.text) : null;
  const own = byColumn(row, cell, cell.column);
  // Merged down over the actions, it is theirs.
  const placed = cell.rowSpan > 1 ? own : { ...own, ofImprovement: true as const };
  if (!found) return placed;
  const { role, label, kind } = found;
  return { ...placed, role, label, because: "label", ...(kind ? { kind } : {}) };
}

/** "Outcome: …" across the row. What else stands there is of the improvement too. */
export function placeLabelled(row: BodyRow): PlacedCell[] {
  const title = titleCell(row);
  const found = fieldLabel(title?.text ?? "");
  return row.cells.map((cell) => {
    const own = cell === title ? found : null;
    const role = own?.role ?? row.layout.roles.get(cell.column) ?? "unplaced";
    const placed = {
      ...plainCell(row.table, cell, role, own ? "label" : "column"),
      ofImprovement: true as const,
    };
    return own ? { ...placed, label: own.label, ...(own.kind ? { kind: own.kind } : {}) } : placed;
  });
}

/** "Outcome" in one cell and its words in the next. */
export function placePair(row: BodyRow): PlacedCell[] {
  const [label, words] = row.cells;
  const found = label && pairLabel(label.text);
  if (!label || !words || !found)
    return row.cells.map((cell) => plainCell(row.table, cell, "unplaced", "column-unknown"));
  const isTitle = found.role === "improvement" || found.role === "theme";
  return [
    found.number === undefined || found.role !== "improvement"
      ? plainCell(row.table, label, "heading", "label")
      : {
          ...plainCell(row.table, label, "number", "label"),
          pieces: [{ text: found.number }],
          ofImprovement: true as const,
        },
    {
      ...plainCell(row.table, words, found.role, "label"),
      ...(isTitle ? {} : { ofImprovement: true as const }),
      ...(found.kind ? { kind: found.kind } : {}),
    },
  ];
}
