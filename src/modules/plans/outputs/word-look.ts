/**
 * A4 in twentieths of a point, Word's own unit; Word wants portrait numbers whichever way the page lies. Below, the
 * footer stands clear of the table.
 */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 850, bottom: 1_050, left: 850, right: 850, footer: 500 },
} as const;

/** Widths of the six columns of a landscape page. They are fixed: programs differ in how they share out free ones. */
export const COLUMN_WIDTHS = [3_360, 2_080, 3_220, 1_900, 2_640, 1_938] as const;

/** Shading of the rows that head others; text on it keeps more than 12:1. */
export const SHADE = { header: "D9DEE4", improvement: "EDF0F3" } as const;

/** Type of a page that is read on paper: 12 points where there is room, 10 in the six columns. */
export const STYLES = {
  default: {
    document: {
      run: { font: "Arial", size: 24, language: { value: "en-GB" } },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: {
      run: { font: "Arial", size: 36, bold: true, color: "1A1A1A" },
      paragraph: { keepNext: true, spacing: { after: 160 } },
    },
    heading2: {
      run: { font: "Arial", size: 24, bold: true, color: "1A1A1A" },
      paragraph: { keepNext: true, spacing: { before: 60, after: 60 } },
    },
  },
  paragraphStyles: [
    {
      id: "PlanCell",
      name: "Plan cell",
      basedOn: "Normal",
      run: { size: 20 },
      paragraph: { spacing: { before: 20, after: 40 } },
    },
    {
      id: "PlanColumn",
      name: "Plan column heading",
      basedOn: "PlanCell",
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    { id: "PlanFooter", name: "Plan footer", basedOn: "Normal", run: { size: 18 } },
  ],
} as const;

/** A row above this many characters in one cell may break over pages: kept whole, it could be higher than a page. */
export const LONG_CELL = 700;
