/** Margins of a page in twentieths of a point, Word's own unit. Below, the footer stands clear of the text. */
export const PLAIN_MARGINS = { top: 850, bottom: 1_050, left: 850, right: 850, footer: 500 } as const;

/**
 * Type of a page that is read on paper: 12 points where there is room, 10 in the columns of a plan. A partnership's
 * template may have styles of these names; then they are its own.
 */
export const PLAIN_STYLES = {
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
