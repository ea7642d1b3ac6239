import { describe, expect, test } from "vitest";
import { all, openWord } from "../../../test/harness/word-xml.ts";
import { readPaper } from "../documents/index.ts";
import { sheetNames } from "./sheet-names.ts";
import { writeWorkbook } from "./write-workbook.ts";
import type { WrittenCell } from "./written-table.ts";

const facts = { title: "People", partnership: "Strathbrae", at: new Date("2026-11-23T10:00:00Z") };

async function workbook(rows: readonly (readonly WrittenCell[])[], headings = ["Name", "Since"]) {
  const columns = headings.map((heading) => ({ heading }));
  return writeWorkbook([{ title: "People", columns, rows }], facts);
}

/** What our own reader, which shares no code with the writer, finds in the only sheet. */
async function readBack(rows: readonly (readonly WrittenCell[])[], headings?: string[]) {
  const outcome = await readPaper(await workbook(rows, headings), "people.xlsx");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const tables = outcome.value.blocks.filter((block) => block.kind === "table");
  return tables.flatMap(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ pieces }) => pieces.map(({ text }) => text).join("\n"))),
  );
}

describe("a table as a workbook", () => {
  test("has words as words, numbers as numbers and days as days", async () => {
    const rows = await readBack([
      ["=1+1", { day: "2027-06-30" }],
      ["@SUM(A1)", -5],
      ["_x0041_ and _X000d_", "two\nlines"],
      ["before Excel's calendar", { day: "1900-02-28" }],
    ]);
    expect(rows).toEqual([
      ["Name", "Since"],
      ["=1+1", "30 June 2027"],
      ["@SUM(A1)", "-5"],
      ["_x0041_ and _X000d_", "two\nlines"],
      ["before Excel's calendar", "1900-02-28"],
    ]);
  });

  test("holds no formula and no link", async () => {
    const book = await openWord(
      await workbook([['=HYPERLINK("https://elsewhere.example")', "=cmd|'/c calc'!A1"]]),
    );
    const sheet = await book.part("xl/worksheets/sheet1.xml");
    expect(all(sheet, "c").length).toBe(4);
    expect([...all(sheet, "f"), ...all(sheet, "hyperlink")]).toEqual([]);
    expect(book.names.filter((name) => name.includes("externalLink"))).toEqual([]);
  });

  test("cuts what is longer than a cell may be, and says so", async () => {
    const [, row] = await readBack([["😀".repeat(20_000), "x".repeat(32_767)]]);
    expect(row?.[0]?.length).toBeLessThanOrEqual(32_767);
    expect(row?.[0]).toMatch(/^(?:😀)+ \[Cut here: .+\]$/u);
    expect(row?.[1]).toBe("x".repeat(32_767));
  });

  test("keeps its headings in sight and on each sheet of paper, filters, and fits landscape A4", async () => {
    const book = await openWord(await workbook([["Morag", null]]));
    const sheet = await book.part("xl/worksheets/sheet1.xml");
    expect(all(sheet, "pane")[0]?.attributes).toMatchObject({ ySplit: "1", state: "frozen" });
    expect(all(sheet, "autoFilter")[0]?.attributes).toEqual({ ref: "A1:B2" });
    expect(all(sheet, "pageSetup")[0]?.attributes).toMatchObject({
      orientation: "landscape",
      paperSize: "9",
      fitToWidth: "1",
      fitToHeight: "0",
    });
    expect(await book.raw("xl/workbook.xml")).toContain("$1:$1");
  });

  test("is sound when it has no rows", async () => {
    expect(await readBack([])).toEqual([["Name", "Since"]]);
  });

  test("has sheets by names that Excel takes, no two alike", () => {
    expect(sheetNames(["Risks: 2026/27 [draft]?", "", "History", "'quoted'"])).toEqual([
      "Risks 2026 27 draft",
      "Table",
      "History (2)",
      "quoted",
    ]);
    const long = sheetNames(["The evidence of everything we do", "The evidence of everything we did"]);
    expect(long).toEqual(["The evidence of everything we d", "The evidence of everything (2)"]);
  });
});
