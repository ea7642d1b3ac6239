import fc from "fast-check";
import type { Block, Cell, Paper, PaperFormat, Piece, Row, Table } from "../../../../kernel/paper.ts";

const formats: readonly PaperFormat[] = ["docx", "html", "txt", "md", "csv", "tsv"];

/** Texts as they occur in plans and round about them, in any cell. */
const texts = [
  ..."Improvement;Lead;Implications (risk, cost & resource);Target Date;Measure;Outcomes;Action;Who;By when?;RAG;Ref;Comments;Name;Priority;Theme;Zweck;Lead and timescale;Start;Original date;Baseline;Likelihood".split(
    ";",
  ),
  ..."1. Stronger groups;2. Digital;Improvement 3: Housing;Priority 2 – Jobs;1.1;1.2a;A. Voice;3 Communities;2 Digital;1.1 Set up a panel;Theme: Fairer".split(
    ";",
  ),
  ..."Set up a forum;Agree how partners share premises and;staff across the area.;map groups;Establish an annual;LEARN FROM OTHERS".split(
    ";",
  ),
  ..."TSI;Council;Morag Innes;All partners;Ewan Laird / TSI;-".split(";"),
  ..."June 2027;By March 2028;Ongoing.;2027/28;TBC;next Board meeting;For approximately August 2027.;in 6 months".split(
    ";",
  ),
  "Costs: time; rooms",
  "Risks: few come. Resources: an analyst",
  "Independence is lost",
  "Statement signed by all partners",
  "Minutes; survey",
  "Outcome: People take part",
  "Note: depends on the budget",
  "Key: R off track",
  "Total actions: 3",
  "Page 1 of 2",
  "Green",
  "75%",
  "10:00",
];

const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts).map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }).map((text) => ({ text })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...texts), fc.constantFrom("•", "1.", "a)", "1.2"))
      .map(([text, item]) => ({ text, item })),
  },
);

const pieces = fc.oneof(
  { weight: 3, arbitrary: fc.constant([] as Piece[]) },
  { weight: 6, arbitrary: piece.map((only) => [only]) },
  { weight: 1, arbitrary: fc.array(piece, { maxLength: 4 }) },
);

/** A table laid out without holes or overlaps: each place of its grid is covered once. */
function laidOut(number: number, columns: number, drawn: readonly (readonly Drawn[])[]): Table {
  const taken = new Set<string>();
  const rows = drawn.map((drawnRow, index): Row => {
    const cells: Cell[] = [];
    for (let column = 1; column <= columns; column += 1) {
      if (taken.has(`${index}:${column}`)) continue;
      const {
        pieces: words,
        wide,
        tall,
      } = drawnRow[(column - 1) % drawnRow.length] ?? { pieces: [], wide: 1, tall: 1 };
      let columnSpan = 1;
      while (
        columnSpan < wide &&
        column + columnSpan <= columns &&
        !taken.has(`${index}:${column + columnSpan}`)
      )
        columnSpan += 1;
      const rowSpan = Math.min(tall, drawn.length - index);
      for (let down = 0; down < rowSpan; down += 1)
        for (let right = 0; right < columnSpan; right += 1) taken.add(`${index + down}:${column + right}`);
      cells.push({ column, columnSpan, rowSpan, pieces: words });
      column += columnSpan - 1;
    }
    return { number: index + 1, header: drawnRow[0]?.header ?? false, cells };
  });
  return { kind: "table", number, within: null, caption: null, columns, rows };
}

interface Drawn {
  readonly pieces: readonly Piece[];
  readonly wide: number;
  readonly tall: number;
  readonly header: boolean;
}

const drawnCell: fc.Arbitrary<Drawn> = fc.record({
  pieces,
  wide: fc.constantFrom(1, 1, 1, 1, 2, 6),
  tall: fc.constantFrom(1, 1, 1, 1, 1, 2, 3),
  header: fc.constantFrom(false, false, false, true),
});

const HEADINGS = ["Improvement", "Lead", "Implications", "Target date", "Measure", "Outcomes"];

const table = fc
  .record({
    columns: fc.integer({ min: 1, max: 7 }),
    rows: fc.array(fc.array(drawnCell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 9 }),
    headed: fc.boolean(),
  })
  .map(({ columns, rows, headed }) => {
    const heading = HEADINGS.map((text) => ({ pieces: [{ text }], wide: 1, tall: 1, header: false }));
    return headed ? laidOut(0, 6, [heading, ...rows]) : laidOut(0, columns, rows);
  });

const paragraph: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom(...texts, "refresh of the list each year."), fc.constantFrom(null, null, 1, 2, 3))
  .map(([text, level]) => ({ kind: "paragraph", text, level }));

/** Any paper of paragraphs and tables, with the words of plans anywhere. */
export const arbitraryPaper: fc.Arbitrary<Paper> = fc
  .record({
    format: fc.constantFrom(...formats),
    blocks: fc.array(fc.oneof(table, paragraph), { maxLength: 6 }),
  })
  .map(({ format, blocks }) => {
    const numbers = new Map(
      blocks.filter((block) => block.kind === "table").map((block, index) => [block, index + 1]),
    );
    const numbered = blocks.map((block) => ({
      ...block,
      ...(block.kind === "table" ? { number: numbers.get(block) ?? 1 } : {}),
    }));
    return { name: `paper.${format}`, format, blocks: numbered, asides: [] };
  });
