import { describe, expect, test } from "vitest";
import { limits } from "../limits.ts";
import { excelEntries, merges, oneSheet, row } from "../testing/excel-file.ts";
import { readOk, reasonOf } from "../testing/read-ok.ts";
import { sketchTables, tablesOf } from "../testing/sketch.ts";
import { type ZipEntry, zipOf } from "../testing/zip.ts";

const asExcel = (bytes: Uint8Array) => reasonOf(bytes, "plan.xlsx");

function withPart(name: string, content: string | Buffer, more: Partial<ZipEntry> = {}): Buffer {
  const entries = excelEntries({ sheets: [{ name: "Plan", rows: row(1, ["a"]) }] });
  return zipOf(entries.map((entry) => (entry.name === name ? { ...entry, content, ...more } : entry)));
}

describe("a sheet that claims more than it holds", () => {
  test("one stray word in the last cell of the sheet makes neither a million rows nor 16,384 columns", async () => {
    const stray = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>stray</t></is></c></row>';
    const [table] = tablesOf(await readOk(oneSheet(row(1, ["Action", "Lead"]) + stray), "plan.xlsx"));
    expect(table?.rows.length).toBeLessThan(200);
    expect(table?.columns).toBeLessThan(50);
    expect(table?.rows.at(-1)?.cells[0]?.pieces).toEqual([{ text: "stray" }]);
  });

  test("a merge over the whole sheet spans the used part of it", async () => {
    const rows = row(1, ["Action", "Lead"]) + row(2, ["Grit", "Council"]);
    const paper = await readOk(oneSheet(rows, { after: merges("A1:XFD1048576") }), "plan.xlsx");
    expect(sketchTables(paper)).toEqual([["1-2↓2 Action", ""]]);
    expect(paper.asides.map(({ text }) => text)).toEqual(["Lead", "Grit", "Council"]);
  });

  test("100,000 merges over the whole sheet, each on top of the others", async () => {
    const rows = Array.from({ length: 500 }, (_, at) => row(at + 1, ["a", "b", "c", "d", "e", "f"])).join("");
    const file = oneSheet(rows, { after: merges(...Array.from({ length: 100_000 }, () => "A1:XFD1048576")) });
    expect(sketchTables(await readOk(file, "plan.xlsx"))[0]?.[0]).toBe("1-6↓500 a");
  });

  test("every row and column hidden leaves no table, only what is listed", async () => {
    const paper = await readOk(
      oneSheet(row(1, ["a"], 'hidden="1"'), { before: '<cols><col min="1" max="16384" hidden="1"/></cols>' }),
      "plan.xlsx",
    );
    expect(paper.blocks).toEqual([]);
    expect(paper.asides).toEqual([{ kind: "hidden", text: "a", where: null }]);
  });

  test("words two hundred rows apart by the hundred stay within bounds", async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => row(1 + at * 200, ["a"])).join("");
    const [table] = tablesOf(await readOk(oneSheet(rows), "plan.xlsx"));
    expect(table?.rows).toHaveLength(1_999);
  });
});

describe("a sheet that means harm", () => {
  test("ten million cells, with words or empty", async () => {
    const sheet = (cell: string, rows: number) => oneSheet(`<row>${cell.repeat(1_000)}</row>`.repeat(rows));
    expect(await asExcel(sheet("<c><v>1</v></c>", limits.cells / 1_000 + 1))).toBe("too-many-cells");
    expect(await asExcel(sheet("<c/>", 10_000))).toBe("too-many-cells");
  });

  test("texts that unfold when cells repeat them", async () => {
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(1_000)}</row>`;
    expect(await asExcel(oneSheet(rows, { strings: [`<t>${"x".repeat(100_000)}</t>`] }))).toBe(
      "too-much-text",
    );
  });

  test("a part that unfolds too far", async () => {
    const bomb = Buffer.alloc(limits.partBytes + 1, " ");
    expect(await asExcel(withPart("xl/worksheets/sheet1.xml", bomb))).toBe("inflates-too-far");
    expect(await asExcel(withPart("xl/sharedStrings.xml", bomb))).toBe("inflates-too-far");
  });

  test.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"])(
    "a document type in %s, or its end missing",
    async (part) => {
      expect(await asExcel(withPart(part, '<!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>'))).toBe("doctype");
      expect(await asExcel(withPart(part, "<x><y>"))).toBe("damaged");
    },
  );

  test("references that lead nowhere", async () => {
    const refs = ["A0", "XFE1", "A1048577", "ZZZZ1", "1A", "__proto__"];
    for (const ref of refs)
      expect(await asExcel(oneSheet(`<row r="1"><c r="${ref}"><v>1</v></c></row>`))).toBe("damaged");
    expect(await asExcel(oneSheet('<row r="-1"><c><v>1</v></c></row>'))).toBe("damaged");
    const lost = '<row r="1"><c t="s" s="99"><v>7</v></c><c t="s"><v>__proto__</v></c><c><v>x</v></c></row>';
    expect(sketchTables(await readOk(oneSheet(lost), "plan.xlsx"))).toEqual([["3 x"]]);
    const bad = oneSheet(row(1, ["a", "b"]), { after: merges("B1:A1", "A1:XFE9", "", "A1:B1:C1") });
    expect(sketchTables(await readOk(bad, "plan.xlsx"))).toEqual([["1-2 a"]]);
  });

  test("a file that was cut off, anywhere", async () => {
    const file = oneSheet(row(1, ["a"]));
    for (let length = 4; length < file.length; length += 17)
      expect(["truncated", "damaged", "not-a-paper"]).toContain(await asExcel(file.subarray(0, length)));
  });

  test("formats made to be slow", async () => {
    for (const sign of ["[", '"', ";", "\\", "#,", "m", "0 ", "_", "?"]) {
      const file = oneSheet('<row r="1"><c s="1"><v>42705</v></c><c><v>1</v></c></row>', {
        formats: [sign.repeat(100_000)],
      });
      expect(await asExcel(file)).toBeNull();
    }
  });
});
