import type { BodyRow } from "../rows/body-row.ts";
import { shiftOf } from "../rows/shifted-cells.ts";
import { isNumberCell } from "../wording/number-label.ts";
import { isListAlone } from "../wording/split-actions.ts";
import { byColumn } from "./column-cell.ts";
import { titleKey, titleOrRepeat } from "./known-titles.ts";
import type { PlacingState } from "./place-row.ts";
import type { PlacedCell } from "./placed-cell.ts";
import type { PlanGroup } from "./plan-group.ts";
import { questionOfList, questionOfShift, questionWithoutAction } from "./questions.ts";
import type { GridCell } from "./table-grid.ts";

/** A row of an action, or with cells that belong to the action above. */
export function placeEntry(row: BodyRow, group: PlanGroup, state: PlacingState): void {
  const { groupingOutcomes, improvementNumbers } = group;
  const { roles } = row.layout;
  const shift = shiftOf(row, (text) => state.known.has(titleKey("improvement", null, text)));
  const columnOf = (cell: GridCell) => cell.column + (shift?.cells.includes(cell) ? shift.by : 0);
  const hasAction = [...row.cells, ...row.above].some((cell) => roles.get(columnOf(cell)) === "action");
  const startsImprovement = row.cells.some((cell) => roles.get(columnOf(cell)) === "improvement");
  const standIn = dateInstead(row);
  const placed = row.cells.map((cell): PlacedCell => {
    const isShifted = shift?.cells.includes(cell) ?? false;
    const base = byColumn(row, cell, columnOf(cell));
    if (isShifted) return { ...base, because: "shifted", doubt: "shifted" };
    if (cell === standIn) return { ...base, role: "target-date", because: "column" };
    if (groupingOutcomes === cell.column)
      return { ...titleOrRepeat(row, cell, "improvement", "column", null, state), isOutcome: true };
    if (base.role === "improvement" || base.role === "theme")
      return titleOrRepeat(row, cell, base.role, "column", numberBeside(row, improvementNumbers), state);
    if (base.role === "number")
      return numberCell(cell, base, hasAction || startsImprovement, improvementNumbers);
    if (hasAction || base.role === "note" || base.role === "unplaced") return base;
    return startsImprovement ? { ...base, ofImprovement: true } : { ...base, doubt: "without-action" };
  });
  state.cells.push(...placed);
  if (shift)
    state.questions.push(
      questionOfShift(shift.cells, placed, (cell) => byColumn(row, cell, cell.column).role),
    );
  for (const cell of placed)
    if (cell.role === "action" && isListAlone(cell.pieces)) state.questions.push(questionOfList(cell.id));
  const loose = placed.filter((cell) => cell.doubt === "without-action");
  if (loose.length > 0) state.questions.push(questionWithoutAction(loose));
}

/** A number of what stands beside it; a number beside nothing is the form's own, and words are no number. */
function numberCell(
  cell: GridCell,
  base: PlacedCell,
  isBesideItem: boolean,
  improvementNumbers: ReadonlySet<number>,
): PlacedCell {
  if (!isNumberCell(cell.text)) return { ...base, role: "unplaced", because: "column-without-field" };
  if (!isBesideItem) return { ...base, role: "unplaced", because: "template" };
  return improvementNumbers.has(cell.column) ? { ...base, ofImprovement: true } : base;
}

/** Where the column of the target is blank ("Revised date"), another date of the row still holds ("Original date"). */
function dateInstead({ layout, cells, above }: BodyRow): GridCell | undefined {
  const isTarget = (cell: GridCell) => layout.roles.get(cell.column) === "target-date";
  if (layout.otherDates.length === 0 || cells.some(isTarget) || above.some(isTarget)) return undefined;
  return cells.find((cell) => layout.otherDates.includes(cell.column));
}

/** The number of the improvement in a cell of its own; merged over its rows, it stands in the rows above. */
function numberBeside(row: BodyRow, columns: ReadonlySet<number>): string | null {
  return [...row.cells, ...row.above].find((cell) => columns.has(cell.column))?.text ?? null;
}
