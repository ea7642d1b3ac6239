import { type DrawnCell, wordPlan } from "../test/harness/word-plan.ts";

const HEAD = [
  "Improvement",
  "Lead",
  "Implications (risk, cost & resource)",
  "Target date",
  "Measure",
  "Outcomes",
];

/**
 * A paper as an officer would hand it in: cells merged over rows, a lead that nobody knows, a date that can be read in
 * two ways, and a row that a page break cut in two, with the head repeated on the new page.
 */
const ROWS: readonly (readonly DrawnCell[])[] = [
  HEAD,
  [{ text: "1. Look after the paths between our villages", columns: 6 }],
  [
    "Walk every path and write down what it needs",
    "Strathbrae Council",
    { text: "Costs: Paint and timber (£3,200)\nRisks: Frost before the work is done", rows: 2 },
    "By June 2027",
    "List of paths, published",
    { text: "People walk to school and to the shop", rows: 2 },
  ],
  ["Mend the three worst", "Footpaths Trust", "End of year", "Three paths mended"],
  [{ text: "2. Help groups help themselves", columns: 6 }],
  [
    "Write a handbook for those who keep the books of a group and",
    "TSI",
    "",
    "Spring 2027",
    "Handbook in every hall",
    "Groups spend less time on forms",
  ],
  HEAD,
  ["for those who chair it", "", "", "", "", ""],
  ["Hold an evening in each of the five areas", "All partners, equally", "", "", "Five evenings held", ""],
];

export const TITLE = "Paths and people";

/** The paper as the browser sends it. */
export async function paperOfStrathbrae() {
  const file = await wordPlan(TITLE, "Date: 12 November 2026", ROWS);
  return {
    name: "Paths and people, draft 3.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(await file.arrayBuffer()),
  };
}
