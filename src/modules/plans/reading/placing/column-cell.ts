import type { Column } from "../headings/column.ts";
import type { BodyRow } from "../rows/body-row.ts";
import { cellBase } from "./other-tables.ts";
import type { Because, Doubt, PlacedCell } from "./placed-cell.ts";
import type { Role } from "./role.ts";
import type { GridCell } from "./table-grid.ts";

/** A cell as a column has it: its own, or the one it was moved away from. */
export function byColumn(row: BodyRow, cell: GridCell, columnNumber: number): PlacedCell {
  const column = row.layout.columns[columnNumber - 1];
  const role = row.layout.roles.get(columnNumber) ?? "unplaced";
  const { because, doubt } = reasonOf(column, role);
  return {
    ...cellBase(row.table, cell),
    heading: column?.heading || null,
    role,
    because,
    ...(doubt ? { doubt } : {}),
    ...(column?.kind && role === "implications" ? { kind: column.kind } : {}),
    ...(column?.meaning === "baseline" ? { beside: true as const } : {}),
    ...(row.layout.datesWithin === columnNumber ? { withDate: true as const } : {}),
  };
}

function reasonOf(column: Column | undefined, role: Role): { because: Because; doubt?: Doubt } {
  if (!column || (column.meaning === null && role === "unplaced"))
    return { because: "column-unknown", doubt: "column-unknown" };
  if (role === "unplaced" || role === "note") return { because: "column-without-field" };
  return column.by === "contents"
    ? { because: "contents", doubt: "column-by-contents" }
    : { because: "column" };
}
