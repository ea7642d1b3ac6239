import type { WrittenCell, WrittenTable } from "./written-table.ts";

const NARROWEST = 8;
const WIDEST = 60;
/** Points for a line of the usual letters; Excel's own limit for a row. */
const LINE = 15;
const HIGHEST = 409;
/** So many rows tell how wide the words of a column are. */
const LOOKED_AT = 200;

/** How wide each column is, in letters: as it says itself, or as its words need, within reason. */
export function columnWidths({ columns, rows }: WrittenTable): readonly number[] {
  return columns.map(({ heading, width }, index) => {
    if (width !== undefined) return width;
    const longest = rows
      .slice(0, LOOKED_AT)
      // The mark of the filter stands beside the heading.
      .reduce((most, row) => Math.max(most, longestLine(row[index] ?? null)), heading.length + 3);
    return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
  });
}

/** How high a row is whose words are wrapped, in points. Not every program works it out by itself. */
export function rowHeight(cells: readonly WrittenCell[], widths: readonly number[]): number {
  const lines = cells.reduce<number>(
    (most, cell, index) => Math.max(most, linesOf(cell, widths[index] ?? WIDEST)),
    1,
  );
  return Math.min(lines * LINE, HIGHEST);
}

function linesOf(cell: WrittenCell, width: number): number {
  if (typeof cell !== "string") return 1;
  // Words do not fill their lines to the last letter.
  const room = Math.max(width - 2, 1);
  return cell.split("\n").reduce((sum, line) => sum + Math.max(Math.ceil(line.length / room), 1), 0);
}

function longestLine(cell: WrittenCell): number {
  if (cell === null) return 0;
  if (typeof cell === "number") return String(cell).length;
  if (typeof cell !== "string") return "30 September 2027".length;
  return cell.split("\n").reduce((most, line) => Math.max(most, line.length), 0);
}
