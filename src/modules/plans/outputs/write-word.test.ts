import fc from "fast-check";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { anyPlan } from "../../../../test/harness/generated-plans.ts";
import { all, openWord, shown, within, type XmlNode } from "../../../../test/harness/word-xml.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import type { CellParagraph } from "./cell-paragraph.ts";
import type { OutputFacts } from "./output-facts.ts";
import { type PlanOutputRow, planRows } from "./plan-rows.ts";
import { printableLines } from "./printable-lines.ts";
import { writeWord } from "./write-word.ts";

const facts: OutputFacts = {
  partnership: "Strathbrae Community Planning Partnership",
  version: 3,
  asOn: "2026-11-23" as CalendarDate,
};

const plan: FrozenPlan = {
  title: "How we will work better together",
  kind: "improvement",
  period: "2026 to 2028",
  summary: "Two improvements.\nThe Board adopted them.",
  datedOn: "2026-09-10" as CalendarDate,
  improvements: [
    {
      id: "0b6e0a10-0000-4000-8000-000000000001",
      number: "1",
      title: "Bring community capacity building together",
      outcome: "Communities run what they want to run.",
      measures: [{ id: "m1", text: "Agreed actions delivered on time", kind: "document" }],
      implications: [
        { kind: "cost", text: "Staff time", actionId: null },
        { kind: "risk", text: "Raises expectations", actionId: null },
      ],
      actions: [
        {
          id: "a1",
          number: 11,
          text: "Set up a forum",
          lead: { text: "TSI – paper to the Board in June 2027", mode: "sole", parties: ["TSI"] },
          target: { text: "Sept 2027", kind: "month", start: null, end: null, approximate: false },
          firstTarget: null,
          measures: [{ id: "m2", text: "Minutes of the forum", kind: "document" }],
        },
        {
          id: "a2",
          number: 12,
          text: "Run small pilots",
          lead: { text: null, mode: null, parties: [] },
          target: null,
          firstTarget: null,
          measures: [],
        },
      ],
    },
    {
      id: "0b6e0a10-0000-4000-8000-000000000002",
      number: "2",
      title: "Make it plain who decides what",
      outcome: null,
      measures: [],
      implications: [],
      actions: [],
    },
  ],
};

/** Every text of the plan that its six columns show. */
function textsOf(plan: FrozenPlan): string[] {
  return [
    plan.title,
    plan.period,
    plan.summary,
    ...plan.improvements.flatMap((improvement) => [
      improvement.number,
      improvement.title,
      improvement.outcome,
      ...improvement.measures.map(({ text }) => text),
      ...improvement.implications.map(({ text }) => text),
      ...improvement.actions.flatMap((action) => [
        action.text,
        action.lead.text,
        action.target?.text ?? null,
        ...action.measures.map(({ text }) => text),
      ]),
    ]),
  ].filter((text) => text !== null);
}

describe("a plan as a Word file", () => {
  let document: XmlNode;
  let rows: XmlNode[];
  let word: Awaited<ReturnType<typeof openWord>>;

  beforeAll(async () => {
    word = await openWord(await writeWord(plan, facts));
    document = await word.part("word/document.xml");
    rows = all(document, "w:tr");
  });

  /** The cells of a row: how many columns each spans, and its words. */
  const cellsOf = (row: XmlNode | undefined) =>
    (row ? within(row, "w:tc") : []).map((cell) => {
      const span = all(cell, "w:gridSpan")[0]?.attributes["w:val"];
      return [Number(span ?? 1), shown(cell)] as const;
    });

  test("has one table whose first row alone is a heading that comes back on each page", () => {
    expect(all(document, "w:tbl")).toHaveLength(1);
    expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, 0, 0, 0, 0]);
    expect(cellsOf(rows[0]).map(([, text]) => text)).toEqual([
      "Improvement",
      "Lead",
      "Implications (risk, cost & resource)",
      "Target date",
      "Measure",
      "Outcomes",
    ]);
  });

  test("has a row for each improvement, merged across, with what is the whole improvement's beside its title", () => {
    expect(cellsOf(rows[1])).toEqual([
      [4, "1. Bring community capacity building together"],
      [1, "Agreed actions delivered on time"],
      [1, ""],
    ]);
    expect(cellsOf(rows[4])).toEqual([[6, "2. Make it plain who decides what"]]);
  });

  test("has a row for each action, with the words of merged cells in each, and blanks where nothing is set", () => {
    const implications = "Costs: Staff time\nRisks: Raises expectations";
    expect(cellsOf(rows[2]).map(([, text]) => text)).toEqual([
      "1.1. Set up a forum",
      "TSI – paper to the Board in June 2027",
      implications,
      "Sept 2027",
      "Minutes of the forum",
      "Communities run what they want to run.",
    ]);
    expect(cellsOf(rows[3]).map(([, text]) => text)).toEqual([
      "1.2. Run small pilots",
      "",
      implications,
      "",
      "",
      "Communities run what they want to run.",
    ]);
  });

  test("sets the labels of implications in bold, and no heading by hand", () => {
    const bold = all(document, "w:r").filter((run) => all(run, "w:b").length > 0);
    expect(
      bold.map((run) =>
        all(run, "w:t")
          .flatMap(({ children }) => children)
          .join(""),
      ),
    ).toEqual(["Period:", "Summary:", "Costs:", "Risks:", "Costs:", "Risks:"]);
  });

  test("is A4 lying on its side, with fixed columns that fill the page between its margins", () => {
    const [size] = all(document, "w:pgSz");
    expect(size?.attributes).toMatchObject({ "w:w": "16838", "w:h": "11906", "w:orient": "landscape" });
    const [margins] = all(document, "w:pgMar");
    const free = 16_838 - Number(margins?.attributes["w:left"]) - Number(margins?.attributes["w:right"]);
    const widths = all(document, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
    expect(widths).toHaveLength(6);
    expect(widths.reduce((sum, width) => sum + width)).toBe(free);
    expect(all(document, "w:tblLayout")[0]?.attributes["w:type"]).toBe("fixed");
  });

  test("keeps rows whole on a page, but lets one break that could be longer than a page", async () => {
    expect(rows.filter((row) => all(row, "w:cantSplit").length === 1)).toHaveLength(5);
    const [first] = plan.improvements;
    if (!first) throw new Error("The plan has an improvement.");
    const long = { ...first, outcome: "Communities run what they want to run. ".repeat(100) };
    const written = await openWord(await writeWord({ ...plan, improvements: [long] }, facts));
    const split = all(await written.part("word/document.xml"), "w:tr");
    expect(split.map((row) => all(row, "w:cantSplit").length)).toEqual([1, 1, 0, 0]);
  });

  test("can be gone through by headings, one below the other, and by links to each improvement", async () => {
    const headings = all(document, "w:p").flatMap((paragraph) => {
      const style = all(paragraph, "w:pStyle")[0]?.attributes["w:val"] ?? "";
      return style.startsWith("Heading") ? [[style, shown(paragraph)]] : [];
    });
    expect(headings).toEqual([
      ["Heading1", "How we will work better together"],
      ["Heading2", "1. Bring community capacity building together"],
      ["Heading2", "2. Make it plain who decides what"],
    ]);
    const links = all(document, "w:hyperlink").map(({ attributes }) => attributes["w:anchor"]);
    const marks = all(document, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
    expect(links).toEqual(marks);
    expect(new Set(marks).size).toBe(2);
  });

  test("says its title and its language, and names no person as its author", async () => {
    const core = await word.raw("docProps/core.xml");
    expect(core).toContain("<dc:title>How we will work better together</dc:title>");
    expect(core).toContain("<dc:creator>Strathbrae Community Planning Partnership</dc:creator>");
    expect(core).toContain(
      "<cp:lastModifiedBy>Strathbrae Community Planning Partnership</cp:lastModifiedBy>",
    );
    const styles = await word.part("word/styles.xml");
    expect(all(all(styles, "w:docDefaults")[0] as XmlNode, "w:lang")[0]?.attributes["w:val"]).toBe("en-GB");
  });

  test("says on every page which state of the plan it is, and which page of how many", async () => {
    const name = word.names.find((each) => each.startsWith("word/footer"));
    const footer = await word.part(name ?? "");
    expect(shown(footer)).toBe(
      "How we will work better together. Version 3, as of 23 November 2026. Page  of ",
    );
    const fields = all(footer, "w:instrText").flatMap(({ children }) => children);
    expect(fields).toEqual(["PAGE", "NUMPAGES"]);
    expect(shown(document)).toContain(
      "Strathbrae Community Planning Partnership. Version 3, as of 23 November 2026.",
    );
  });

  test("uses no empty paragraph to make room", () => {
    const [body] = all(document, "w:body");
    const paragraphs = body ? within(body, "w:p") : [];
    expect(paragraphs.length).toBeGreaterThan(5);
    expect(paragraphs.filter((paragraph) => shown(paragraph).trim() === "")).toEqual([]);
  });

  test("says of a working copy that it is one", async () => {
    const written = await openWord(await writeWord(plan, { ...facts, version: null }));
    expect(shown(await written.part("word/document.xml"))).toContain(
      "Working copy, not published, as of 23 November 2026.",
    );
  });

  test("says how the actions stand in a list after the table, for the plan has six columns", async () => {
    const statuses = new Map([["a1", "Under way, 3 weeks late"]]);
    const written = await openWord(await writeWord(plan, { ...facts, statuses }));
    const [body] = all(await written.part("word/document.xml"), "w:body");
    const names = (body?.children ?? []).flatMap((child) => (typeof child === "string" ? [] : [child]));
    const after = names.slice(names.findIndex(({ name }) => name === "w:tbl") + 1, -1);
    expect(after.map(shown)).toEqual([
      "How things stand on 23 November 2026",
      "Under way, 3 weeks late: 1.1. Set up a forum",
    ]);
  });
});

test("a plan without improvements is still a file with its six headings", async () => {
  const written = await openWord(await writeWord({ ...plan, improvements: [] }, facts));
  expect(all(await written.part("word/document.xml"), "w:tr")).toHaveLength(1);
});

/** The cells that a row of the plan should have, as they are shown. */
function cellsOfRow(row: PlanOutputRow): string[] {
  const say = (cell: readonly CellParagraph[]) =>
    cell.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join("\n");
  if (row.kind === "field") return [row.label, say(row.words)];
  if (row.kind === "action") return row.cells.map(say);
  const isAlone = row.measures.length + row.outcomes.length === 0;
  return isAlone ? [say(row.title)] : [row.title, row.measures, row.outcomes].map(say);
}

test("every text of any plan stands in the Word file, and another reader sees it too", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const bytes = await writeWord(plan, facts);
      const document = await (await openWord(bytes)).part("word/document.xml");
      const cells = all(document, "w:tr").map((row) => within(row, "w:tc").map(shown));
      expect(cells.slice(1)).toEqual(planRows(plan).map(cellsOfRow));
      const text = shown(document);
      const other = (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
      for (const line of textsOf(plan).flatMap(printableLines)) {
        // A step of a measure stands behind its mark, which Word keeps apart from the words.
        const words = line.replace(/^([•◦▪‣·–—-]|\(?\w{1,4}[.)])\s+(?=.)/u, "");
        expect(text).toContain(words);
        expect(other).toContain(words);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);
