import type { Column } from "../headings/column.ts";
import type { BodyRow } from "../rows/body-row.ts";
import { titleCell } from "../rows/body-row.ts";
import { shiftOf } from "../rows/shifted-cells.ts";
import { isNumberCell, numbered } from "../wording/number-label.ts";
import { isListAlone } from "../wording/split-actions.ts";
import { sameWordsKey } from "../wording/words.ts";
import { cellBase } from "./other-tables.ts";
import type { PlacingState } from "./place-row.ts";
import type { Because, Doubt, PlacedCell } from "./placed-cell.ts";
import { questionOfList, questionOfShift, questionWithoutAction } from "./questions.ts";
import type { Role } from "./role.ts";
import type { GridCell } from "./table-grid.ts";

/** An improvement or theme that has been met: a later cell with its words says it again. */
export interface KnownTitle {
  readonly id: string;
  readonly role: Role;
}

/** A row that is the title of an improvement or a theme; what else stands in it belongs to the whole improvement. */
export function placeTitle(row: BodyRow, role: "improvement" | "theme", state: PlacingState): void {
  const title = titleCell(row);
  const because = row.wide ? "merged-across" : "title-row";
  for (const cell of row.cells) {
    if (cell === title) state.cells.push(titleOrRepeat(row, cell, role, because, state));
    else state.cells.push({ ...byColumn(row, cell, cell.column), ofImprovement: true });
  }
}

/** A row of an action, or with cells that belong to the action above. */
export function placeEntry(row: BodyRow, groupingOutcomes: number | null, state: PlacingState): void {
  const { roles } = row.layout;
  const shift = shiftOf(row, (text) => state.known.has(titleKey("improvement", row, text)));
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
      return { ...titleOrRepeat(row, cell, "improvement", "column", state), isOutcome: true };
    if (base.role === "improvement" || base.role === "theme")
      return titleOrRepeat(row, cell, base.role, "column", state);
    if (base.role === "number") return numberCell(row, cell, base, hasAction || startsImprovement);
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
function numberCell(row: BodyRow, cell: GridCell, base: PlacedCell, isBesideItem: boolean): PlacedCell {
  if (!isNumberCell(cell.text)) return { ...base, role: "unplaced", because: "column-without-field" };
  if (!isBesideItem) return { ...base, role: "unplaced", because: "template" };
  const isImprovements = isNumberOf(row, cell, row.layout.items?.improvement ?? null);
  return isImprovements ? { ...base, ofImprovement: true } : base;
}

/** Where the column of the target is blank ("Revised date"), another date of the row still holds ("Original date"). */
function dateInstead({ layout, cells, above }: BodyRow): GridCell | undefined {
  const isTarget = (cell: GridCell) => layout.roles.get(cell.column) === "target-date";
  if (layout.otherDates.length === 0 || cells.some(isTarget) || above.some(isTarget)) return undefined;
  return cells.find((cell) => layout.otherDates.includes(cell.column));
}

/** The cell as its column has it. */
function byColumn(row: BodyRow, cell: GridCell, columnNumber: number): PlacedCell {
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

/** A title met for the first time, or one that says again what was said: repeated in each row, or after a page break. */
function titleOrRepeat(
  row: BodyRow,
  cell: GridCell,
  role: "improvement" | "theme",
  because: Because,
  state: PlacingState,
): PlacedCell {
  const base = {
    ...cellBase(row.table, cell),
    heading: row.layout.columns[cell.column - 1]?.heading || null,
  };
  const key = titleKey(role, row, cell.text);
  const known = state.known.get(key);
  const isAgain = known !== undefined && (because === "column" || known.id === state.lastTitle);
  if (isAgain) {
    state.lastTitle = known.id;
    return { ...base, role: "repeat", because: "says-again", joins: known.id };
  }
  state.known.set(key, { id: cell.id, role });
  if (role === "improvement") state.lastTitle = cell.id;
  return { ...base, role, because };
}

/** What two titles have in common if the second says the first again: number and words, without "(continued)". */
function titleKey(role: "improvement" | "theme", row: BodyRow, words: string): string {
  const { number, text } = numbered(words.replace(/\(?\bcont(?:inued|['’]?d|\.)?\)?\s*\.*\s*$/iu, ""));
  return `${role}|${number ?? row.numberCell?.text ?? ""}|${sameWordsKey(text)}`;
}

/** A number belongs to the next column of items on its right. */
function isNumberOf(row: BodyRow, cell: GridCell, improvementColumn: number | null): boolean {
  if (improvementColumn === null || improvementColumn < cell.column) return false;
  const item = row.layout.items?.item ?? 0;
  return !(item > cell.column && item < improvementColumn);
}
