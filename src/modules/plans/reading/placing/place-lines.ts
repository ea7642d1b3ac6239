import { fieldLabel, pairLabel } from "../headings/field-label.ts";
import { numbered } from "../wording/number-label.ts";
import type { LinesAbove } from "./lines-above.ts";
import type { PlacingState } from "./place-row.ts";
import type { PlacedCell } from "./placed-cell.ts";
import type { PlanGroup } from "./plan-group.ts";
import type { PlanRow, PlanTable } from "./plan-table.ts";

/** The lines over a table: they name its improvement where the table does not, or stand over its improvements. */
export function placeLines(
  table: number,
  above: LinesAbove | undefined,
  ownTitles: boolean,
  several: boolean,
  state: PlacingState,
): void {
  if (!above) return;
  const { title, theme, fields, isNamed } = above;
  let line = 0;
  const add = (text: string, more: Pick<PlacedCell, "role"> & Partial<PlacedCell>) => {
    line += 1;
    const where = { table, row: 0, column: 1, rowSpan: 1, columnSpan: 1 };
    const id = `t${table}+${line}`;
    state.cells.push({
      id,
      source: "line",
      where,
      text,
      pieces: [{ text }],
      heading: null,
      because: "line-above",
      ...more,
    });
  };
  if (theme && !ownTitles) add(theme, { role: "theme" });
  if (title && ownTitles && (isNamed || (several && above.isHeading))) add(title, { role: "theme" });
  if (!title || ownTitles) return;
  // A section's own number ("5. Improvement plan") is no number of an improvement.
  const isSection = !isNamed && !several;
  add(title, { role: "improvement", ...(isSection ? { pieces: [{ text: numbered(title).text }] } : {}) });
  for (const field of fields) {
    const found = fieldLabel(field);
    if (found)
      add(field, {
        role: found.role,
        label: found.label,
        ofImprovement: true,
        ...(found.kind ? { kind: found.kind } : {}),
      });
  }
}

/** Whether the table says itself which improvements it holds. */
export function ownTitles(table: PlanTable, groups: ReadonlyMap<PlanRow, PlanGroup>): boolean {
  return table.rows.some((row) => {
    const group = groups.get(row);
    const body = group?.rows.get(row);
    if (!body) return row.title !== undefined;
    if (!group) return false;
    const section = group.sections.get(body);
    const label = section === "pair" ? pairLabel(body.cells[0]?.text ?? "") : null;
    if (section === "improvement" || label?.role === "improvement" || group.groupingOutcomes !== null)
      return true;
    const column = row.layout.items?.improvement;
    return column != null && body.cells.some((cell) => cell.column === column);
  });
}
