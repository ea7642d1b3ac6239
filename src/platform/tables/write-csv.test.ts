import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { cellWords } from "./cell-words.ts";
import { writeCsv } from "./write-csv.ts";
import type { WrittenCell } from "./written-table.ts";

const written = (rows: readonly (readonly WrittenCell[])[], headings = ["Name", "Role", "Since"]) =>
  writeCsv({ title: "People", columns: headings.map((heading) => ({ heading })), rows });

describe("a table as CSV", () => {
  test("has a mark that tells Excel its letters, a line of headings, and lines that end as RFC 4180 says", () => {
    expect(written([["Morag", "Lead officer", { day: "2026-04-01" }]])).toBe(
      "\ufeffName,Role,Since\r\nMorag,Lead officer,2026-04-01\r\n",
    );
  });

  test("quotes what would otherwise end a field, and doubles quotation marks", () => {
    expect(written([['Say "aye", once', "two\nlines", " edges "]])).toContain(
      '"Say ""aye"", once","two\nlines"," edges "\r\n',
    );
  });

  test("has numbers as numbers, and nothing for nothing", () => {
    expect(written([[-5, 0.25, null]])).toContain("\r\n-5,0.25,\r\n");
  });

  test("has no field that a spreadsheet would work out", () => {
    const fields = ["=1+1", "+44 141", "-5", "@SUM(A1)", "\t=1", "'=1", "''@x"].map((text) => [text]);
    expect(written(fields, ["Words"]).split("\r\n").slice(1, -1)).toEqual([
      "'=1+1",
      "'+44 141",
      "'-5",
      "'@SUM(A1)",
      `"'\t=1"`,
      "''=1",
      "'''@x",
    ]);
  });

  test("keeps an empty row of a single column", () => {
    expect(written([["a"], [null], ["b"]], ["One"])).toBe('\ufeffOne\r\na\r\n""\r\nb\r\n');
  });

  test("gives the words back once the guard is taken off, whatever they are", () => {
    const signs = fc.constantFrom(..."=+-@'\"\t\r\n,; ab_é漢😀\u0000\ud800");
    const word = fc.array(signs, { maxLength: 8 }).map((each) => each.join(""));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse<string[]>(written(rows, ["One", "Two"]).slice(1), { newline: "\r\n" });
        const back = data
          .slice(1, -1)
          .map((row) => row.map((each) => each.replace(/^'(?='*[=+\-@\t\r])/, "")));
        expect(back).toEqual(rows.map((row) => row.map(cellWords)));
        expect(data.flat().filter((each) => /^[=+\-@\t\r]/.test(each))).toEqual([]);
      }),
    );
  });
});
