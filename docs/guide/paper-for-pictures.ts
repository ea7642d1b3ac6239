import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
  WidthType,
} from "docx";

const HEADINGS = [
  "Improvement",
  "Lead",
  "Implications (risk, cost & resource)",
  "Target date",
  "Measure",
  "Outcome",
];

/** What the two merged columns say of a whole improvement, and its actions: text, lead, target date, measure. */
const IMPROVEMENTS = [
  {
    title: "1. Hear from communities earlier",
    implications: "Costs: Room hire and travel. Risks: Raises expectations",
    outcome: "What people need is known before plans are written.",
    actions: [
      ["Ask each community council what it needs", "TSI", "Spring 2027", "Report to the Board"],
      [
        "Hold one open meeting in each ward",
        "All CPP partners",
        "Within 6 months",
        "Minutes of each meeting",
      ],
      ["Train two people in each ward to chair", "Inverlairn Youth Forum", "FY27", ""],
    ],
  },
  {
    title: "2. Share what we know",
    implications: "Resources: One analyst for two days a month",
    outcome: "Decisions are made by people who have seen the same figures.",
    actions: [
      ["Agree what may be shared", "NHS and the Council", "By June 2027", "Agreement signed by each partner"],
      ["Publish one page of figures a year", "", "Ongoing, review March 2028", "The page"],
    ],
  },
] as const;

/** An invented plan of Inverlairn as a Word file: two improvements, merged cells, and a few things that need a person. */
export async function writePaper(): Promise<Buffer> {
  const document = new Document({
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: "How Inverlairn will improve", heading: HeadingLevel.TITLE }),
          new Paragraph({ text: "12 November 2026" }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              new TableRow({ tableHeader: true, children: HEADINGS.map((words) => cell(words)) }),
              ...IMPROVEMENTS.flatMap(rowsOf),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function rowsOf({ title, implications, outcome, actions }: (typeof IMPROVEMENTS)[number]): TableRow[] {
  const heading = new TableRow({
    children: [new TableCell({ columnSpan: HEADINGS.length, children: [new Paragraph(title)] })],
  });
  const rows = actions.map(([text, lead, target, measure], index) => {
    const merge = index === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
    const shared = (words: string) => cell(index === 0 ? words : "", merge);
    return new TableRow({
      children: [cell(text), cell(lead), shared(implications), cell(target), cell(measure), shared(outcome)],
    });
  });
  return [heading, ...rows];
}

function cell(
  words: string,
  verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType],
): TableCell {
  return new TableCell({
    children: [new Paragraph(words)],
    ...(verticalMerge === undefined ? {} : { verticalMerge }),
  });
}
