import { countsAsPlaced, type EffectiveCell } from "./effective-cells.ts";

/** How much of a paper's tables is accounted for. `placed + unplaced = cells`. */
export interface Coverage {
  readonly cells: number;
  readonly placed: number;
  readonly unplaced: number;
}

/**
 * Counts every cell with words of every table once, a merged cell once, headings and title block as placed, and the
 * lines under tables that were joined to a row. Lines above tables are prose and do not count.
 */
export function coverageOf(cells: readonly EffectiveCell[]): Coverage {
  const counted = cells.filter(isCounted);
  const placed = counted.filter(countsAsPlaced).length;
  return { cells: counted.length, placed, unplaced: counted.length - placed };
}

/** The counted cells that went nowhere, in reading order. */
export function unplacedCells(cells: readonly EffectiveCell[]): EffectiveCell[] {
  return cells.filter((cell) => isCounted(cell) && !countsAsPlaced(cell));
}

function isCounted(cell: EffectiveCell): boolean {
  return cell.source !== "line";
}
