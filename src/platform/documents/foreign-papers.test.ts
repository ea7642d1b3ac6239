import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import type { Paper } from "../../kernel/paper.ts";
import { textOf } from "../../kernel/paper.ts";
import { nativeRows } from "./testing/native-tables.ts";
import { letters, rawWords } from "./testing/raw-words.ts";
import { readOk } from "./testing/read-ok.ts";
import { fixture, sharedFiles, sharedPath } from "./testing/shared.ts";
import { sketchAsides, sketchParagraphs, sketchTables, tablesOf, wordsOfPaper } from "./testing/sketch.ts";

const FIXTURES = ["merged-plan.docx", "tracked-plan.docx", "lists-and-boxes.docx"];
const OTHERS = ["merged-plan.odt", "tracked-plan.odt", "lists-and-boxes.odt", "dated-plan.xlsx"];

const MERGED_PLAN = [
  "# 1 Improvement and actions | 2 Lead | 3 Implications (risk, cost and resource) | 4 Target date | 5 Measure | 6 Outcomes",
  "1-6 1. Residents help to shape the plan",
  "1 Hold four open evenings, one in each locality. | 2↓2 Strathbrae Third Sector Interface | 3↓3 Costs: hall hire; printing. / Risks: the same people come each time. | 4 October 2027 | 5↓2 • Minutes of each evening / • 120 residents took part | 6↓3 Residents see their words in the plan.",
  "1 Write up what was said within four weeks. | 4 November 2027",
  "1 Answer each point in public. | 2 All partners | 4 | 5 Answers published",
  "1-6 2. Partners share what they know",
  "1 Agree how data on fuel poverty is shared. | 2 Strathbrae Health Board and council | 3 Resources: one day a week of an analyst. | 4↓2 By the end of March 2028 | 5 1. Agreement signed / 2. First table of figures shared | 6↓2 Decisions rest on the same figures.",
  "1 Train ten people to read the figures. | 2-3 To be identified | 5 Ten people trained",
];

describe("papers that LibreOffice wrote", () => {
  test.each(["merged-plan.docx", "merged-plan.odt"])(
    "a plan with merges down and across keeps every cell where it stands: %s",
    async (name) => {
      const paper = await readOk(fixture(name), name);
      expect(sketchTables(paper)).toEqual([MERGED_PLAN]);
      expect(sketchAsides(paper)).toEqual([
        "footnote: The forum met in Glenbrae Hall for the first time in March 2026. @ 1,3,1",
        "comment: Is the date agreed with the health board? (Ewan Laird) @ 1,7,1",
      ]);
    },
  );

  test("the same plan saved as a web page is the same table", async () => {
    const paper = await readOk(fixture("merged-plan.html"), "merged-plan.html");
    expect(sketchTables(paper)).toEqual([MERGED_PLAN]);
    expect(sketchAsides(paper)).toEqual([
      "footnote: The forum met in Glenbrae Hall for the first time in March 2026. @ 1,3,1",
    ]);
  });

  test("a spreadsheet shows its dates as their formats do, and lists what is hidden", async () => {
    const paper = await readOk(fixture("dated-plan.xlsx"), "dated-plan.xlsx");
    expect(sketchTables(paper)).toEqual([
      MERGED_PLAN.map((line) =>
        line
          .replace("# ", "")
          .replaceAll("• ", "")
          .replace("5 1. Agreement signed / 2. First", "5 Agreement signed / First")
          .replace("4 November 2027", "4 15 November 2027")
          .replace("By the end of March 2028", "31/03/2028")
          .replace("| 4 | 5 Answers", "| 5 Answers")
          .replace("2-3 To be identified | 5 Ten people trained", "2 To be identified | 5 25%"),
      ),
    ]);
    expect(sketchAsides(paper)).toEqual([
      "comment: Is the date agreed with the health board? (Ewan Laird) @ 1,7,1",
      "hidden: Lists\nGreen\tAmber\nRed",
      "hidden: Ask again by letter.\t31 October 2027",
    ]);
  });

  test.each(["tracked-plan.docx", "tracked-plan.odt"])(
    "tracked insertions are read, deletions stand beside: %s",
    async (name) => {
      const paper = await readOk(fixture(name), name);
      expect(sketchTables(paper)).toEqual([
        [
          "# 1 Action | 2 Lead | 3 Target date",
          "1 Store grit at each school | 2 Council | 3 September 2027",
          "1 Ring round people who live alone | 2 Third sector interface | 3 December 2027",
        ],
      ]);
      expect(sketchParagraphs(paper)).toContain("Winter resilience in Strathbrae next year.");
      expect(sketchAsides(paper)).toContain("deleted: June 2027 @ 1,2,3");
    },
  );

  test.each([
    ["lists-and-boxes.docx", "−"],
    ["lists-and-boxes.odt", "–"],
  ])(
    "lists have their numbers, a box its words, a table in a cell its place, hidden words are hidden: %s",
    async (name, dash) => {
      const paper = await readOk(fixture(name), name);
      expect(sketchParagraphs(paper).slice(2)).toEqual([
        "A paragraph with a box.",
        "Words in a box beside the text.",
        "1. First aim",
        "2. Second aim",
        "3. Third aim",
        "• Outer",
        `${dash} Inner`,
      ]);
      expect(sketchTables(paper)).toEqual([
        [
          "# 1 Action | 2 Detail",
          "1 Open more places in the day centre | 2 Places by year: / Reviewed each spring.",
          "1 Keep the bus to Kirkbrae | 2 Line one / line two\tafter a tab / Costs: fuel",
        ],
        ["1 Year | 2 Places", "1 2027 | 2 12", "1 2028 | 2 18"],
      ]);
      expect(tablesOf(paper)[1]?.within).toEqual({ table: 1, row: 2, column: 2 });
      expect(sketchAsides(paper)).toEqual(["hidden: Not to be seen @ 1,3,2"]);
    },
  );
});

describe("papers that other programs wrote", () => {
  test.each([...FIXTURES, ...OTHERS])(
    "all text in the bytes of %s comes back, in blocks or beside them",
    async (name) => {
      const file = fixture(name);
      const words = wordsOfPaper(await readOk(file, name));
      // A spreadsheet's dates, shares and sheet names are words only when it is shown.
      const shown = name.endsWith(".xlsx")
        ? /October 2027|31 October 2027|15 November 2027|31\/03\/2028|25%|^Lists$/gm
        : /$^/;
      expect(letters(words.replace(shown, ""))).toBe(letters(await rawWords(file)));
    },
  );

  test("all text in the bytes of pandoc's and python-docx's papers comes back", async () => {
    for (const { name, bytes } of foreign()) {
      const paper = await readOk(bytes, name);
      expect(`${name} ${letters(wordsOfPaper(paper))}`).toBe(`${name} ${letters(await rawWords(bytes))}`);
    }
  });

  test("tables have the cells and merges that pandoc expects of its own papers", async () => {
    const expected = sharedFiles(".native", "data", "documents", "pandoc");
    const rows = expected.flatMap(({ bytes }) => nativeRows(bytes.toString()));
    if (expected.length > 0) expect(rows.length).toBeGreaterThan(15);
    for (const { name, bytes } of expected) {
      const paperName = name.replace(".native", ".docx");
      const file = sharedFiles(".docx", "data", "documents", "pandoc").find(
        (each) => each.name === paperName,
      );
      const paper = await readOk(file?.bytes ?? Buffer.of(), paperName);
      const wanted = nativeRows(bytes.toString()).map((row) =>
        row
          .filter((cell) => cell.text.trim() !== "")
          .map(({ columnSpan, rowSpan, text }) => `${columnSpan} ${rowSpan} ${letters(text)}`),
      );
      expect([name, filledCells(paper)]).toEqual([name, wanted]);
    }
  });

  test("merged cells of python-docx's paper stand once, where they begin", async () => {
    const file = sharedFiles("tbl-cell-access.docx", "data", "documents", "python-docx")[0];
    if (!file) return;
    expect(sketchTables(await readOk(file.bytes, file.name))).toEqual([
      ["1 1 | 2 2 | 3 3", "1 4 | 2 5 | 3 6", "1 7 | 2 8 | 3 9"],
      ["1 1 | 2 2 | 3 3", "1-2 4 | 3 6", "1 7 | 2 8 | 3 9"],
      ["1 1 | 2 2 | 3 3", "1 4 | 2↓2 5 | 3 6", "1 7 | 3 9"],
      ["1 1 | 2 2 | 3 3", "1-2↓2 4 | 3 6", "3 9"],
    ]);
  });

  test("a second reader, mammoth, finds no word that we do not have", async () => {
    const files = [...FIXTURES.map((name) => ({ name, bytes: fixture(name) })), ...foreign()];
    for (const { name, bytes } of files) {
      const theirs = (await mammoth.extractRawText({ buffer: bytes })).value
        .split(/\s+/)
        .filter((word) => word !== "");
      const ours = wordsOfPaper(await readOk(bytes, name)).replace(/\s+/g, "");
      expect([name, theirs.filter((word) => !ours.includes(word))]).toEqual([name, []]);
    }
  });
});

function foreign() {
  if (sharedPath("data", "documents") === null) return [];
  return [
    ...sharedFiles(".docx", "data", "documents", "pandoc"),
    ...sharedFiles(".docx", "data", "documents", "python-docx"),
  ];
}

/** The cells with words of each row, as the expectation writes them. Rows of nested tables are not in these papers. */
function filledCells(paper: Paper): string[][] {
  return tablesOf(paper).flatMap((table) =>
    table.rows.map((row) =>
      row.cells
        .filter((cell) => cell.pieces.length > 0)
        .map((cell) => {
          const words = textOf({ ...cell, pieces: cell.pieces.map(({ text }) => ({ text })) });
          return `${cell.columnSpan} ${cell.rowSpan} ${letters(words)}`;
        }),
    ),
  );
}
