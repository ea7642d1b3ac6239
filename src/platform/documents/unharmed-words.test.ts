import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from "docx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOk, readWord } from "./testing/read-ok.ts";
import { sharedFiles } from "./testing/shared.ts";
import { sketchTables, tablesOf } from "./testing/sketch.ts";
import { tbl, tr } from "./testing/word-file.ts";

/** Lines that attack forms, exports and pages; as words of a cell they are words. */
const ATTACKS = [
  "=cmd|' /C calc'!A0",
  "<script>alert('x')</script>",
  "' OR 1=1 --",
  "../../../etc/passwd",
  'javascript:alert(1)//"><svg/onload=alert(1)>',
  "{{7*7}} #{7*7} <%= 7 %>",
  ...[...sharedFiles(".txt", "data", "security"), ...sharedFiles(".md", "data", "security")].flatMap(
    ({ bytes }) => bytes.toString().split("\n"),
  ),
]
  .map((line) => line.trim())
  .filter((line) => line !== "");

// What XML cannot hold cannot be in a Word file.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

async function cellsOf(file: Uint8Array | string, name: string): Promise<(string | undefined)[]> {
  const [table] = tablesOf(await readOk(file, name));
  return (table?.rows ?? []).map((row) => row.cells[1]?.pieces.map((piece) => piece.text).join("\n"));
}

describe("words that attack come out as they went in", () => {
  test("from a Word file", async () => {
    const lines = ATTACKS.map((line) => line.replace(NOT_XML, "").trim());
    const paper = await readWord(tbl(...lines.map((line) => tr(["a", line]))));
    expect(tablesOf(paper)[0]?.rows.map((row) => row.cells[1]?.pieces[0]?.text ?? "")).toEqual(lines);
  });

  test("from a page", async () => {
    const rows = ATTACKS.map((line) => `<tr><td>a<td>${escaped(line)}`);
    const plain = ATTACKS.map((line) => line.replaceAll("\0", "\ufffd").replace(/[ \t\f]+/g, " "));
    expect(await cellsOf(`<table>${rows.join("\n")}</table>`, "plan.html")).toEqual(plain);
  });

  test("from separated values", async () => {
    const rows = ATTACKS.map((line) => `a,${quoted(line)}`);
    const plain = ATTACKS.map((line) => line.replace(/^'(?='*[=+\-@])/, "").replaceAll("\0", "\ufffd"));
    expect(await cellsOf(`first,second\n${rows.join("\n")}`, "plan.csv")).toEqual(["second", ...plain]);
  });

  test("from plain text, where they are more than formatting", async () => {
    const lines = ATTACKS.filter(
      (line) =>
        !/\t|&[#\w]+;/.test(line) &&
        !/^".*"$/.test(line) &&
        (!line.includes("<") || /<[a-z]+[^a-z>]/i.test(line)),
    );
    expect(lines.length).toBeGreaterThan(3);
    const plain = lines.map((line) => line.replaceAll("\0", "\ufffd"));
    expect(
      await cellsOf(`first\tsecond\n${lines.map((line) => `a\t${line}`).join("\n")}`, "plan.txt"),
    ).toEqual(["second", ...plain]);
  });
});

describe("any words", () => {
  const words = fc
    .string({ unit: "grapheme", maxLength: 60 })
    .map((text) => text.replace(NOT_XML, "").replace(/\s+/g, " ").trim());
  const row = fc.array(words, { minLength: 2, maxLength: 6 });

  test("come back from a Word file cell by cell", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const paper = await readWord(
          tbl(...rows.map((cells) => tr(cells.map((cell) => (cell.startsWith("<w:") ? "" : cell))))),
        );
        const read = tablesOf(paper)[0]?.rows.map((each) =>
          each.cells.map((cell) => cell.pieces[0]?.text ?? ""),
        );
        expect(read).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  test("come back from separated values cell by cell", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const guard = (cell: string) => (/^'*[=+\-@]/.test(cell) ? `'${cell}` : cell);
        const text = `sep=;\n${rows.map((cells) => cells.map((cell) => quoted(guard(cell))).join(";")).join("\n")}`;
        const read = tablesOf(await readOk(text, "plan.csv"))[0]?.rows.map((each) =>
          each.cells.map((cell) => cell.pieces[0]?.text ?? ""),
        );
        expect(read).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});

test("a file of the docx library is read with its merges and heading rows", async () => {
  const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more });
  const table = new Table({
    rows: [
      new TableRow({ tableHeader: true, children: [cell("Action"), cell("Lead"), cell("Date")] }),
      new TableRow({ children: [cell("1. Winter", { columnSpan: 3 })] }),
      new TableRow({
        children: [cell("Grit"), cell("Council", { verticalMerge: VerticalMergeType.RESTART }), cell("May")],
      }),
      new TableRow({
        children: [cell("Ring round"), cell("", { verticalMerge: VerticalMergeType.CONTINUE }), cell("June")],
      }),
    ],
  });
  const file = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
  expect(sketchTables(await readOk(file, "plan.docx"))).toEqual([
    [
      "# 1 Action | 2 Lead | 3 Date",
      "1-3 1. Winter",
      "1 Grit | 2↓2 Council | 3 May",
      "1 Ring round | 3 June",
    ],
  ]);
});
