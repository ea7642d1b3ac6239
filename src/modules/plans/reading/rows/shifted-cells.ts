import { namesImplication } from "../headings/contents.ts";
import type { Role } from "../placing/role.ts";
import type { GridCell } from "../placing/table-grid.ts";
import { isCalendarDate } from "../wording/dates.ts";
import { numbered } from "../wording/number-label.ts";
import type { BodyRow } from "./body-row.ts";

/** Cells of a row that stand to the left of where they belong, because a merged cell before them was lost. */
export interface Shift {
  readonly cells: readonly GridCell[];
  readonly by: number;
}

/**
 * Recognises a shift by a date under a heading that holds none, or by a measure under the dates, where the columns to
 * the right have room for it. Word tables that were turned into text lose merged cells so.
 */
export function shiftOf(
  row: BodyRow,
  isKnownImprovement: (text: string) => boolean = () => false,
): Shift | null {
  const dateColumn = columnOf(row, "target-date");
  if (dateColumn === null) return null;
  if (row.above.some((cell) => cell.column >= dateColumn - 1 && cell.column <= dateColumn)) return null;
  const underDates = row.cells.find((cell) => cell.column === dateColumn);
  // A date where dates belong: nothing slid, and no other cell of the row need be read.
  if (underDates && isCalendarDate(underDates.text)) return null;
  const date = row.cells.find(
    (cell) => cell.column < dateColumn && isElsewhere(row, cell) && isCalendarDate(cell.text),
  );
  if (date) {
    const by = dateColumn - date.column;
    const first = wholeRow(row, date, by, isKnownImprovement) ?? withImplications(row, date, by);
    return fits(row, first, by);
  }
  const measureColumn = columnOf(row, "measure");
  const hasRoom = measureColumn !== null && measureColumn > dateColumn;
  if (!underDates || !hasRoom || !readsAsMeasure(underDates.text)) return null;
  return fits(row, underDates, measureColumn - dateColumn);
}

/** Under lead, implications and their kind a date is a stranger. */
function isElsewhere(row: BodyRow, cell: GridCell): boolean {
  const role = row.layout.roles.get(cell.column);
  const isPlainCell = cell.rowSpan === 1 && cell.columnSpan === 1;
  return isPlainCell && (role === "lead" || role === "contributors" || role === "implications");
}

/**
 * Where improvements have a column of their own that was merged over rows and is lost, the action itself stands under
 * the improvements: a text there that is neither numbered nor an improvement met before.
 */
function wholeRow(
  row: BodyRow,
  date: GridCell,
  by: number,
  isKnownImprovement: (text: string) => boolean,
): GridCell | null {
  const items = row.layout.items;
  if (!items || items.improvement === null || items.item - items.improvement !== by) return null;
  const first = row.cells.find((cell) => cell.column === items.improvement);
  const isTitle = first && (numbered(first.text).number !== null || isKnownImprovement(first.text));
  const isUnbroken =
    first &&
    row.cells.filter((cell) => cell.column >= first.column && cell.column <= date.column).length ===
      date.column - first.column + 1;
  return first && isUnbroken && !isTitle ? first : null;
}

/** If the cell before the date says "Costs: …" under another heading, it was moved too. */
function withImplications(row: BodyRow, date: GridCell, by: number): GridCell {
  const before = row.cells.find((cell) => cell.column === date.column - 1);
  const belongs = before && row.layout.roles.get(before.column + by) === "implications";
  return before &&
    belongs &&
    row.layout.roles.get(before.column) !== "implications" &&
    namesImplication(before.text)
    ? before
    : date;
}

/** The unbroken run of cells from the first one, if the columns after it are blank. */
function fits(row: BodyRow, first: GridCell, by: number): Shift | null {
  const cells: GridCell[] = [];
  let column = first.column;
  for (const cell of row.cells) {
    if (cell.column < first.column) continue;
    if (cell.column !== column || cell.rowSpan > 1) break;
    cells.push(cell);
    column += cell.columnSpan;
  }
  const isTaken = [...row.cells, ...row.above].some(
    (cell) => !cells.includes(cell) && cell.column >= first.column && cell.column < column + by,
  );
  return !isTaken && column + by <= row.columns + 1 ? { cells, by } : null;
}

function columnOf(row: BodyRow, role: Role): number | null {
  for (const [column, each] of row.layout.roles) if (each === role) return column;
  return null;
}

/** Words by which measures are known: what is counted, recorded, signed or in place. */
function readsAsMeasure(text: string): boolean {
  return /\b(?:number of|no\. of|percentage|% of|reports? (?:from|of|to|on)|records? of|minutes? of|evidence of|survey|baseline|feedback|evaluation|statistics|analytics|statement|signed|in place|increased?|reduction|reduced|attendance|case stud(?:y|ies)|agreed|published|approved|evidenced)\b/iu.test(
    text,
  );
}
