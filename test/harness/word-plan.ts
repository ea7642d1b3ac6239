import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";

/** A cell of a table made by hand: its words; or a merged one, with its rows or columns. */
export type DrawnCell = string | { readonly text: string; readonly rows?: number; readonly columns?: number };

/** A Word file with a title, a date line and one table, as an officer would make it. A row lists the cells that begin in it. */
export async function wordPlan(
  title: string,
  dated: string,
  rows: readonly (readonly DrawnCell[])[],
): Promise<File> {
  const file = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: "Heading1" }),
          new Paragraph(dated),
          new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(drawn) })) }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(file));
  return new File([bytes], "Glenorrin-draft.docx");
}

function drawn(cell: DrawnCell): TableCell {
  const { text, rows = 1, columns = 1 } = typeof cell === "string" ? { text: cell } : cell;
  const children = text.split("\n").map((line) => new Paragraph({ children: [new TextRun(line)] }));
  return new TableCell({
    children,
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(columns > 1 ? { columnSpan: columns } : {}),
  });
}

/** The plan that most tests of bringing in use: two improvements, five actions, one lead and one date in doubt. */
export const GLENORRIN: readonly (readonly DrawnCell[])[] = [
  ["Improvement", "Lead", "Implications (risk, cost & resource)", "Target date", "Measure", "Outcomes"],
  [{ text: "1. Help people understand the area partnerships", columns: 6 }],
  [
    "Draw a map of who decides what",
    "All CPP leads (COG)",
    { text: "Costs: Design and printing\nResources: One person to keep it right", rows: 3 },
    "First map by June 2027",
    "The map, published",
    { text: "People know whom to ask", rows: 3 },
  ],
  ["Visit each area partnership", "Strathbrae Council", "Autumn 2027", "Number of visits"],
  [
    "Agree the way forward in each area",
    "District leads",
    "Within 6 months",
    "Minute of each area that says yes",
  ],
  [{ text: "2. Share what we know", columns: 6 }],
  ["Write a code of conduct", "TSI", "Risks: Risk of inertia", "Ongoing", "Signed code", "Facts are shared"],
  ["Publish the list of facts", "", "", "", "", ""],
];
