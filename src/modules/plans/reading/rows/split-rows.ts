import { looksLikeDate } from "../../../../kernel/fuzzy-date/index.ts";
import type { GridCell } from "../placing/table-grid.ts";
import { beginsMidSentence, endsHanging, endsOpen } from "../wording/sentence.ts";
import { sameWordsKey } from "../wording/words.ts";
import type { BodyRow } from "./body-row.ts";
import { titleCell } from "./body-row.ts";

/** Cell by cell, which cell of the row above a row goes on with. */
export type Joins = ReadonlyMap<GridCell, GridCell>;

/**
 * Rows that are the second half of the row above, cut by a page break: each of their cells goes on with the words over
 * it. A page break cuts every cell at the same height, so a second half never has words under a blank cell.
 */
export function splitRows(rows: readonly BodyRow[]): ReadonlyMap<BodyRow, Joins> {
  const found = new Map<BodyRow, Joins>();
  const smallLetters = mostBeginSmall(rows);
  let previous: BodyRow | null = null;
  for (const row of rows) {
    const joins: Joins | null = previous && joinsOf(previous, row, smallLetters);
    if (joins) found.set(row, joins);
    previous = row;
  }
  return found;
}

/** The cell of a row that a line of text under the table goes on with: the action's own words before others. */
export function cellContinuedBy(row: BodyRow, text: string): GridCell | null {
  const title = titleCell(row);
  const cells = [...(title ? [title] : []), ...row.cells.filter((cell) => cell !== title)];
  return cells.find((cell) => goesOn(cell.text, text, false)) ?? null;
}

function joinsOf(above: BodyRow, row: BodyRow, smallLetters: boolean): Joins | null {
  if (row.numbered.number !== null || row.cells.length === 0) return null;
  const joins = new Map<GridCell, GridCell>();
  let plain = 0;
  let said = 0;
  for (const cell of row.cells) {
    const over = above.cells.find((each) => each.column === cell.column);
    // A program that cuts a row may say short cells again in its second half.
    if (over && cell !== titleCell(row) && sameWordsKey(over.text) === sameWordsKey(cell.text)) {
      joins.set(cell, over);
      said += 1;
      continue;
    }
    if (!over || !endsOpen(over.text)) return null;
    if (goesOn(over.text, cell.text, smallLetters)) plain += 1;
    else if (cell === titleCell(row)) return null;
    // Two dates one under the other are two dates.
    if (looksLikeDate(over.text) && looksLikeDate(cell.text)) return null;
    joins.set(cell, over);
  }
  return plain > 0 && (row.item !== null || row.wide !== null || plain + said === row.cells.length)
    ? joins
    : null;
}

/** Plainly goes on: no stop before it, and it begins with a small letter or the words above hang in the air. */
function goesOn(above: string, text: string, smallLetters: boolean): boolean {
  if (!endsOpen(above)) return false;
  return endsHanging(above) || (!smallLetters && beginsMidSentence(text));
}

/** Where actions are written without capitals, a small letter says nothing. */
function mostBeginSmall(rows: readonly BodyRow[]): boolean {
  const titles = rows.map(titleCell).filter((cell) => cell !== null);
  const small = titles.filter((cell) => beginsMidSentence(cell.text)).length;
  return small >= 2 && small / titles.length > 0.3;
}
