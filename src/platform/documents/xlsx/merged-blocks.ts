import { limits } from "../limits.ts";
import { refuse } from "../unusable.ts";
import type { CellRange } from "./cell-range.ts";
import type { Places } from "./places.ts";

/** More crossings of used rows and columns than any plan has. */
const MOST_CROSSINGS = 20_000_000;

/**
 * Cuts merges down to the rows and columns in use, and each where it would reach into an earlier one (no program
 * writes that, but a file can hold a hundred thousand of them). The work is bounded by the used part of the sheet,
 * whatever the merges claim. Gives only merges that still span more than a cell.
 */
export function mergedBlocks(merges: readonly CellRange[], rows: Places, columns: Places): CellRange[] {
  if (merges.length === 0) return [];
  const width = columns.used.length;
  if (rows.used.length * width > MOST_CROSSINGS) refuse("too-many-cells", { limit: limits.cells });
  const taken = new Uint8Array(rows.used.length * width);
  const blocks: CellRange[] = [];
  for (const merge of merges) {
    const top = rows.usedBefore(merge.row);
    const bottom = rows.usedBefore(merge.lastRow + 1);
    const left = columns.usedBefore(merge.column);
    let right = columns.usedBefore(merge.lastColumn + 1);
    let row = top;
    for (; row < bottom && right > left; row += 1) {
      const start = row * width;
      const free = freeUntil(taken, start + left, start + right) - start;
      if (free < right && row > top) break;
      right = free;
      taken.fill(1, start + left, start + right);
    }
    if (right <= left || row === top) continue;
    blocks.push({
      row: merge.row,
      column: merge.column,
      lastRow: row === bottom ? merge.lastRow : (rows.used[row - 1] ?? merge.row),
      lastColumn:
        right === columns.usedBefore(merge.lastColumn + 1)
          ? merge.lastColumn
          : (columns.used[right - 1] ?? merge.column),
    });
  }
  return blocks;
}

function freeUntil(taken: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return at;
  return to;
}
