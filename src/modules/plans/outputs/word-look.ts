/** A4 in twentieths of a point, Word's own unit; Word wants portrait numbers whichever way the page lies. */
export const PAGE_SIZE = { width: 11_906, height: 16_838 } as const;

/** Shares of the six columns of a landscape page; between our own margins they are its twentieths of a point. */
export const COLUMN_WIDTHS = [3_360, 2_080, 3_220, 1_900, 2_640, 1_938] as const;

/** The columns between other margins. They are fixed: programs differ in how they share out free ones. */
export function columnWidths({ left, right }: { readonly left: number; readonly right: number }): number[] {
  const free = PAGE_SIZE.height - left - right;
  const all = COLUMN_WIDTHS.reduce((sum: number, width) => sum + width, 0);
  const widths = COLUMN_WIDTHS.map((width) => Math.floor((width * free) / all));
  const rest = free - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === 0 ? width + rest : width));
}

/** Shading of the rows that head others; text on it keeps more than 12:1. */
export const SHADE = { header: "D9DEE4", improvement: "EDF0F3" } as const;

/** A row above this many characters in one cell may break over pages: kept whole, it could be higher than a page. */
export const LONG_CELL = 700;
