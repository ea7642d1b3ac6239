import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limits } from "./limits.ts";
import { readPaper } from "./read-paper.ts";
import { excelEntries, oneSheet, row } from "./testing/excel-file.ts";
import { readOk, reasonOf } from "./testing/read-ok.ts";
import { fixture } from "./testing/shared.ts";
import { sketchTables, tablesOf } from "./testing/sketch.ts";
import { p, part, r, tbl, tc, tr, wordEntries, wordFile } from "./testing/word-file.ts";
import { type ZipEntry, zipOf } from "./testing/zip.ts";
import { sayUnusable } from "./unusable-words.ts";

const PLAIN = { body: p("Plan") };

/** A Word file whose document is exactly this text. */
function withDocument(content: string | Uint8Array, more: Partial<ZipEntry> = {}): Buffer {
  return zipOf(
    wordEntries(PLAIN).map((entry) =>
      entry.name === "word/document.xml" ? { ...entry, content, ...more } : entry,
    ),
  );
}

const asWord = (bytes: Uint8Array) => reasonOf(bytes, "paper.docx");

function ole(...names: string[]): Buffer {
  const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([magic, Buffer.alloc(600), ...names.map((name) => Buffer.from(name, "utf16le"))]);
}

describe("files of other kinds are refused by name", () => {
  test.each<[string, Buffer, string, string]>([
    ["a PDF", Buffer.from("%PDF-1.7\n%\xe2\xe3", "latin1"), "plan.pdf", "pdf"],
    ["a PDF under another name", Buffer.from("%PDF-1.4\n"), "plan.docx", "pdf"],
    ["an old Word file", ole("Root Entry", "WordDocument"), "plan.doc", "doc"],
    ["an old Excel file", ole("Root Entry", "Workbook"), "plan.xls", "doc"],
    ["a locked Word file", ole("EncryptionInfo", "EncryptedPackage"), "plan.docx", "encrypted"],
    ["rich text", Buffer.from("{\\rtf1\\ansi Plan}"), "plan.doc", "rtf"],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "plan.png", "not-a-paper"],
    [
      "an archive of web pages",
      Buffer.from("MIME-Version: 1.0\nContent-Type: multipart/related;\n"),
      "plan.mht",
      "other-format",
    ],
    [
      "Word's older XML",
      Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      "plan.xml",
      "other-format",
    ],
    [
      "a program",
      Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7) % 32)),
      "plan.txt",
      "not-a-paper",
    ],
    ["text under the name of a Word file", Buffer.from("Plan"), "plan.docx", "damaged"],
    ["nothing", Buffer.of(), "plan.docx", "empty"],
    ["white space", Buffer.from(" \r\n\t\n"), "plan.txt", "empty"],
    ["a zip of something", zipOf([{ name: "a.txt", content: "a" }]), "plan.docx", "not-a-paper"],
    ["a zip of nothing", zipOf([]), "plan.docx", "not-a-paper"],
    [
      "a spreadsheet of LibreOffice",
      zipOf([{ name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" }]),
      "plan.ods",
      "format-not-yet",
    ],
  ])("%s", async (_, bytes, name, reason) => {
    expect(await reasonOf(bytes, name)).toBe(reason);
  });

  test("a container with another program's drawing in it", async () => {
    expect(await asWord(withDocument("<drawing/>"))).toBe("not-a-paper");
  });

  test("an Excel file is told by what it holds", async () => {
    expect((await readOk(oneSheet(row(1, ["a"])), "plan.docx")).format).toBe("xlsx");
    const binary = zipOf(
      excelEntries({ sheets: [] }).map((entry) => ({
        name: entry.name.replace("workbook.xml", "workbook.bin"),
        content: String(entry.content).replaceAll("xl/workbook.xml", "xl/workbook.bin"),
      })),
    );
    expect(await readPaper(binary, "plan.xlsx")).toMatchObject({
      ok: false,
      refusal: { reason: "format-not-yet", facts: { format: "xlsb" } },
    });
  });

  test("a page saved under the name of a spreadsheet is read as the page it is", async () => {
    expect(sketchTables(await readOk("<html><table><tr><td>a<td>b</table>", "plan.xls"))).toEqual([
      ["1 a | 2 b"],
    ]);
  });

  test("a file that is not there, and a folder", async () => {
    expect(await readPaper("/no/such/plan.docx")).toMatchObject({
      ok: false,
      refusal: { reason: "no-file" },
    });
    expect(await readPaper("/")).toMatchObject({ ok: false, refusal: { reason: "no-file" } });
  });

  test("a file beyond the size", async () => {
    expect(await reasonOf(Buffer.alloc(limits.uploadBytes + 1, "a"), "plan.txt")).toBe("too-big");
  });
});

describe("a zip that means harm", () => {
  test("unfolds too far", async () => {
    expect(await asWord(withDocument(Buffer.alloc(limits.partBytes + 1, " ")))).toBe("inflates-too-far");
  });

  test("lies about a size", async () => {
    const long = part("document", `<w:body>${p("a".repeat(100_000))}</w:body>`);
    expect(await asWord(withDocument(long, { claimedSize: 5_000 }))).toBe("lying-size");
    expect(await asWord(withDocument(long, { claimedSize: 500_000 }))).toBe("lying-size");
  });

  test("says another checksum than its words have", async () => {
    expect(await asWord(withDocument(part("document", "<w:body/>"), { claimedChecksum: 1 }))).toBe("damaged");
  });

  test("has a part twice, in whatever case", async () => {
    const twice = { name: "WORD/Document.xml", content: part("document", `<w:body>${p("Other")}</w:body>`) };
    expect(await asWord(zipOf([...wordEntries(PLAIN), twice]))).toBe("duplicate-entry");
  });

  test.each(["../../etc/passwd", "/etc/passwd", "C:/windows/x"])("names a part %s", async (name) => {
    expect(await asWord(zipOf([...wordEntries(PLAIN), { name, content: "" }]))).toBe("path-escape");
  });

  test("has a locked part", async () => {
    expect(await asWord(withDocument("x", { locked: true }))).toBe("encrypted");
  });

  test("has 65,000 parts", async () => {
    const many = Array.from({ length: 65_000 }, (_, index) => ({ name: `${index}`, content: "" }));
    expect(await asWord(zipOf(many))).toBe("too-many-entries");
  });

  test("was cut off, anywhere", async () => {
    const file = wordFile(PLAIN);
    for (let length = 4; length < file.length; length += 13)
      expect(["truncated", "damaged", "not-a-paper"]).toContain(await asWord(file.subarray(0, length)));
  });
});

describe("XML that means harm", () => {
  test("a document type, and with it every entity", async () => {
    const laughs = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>';
    expect(await asWord(withDocument(laughs))).toBe("doctype");
    expect(
      await asWord(
        wordFile({
          ...PLAIN,
          more: [{ name: "word/styles2.xml", content: laughs }],
          relationships: '<Relationship Id="s" Type="x/styles" Target="styles2.xml"/>',
        }),
      ),
    ).toBe("doctype");
  });

  test("an entity nobody defined, a prefix nobody bound, an end that never comes", async () => {
    expect(await asWord(withDocument(part("document", "<w:body>&b;</w:body>")))).toBe("damaged");
    expect(await asWord(withDocument("<w:document/>"))).toBe("damaged");
    expect(await asWord(withDocument(part("document", "").replace("</w:document>", "")))).toBe("damaged");
    expect(await asWord(withDocument(Buffer.from([0x3c, 0xff, 0xc0])))).toBe("damaged");
  });

  test("tables within tables: fifty are read, 5,000 are refused", async () => {
    const [before = "", after = ""] = tbl(tr([tc("<w:here/>")])).split("<w:here/>");
    const file = (depth: number) =>
      wordFile({ body: before.repeat(depth) + p("deep") + after.repeat(depth) });
    expect(tablesOf(await readOk(file(50), "paper.docx"))).toHaveLength(50);
    expect(await asWord(file(5_000))).toBe("too-deep");
    expect(await asWord(wordFile({ body: `${"<w:sdt>".repeat(5_000)}${"</w:sdt>".repeat(5_000)}` }))).toBe(
      "too-deep",
    );
  });

  test("more cells, more columns and longer words than are taken", async () => {
    const row = tr(Array.from({ length: 60 }, () => "<w:tc/>"));
    expect(await asWord(wordFile({ body: tbl(row.repeat(limits.cells / 60 + 1)) }))).toBe("too-many-cells");
    expect(await asWord(wordFile({ body: tbl(tr([tc("x", '<w:gridSpan w:val="9999999"/>')])) }))).toBe(
      "too-many-columns",
    );
    expect(await asWord(wordFile({ body: `<w:p>${r("x".repeat(50_000)).repeat(5)}</w:p>` }))).toBe(
      "too-much-text",
    );
    expect(await asWord(wordFile({ body: p("x").repeat(limits.pieces + 1) }))).toBe("too-much-text");
  });
});

describe("pages and texts that mean harm", () => {
  test("5,000 tables within tables are refused, 100,000 divisions are no trouble", async () => {
    expect(await reasonOf(Buffer.from("<table><tr><td>".repeat(5_000)), "plan.html")).toBe("too-deep");
    const paper = await readOk(`${"<div>".repeat(100_000)}deep`, "plan.html");
    expect(paper.blocks).toHaveLength(1);
  });

  test("spans beyond all measure", async () => {
    expect(
      await reasonOf(Buffer.from(`<table><tr>${"<td colspan=1000>x".repeat(2_000)}</table>`), "plan.html"),
    ).toBe("too-many-columns");
    const tall = await readOk(`<table>${"<tr><td rowspan=65534>x".repeat(5)}</table>`, "plan.html");
    expect(tablesOf(tall)[0]?.rows).toHaveLength(5);
  });

  test("a line of nothing but tabs, quotation marks or bars", async () => {
    for (const sign of ["\t", '"', "|", '\t"', "*", "[", "<", "&"])
      for (const name of ["plan.txt", "plan.csv"]) {
        const result = await readPaper(Buffer.from(`a\tb\n${sign.repeat(100_000)}\nc`), name);
        expect(result.ok || sayUnusable(result.refusal).length > 0).toBe(true);
      }
  });
});

describe("whatever comes, there is a paper or a named reason", () => {
  const names = fc.constantFrom(
    "plan.docx",
    "plan.xlsx",
    "plan.odt",
    "plan.txt",
    "plan.md",
    "plan.csv",
    "plan.tsv",
    "plan.html",
    "plan",
  );
  const isAnswer = async (bytes: Uint8Array, name: string) => {
    const result = await readPaper(bytes, name);
    if (!result.ok) return sayUnusable(result.refusal).endsWith(".");
    return result.value.blocks.every(
      (block) => block.kind === "paragraph" || block.rows.every((row, index) => row.number === index + 1),
    );
  };

  test("random bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), names, isAnswer), { numRuns: 200 });
  });

  test("random text with the signs that formats are made of", async () => {
    const word = fc.constantFrom(
      "\t",
      "\n",
      "|",
      "---",
      "<table>",
      "<td rowspan=3>",
      "</tr>",
      "<p hidden>",
      "<del>",
      '"',
      "'",
      ";",
      ",",
      "**",
      "[^1]:",
      "# ",
      "&amp;",
      "<!--",
      "-->",
      "sep=;\n",
      "word",
      "\0",
      "\ufeff",
      "<li>",
      "~~",
      "```\n",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 120 }), names, (words, name) =>
        isAnswer(Buffer.from(words.join("")), name),
      ),
      { numRuns: 300 },
    );
  });

  test.each(["merged-plan.docx", "dated-plan.xlsx", "lists-and-boxes.odt"])(
    "a good file with some bytes changed: %s",
    async (name) => {
      const file = fixture(name);
      const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
          const bytes = Buffer.from(file);
          for (const [at, value] of changes) bytes[at] = value;
          return isAnswer(bytes, name);
        }),
        { numRuns: 100 },
      );
    },
  );

  test("Word's elements in any order and any nesting", async () => {
    const names = [
      "p",
      "r",
      "t",
      "tbl",
      "tr",
      "tc",
      "sdt",
      "sdtPr",
      "sdtContent",
      "ins",
      "del",
      "pPr",
      "rPr",
      "tcPr",
      "trPr",
      "txbxContent",
      "drawing",
      "pict",
      "fldChar",
      "footnoteReference",
      "vMerge",
      "gridSpan",
      "numPr",
      "delText",
      "object",
      "br",
      "hyperlink",
    ];
    const attributes = fc.constantFrom(
      "",
      ' w:val="3"',
      ' w:val="x"',
      ' w:id="1"',
      ' w:fldCharType="begin"',
      ' w:fldCharType="separate"',
    );
    const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
      node: fc
        .tuple(fc.constantFrom(...names), attributes, tie("tree"))
        .map(([name, more, inside]) => `<w:${name}${more}>${inside}</w:${name}>`),
      tree: fc.oneof(
        { maxDepth: 8, withCrossShrink: true },
        fc.constantFrom("", "words"),
        fc.array(tie("node"), { maxLength: 5 }).map((nodes) => nodes.join("")),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, (body) => isAnswer(wordFile({ body }), "plan.docx")),
      { numRuns: 300 },
    );
  });
});
