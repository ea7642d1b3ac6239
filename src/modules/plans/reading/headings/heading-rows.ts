import { cellAt, type Grid, type GridCell, type GridRow } from "../placing/table-grid.ts";
import { sameWordsKey } from "../wording/words.ts";
import { KNOWN, meaningOf } from "./heading-meaning.ts";
import { type Layout, layoutOf } from "./layout.ts";

/** Rows under one set of headings. */
export interface Segment {
  readonly layout: Layout;
  /** The rows that hold the headings, and those that repeat them further down. */
  readonly headings: readonly GridRow[];
  readonly body: readonly GridRow[];
}

/** As many rows as a column is judged by. */
const SAMPLE_ROWS = 80;

/** Headings that begin at a row: that row alone, or two rows that say it together. */
export function headingAt(grid: Grid, index: number): { layout: Layout; rows: GridRow[] } | null {
  const row = grid.rows[index];
  if (!row || knownCells(row) === 0) return null;
  const alone = layoutUnder(grid, index, [row]);
  const next = grid.rows[index + 1];
  if (!next || !couldContinueHeading(row, next, grid.columns)) return { layout: alone, rows: [row] };
  const together = layoutUnder(grid, index + 1, [row, next]);
  // Headings that reach down into the next row make it one of headings. Else, if the lower row says as much alone, the
  // upper one is no heading but a title, or a field of the improvement.
  const reaches = next.above.some((cell) => row.cells.includes(cell));
  const rival = reaches
    ? 0
    : Math.max(knownColumns(alone), knownColumns(layoutUnder(grid, index + 1, [next])));
  return knownColumns(together) > rival
    ? { layout: together, rows: [row, next] }
    : { layout: alone, rows: [row] };
}

/** The layout of a table without any heading row: only its contents speak, or headings it is lent. */
export function layoutWithoutHeadings(grid: Grid, lent: readonly string[] = []): Layout {
  return layoutUnder(grid, -1, [], lent);
}

/** Whether a row says again what heading rows have said. */
export function repeatsHeading(row: GridRow, headings: readonly GridRow[]): boolean {
  if (row.cells.length < 2) return false;
  return headings.some((heading) => {
    const said = new Map(heading.cells.map((cell) => [cell.column, sameWordsKey(cell.text)]));
    const same = row.cells.filter((cell) => said.get(cell.column) === sameWordsKey(cell.text)).length;
    return same >= 2 && same / row.cells.length >= 0.6;
  });
}

/** Further down a table only a row that is heading through and through begins a new set of headings. */
export function isPlainHeading(row: GridRow): boolean {
  const plain = row.cells.filter(isPlainCell).length;
  return plain >= 3 && plain / row.cells.length >= PLAIN;
}

/** Headings without exception: where they are no plan's, another table begins. */
export function isWhollyHeading(row: GridRow): boolean {
  return row.cells.length >= 3 && row.cells.every(isPlainCell);
}

const PLAIN = 0.75;

/** A few words without figures, nearly all of which speak of a column. */
function isPlainCell({ text }: GridCell): boolean {
  if (text.length > 60 || /\d/u.test(text)) return false;
  return (meaningOf(text)?.strength ?? 0) >= PLAIN;
}

function layoutUnder(
  grid: Grid,
  last: number,
  headingRows: readonly GridRow[],
  lent: readonly string[] = [],
): Layout {
  const below = grid.rows.slice(last + 1, last + 1 + SAMPLE_ROWS);
  const texts = new Map<number, string[]>();
  for (const row of below)
    for (const cell of row.cells) {
      const list = texts.get(cell.column);
      if (list) list.push(cell.text);
      else texts.set(cell.column, [cell.text]);
    }
  const headings = Array.from(
    { length: grid.columns },
    (_, index) => lent[index] ?? headingOver(headingRows, index + 1),
  );
  return layoutOf(headings, (column) => texts.get(column) ?? []);
}

/** The heading over a column: of two rows the lower one where it says enough, else both together, else the upper. */
function headingOver(rows: readonly GridRow[], column: number): string {
  const [upper, lower] = rows.map((row) => cellAt(row, column)?.text ?? "");
  if (upper === undefined) return "";
  if (!lower || lower === upper) return upper;
  if (upper === "") return lower;
  const ways = [lower, `${lower} ${upper}`, `${upper} ${lower}`, upper];
  const strengths = ways.map((way) => meaningOf(way)?.strength ?? 0);
  const best = strengths.indexOf(Math.max(...strengths));
  return (strengths[best] ?? 0) > 0 ? (ways[best] ?? lower) : `${upper} ${lower}`;
}

/** A second heading row has short words only, and stands under cells that are blank, unknown or merged across. */
function couldContinueHeading(row: GridRow, next: GridRow, columns: number): boolean {
  if (next.cells.length === 0 || next.cells.some((cell) => cell.text.length > 60)) return false;
  const isGrouped = row.cells.some((cell) => cell.columnSpan > 1 && cell.columnSpan < columns);
  const isPartly = row.cells.length < columns || knownCells(row) < row.cells.length;
  return (isGrouped || isPartly) && knownCells(next) / next.cells.length >= 0.5;
}

function knownCells(row: GridRow): number {
  return row.cells.filter((cell) => cell.text.length <= 160 && (meaningOf(cell.text)?.strength ?? 0) >= KNOWN)
    .length;
}

/** How many columns are known by their headings. */
export function knownColumns(layout: Layout): number {
  return layout.columns.filter((column) => column.by === "heading").length;
}
