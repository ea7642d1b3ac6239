import { describe, expect, test } from "vitest";
import { readOk, readWord } from "../testing/read-ok.ts";
import { sketchAsides, sketchParagraphs, sketchTables } from "../testing/sketch.ts";
import { p, part, r, tbl, tc, tr, wordEntries, wordFile } from "../testing/word-file.ts";
import { zipOf } from "../testing/zip.ts";

describe("paragraphs of a Word file", () => {
  test("keep their order, their lines and their tabs; empty ones are left out", async () => {
    const paper = await readWord(
      p("Plan") +
        p("") +
        `<w:p>${r("one")}<w:r><w:br/></w:r>${r("two")}<w:r><w:tab/></w:r>${r("three")}</w:p>`,
    );
    expect(sketchParagraphs(paper)).toEqual(["Plan", "one\ntwo\tthree"]);
  });

  test("words split over runs, links, smart tags and fields are one text", async () => {
    const paper = await readWord(
      `<w:p>${r("Strath")}${r("brae ")}<w:hyperlink r:id="gone">${r("partner")}</w:hyperlink><w:smartTag>${r("ship")}</w:smartTag>` +
        `<w:fldSimple w:instr="DATE">${r(" 2027")}</w:fldSimple></w:p>`,
    );
    expect(sketchParagraphs(paper)).toEqual(["Strathbrae partnership 2027"]);
  });

  test("of a field the result is text, the code is not, and an unclosed field swallows nothing that follows", async () => {
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const code = "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>";
    const paper = await readWord(
      `<w:p>${r("See ")}${field("begin")}${code}${field("separate")}${r("page 4")}${field("end")}</w:p>` +
        `<w:p>${field("begin")}${code}</w:p>${p("After")}`,
    );
    expect(sketchParagraphs(paper)).toEqual(["See page 4", "After"]);
  });

  test("boxes and lists of old forms show their state", async () => {
    const form = (inside: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${inside}</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const paper = await readWord(
      `<w:p>${form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')}${form("<w:checkBox><w:default w:val='0'/></w:checkBox>")}` +
        `${form('<w:ddList><w:result w:val="1"/><w:listEntry w:val="Red"/><w:listEntry w:val="Amber"/></w:ddList>')}</w:p>`,
    );
    expect(sketchParagraphs(paper)).toEqual(["☒☐Amber"]);
  });

  test("signs of symbol fonts become what they look like, unknown ones a placeholder", async () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const paper = await readWord(
      `<w:p>${sym("Wingdings", "F0FC")}${sym("Symbol", "F0B3")}${sym("Wingdings", "F001")}` +
        `${r("ü", '<w:rFonts w:ascii="Wingdings"/>')}${r("a\uf0b7")}<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>${r("b")}</w:p>`,
    );
    expect(sketchParagraphs(paper)).toEqual(["✓≥□✓a•-b"]);
  });

  test("are headings by their style's chain, by their own outline level, or by the usual id without a styles part", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H2x"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Aim"/><w:basedOn w:val="H2x"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Plain"/><w:basedOn w:val="H2x"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>';
    const body =
      p("Aims", '<w:pStyle w:val="Own"/>') +
      p("Words", '<w:pStyle w:val="Body"/>') +
      p("Third", '<w:outlineLvl w:val="2"/>') +
      p("Round", '<w:pStyle w:val="Loop"/>');
    expect(sketchParagraphs(await readWord({ body, styles }))).toEqual([
      "## Aims",
      "Words",
      "### Third",
      "Round",
    ]);
    expect(sketchParagraphs(await readWord(p("Plan", '<w:pStyle w:val="Heading1"/>')))).toEqual(["# Plan"]);
  });
});

describe("tables of a Word file", () => {
  test("take a cell's column from what stands before it on the grid", async () => {
    const paper = await readWord(
      tbl(
        tr(["a", "b", "c"]),
        tr(["only"], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
        tr([tc("wide", '<w:gridSpan w:val="2"/>'), "c"]),
      ),
    );
    expect(sketchTables(paper)).toEqual([["1 a | 2 b | 3 c", "2 only", "1-2 wide | 3 c"]]);
  });

  test("hold a cell merged downwards once, with all rows it spans", async () => {
    const begins = '<w:vMerge w:val="restart"/>';
    const paper = await readWord(
      tbl(
        tr(["1", tc("lead", begins), "x"]),
        tr(["2", tc("", "<w:vMerge/>"), "y"]),
        tr(["3", tc("another", begins), "z"]),
        tr(["4", tc("covered words", '<w:vMerge w:val="continue"/>'), ""]),
        tr(["5", "own", ""]),
      ),
    );
    expect(sketchTables(paper)).toEqual([
      ["1 1 | 2↓2 lead | 3 x", "1 2 | 3 y", "1 3 | 2↓2 another | 3 z", "1 4 | 3", "1 5 | 2 own | 3"],
    ]);
    expect(sketchAsides(paper)).toEqual(["hidden: covered words @ 1,3,2"]);
  });

  test("merge across and down at once, and by the old way across", async () => {
    const both = (way: string) => `<w:gridSpan w:val="2"/><w:vMerge${way}/>`;
    const paper = await readWord(
      tbl(
        tr([tc("four", both(' w:val="restart"')), "c"]),
        tr([tc("", both("")), "c2"]),
        tr([tc("old", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"), "c3"]),
      ),
    );
    expect(sketchTables(paper)).toEqual([["1-2↓2 four | 3 c", "3 c2", "1-2 old | 3 c3"]]);
  });

  test("a merge that nobody began begins where it is found", async () => {
    const paper = await readWord(
      tbl(tr(["a", tc("first", "<w:vMerge/>")]), tr(["b", tc("", "<w:vMerge/>")])),
    );
    expect(sketchTables(paper)).toEqual([["1 a | 2↓2 first", "1 b"]]);
  });

  test("mark each row that is repeated as a heading, further down too", async () => {
    const head = "<w:tblHeader/>";
    const paper = await readWord(
      tbl(tr(["Action"], head), tr(["Hold a forum"], '<w:tblHeader w:val="0"/>'), tr(["Action"], head)),
    );
    expect(sketchTables(paper)).toEqual([["# 1 Action", "1 Hold a forum", "# 1 Action"]]);
  });

  test("within a cell have a number of their own and say where they stand", async () => {
    const inner = tbl(tr(["in"]));
    const paper = await readWord(tbl(tr(["a", tc(p("before") + inner + p("after"))])) + tbl(tr(["next"])));
    expect(sketchTables(paper)).toEqual([["1 a | 2 before / after"], ["1 in"], ["1 next"]]);
    const places = paper.blocks.map((block) =>
      block.kind === "table" ? [block.number, block.within] : null,
    );
    expect(places).toEqual([
      [1, null],
      [2, { table: 1, row: 1, column: 2 }],
      [3, null],
    ]);
  });

  test("are read through content controls around run, paragraph, cell and row", async () => {
    const sdt = (inside: string, properties = "") =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const paper = await readWord(
      sdt(tbl(sdt(tr(["a", "b"])), `<w:tr>${sdt(tc("c"))}${tc(sdt(p("d")))}</w:tr>`)) +
        `<w:p>${sdt(r("run"))}${sdt(r("Click to enter a date"), "<w:showingPlcHdr/>")}</w:p>`,
    );
    expect(sketchTables(paper)).toEqual([["1 a | 2 b", "1 c | 2 d"]]);
    expect(sketchParagraphs(paper)).toEqual(["run"]);
    expect(sketchAsides(paper)).toEqual(["note: Click to enter a date"]);
  });

  test("take their caption from the paragraph before, or from their own title", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>';
    const titled = tbl(tr(["b"])).replace("<w:tblPr/>", '<w:tblPr><w:tblCaption w:val="Aims"/></w:tblPr>');
    const paper = await readWord({
      styles,
      body: p("Table 1", '<w:pStyle w:val="C"/>') + tbl(tr(["a"])) + titled,
    });
    expect(paper.blocks.map((block) => (block.kind === "table" ? block.caption : null))).toEqual([
      null,
      "Table 1",
      "Aims",
    ]);
  });

  test("a row outside a table and a cell outside a row lose no text", async () => {
    const paper = await readWord(
      `${tr(["stray row"])}${tc("stray cell")}<w:tbl>${tc("loose")}${tr(["kept"])}</w:tbl>${r("bare run")}`,
    );
    expect(sketchTables(paper)).toEqual([["1 kept"]]);
    expect(sketchParagraphs(paper)).toEqual(["stray row", "stray cell", "loose", "bare run"]);
  });
});

describe("tracked changes", () => {
  test("insertions are content; deletions and the old place of moved text are asides", async () => {
    const paper = await readWord(
      tbl(
        tr([
          tc(
            `<w:p>${r("by ")}<w:del><w:r><w:delText>June</w:delText></w:r></w:del><w:ins>${r("September")}</w:ins><w:moveFrom>${r("moved")}</w:moveFrom></w:p>`,
          ),
          tc(`<w:p><w:moveTo>${r("moved")}</w:moveTo></w:p>`),
        ]),
      ),
    );
    expect(sketchTables(paper)).toEqual([["1 by September | 2 moved"]]);
    expect(sketchAsides(paper)).toEqual(["deleted: June @ 1,1,1", "deleted: moved @ 1,1,1"]);
  });

  test("a deleted row goes with the tables in it, and merges that spanned it shrink", async () => {
    const begins = '<w:vMerge w:val="restart"/>';
    const goes = "<w:vMerge/>";
    const paper = await readWord(
      tbl(
        tr(["1", tc("lead", begins)]),
        tr([tc(p("gone") + tbl(tr(["inner"]))), tc("", goes)], "<w:del/>"),
        tr(["3", tc("", goes)]),
      ),
    );
    expect(sketchTables(paper)).toEqual([["1 1 | 2↓2 lead", "1 3"]]);
    expect(sketchAsides(paper)).toEqual(["deleted: gone\tinner"]);
  });

  test("a merge whose first row is deleted begins in the next", async () => {
    const paper = await readWord(
      tbl(
        tr([tc("old", '<w:vMerge w:val="restart"/>')], "<w:del/>"),
        tr([tc("new", "<w:vMerge/>")]),
        tr([tc("", "<w:vMerge/>")]),
      ),
    );
    expect(sketchTables(paper)).toEqual([["1↓2 new", ""]]);
  });

  test("a deleted cell leaves its place, an inserted one has it, a tracked merge counts as made", async () => {
    const paper = await readWord(
      tbl(
        tr([tc("a"), tc("gone", "<w:cellDel/>"), tc("new", "<w:cellIns/>")]),
        tr([tc("up", '<w:cellMerge w:vMerge="rest"/>'), "b"]),
        tr([tc("", '<w:cellMerge w:vMerge="cont"/>'), "c"]),
      ),
    );
    expect(sketchTables(paper)).toEqual([["1 a | 2 new", "1↓2 up | 2 b", "2 c"]]);
    expect(sketchAsides(paper)).toEqual(["deleted: gone"]);
  });

  test("a paragraph whose end is deleted joins the next, and what it is the next one says", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>';
    const paper = await readWord({
      styles,
      body:
        p("Improve", '<w:pStyle w:val="H"/><w:rPr><w:del/></w:rPr>') +
        p("ment plan") +
        p("last", "<w:rPr><w:del/></w:rPr>") +
        tbl(tr(["x"])),
    });
    expect(sketchParagraphs(paper)).toEqual(["Improvement plan", "last"]);
  });
});

describe("what is no content", () => {
  test("hidden text is an aside, by the run, its style or the paragraph's; two styles undo one another", async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Hid"><w:name w:val="Hid"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="HidP"><w:name w:val="HidP"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const byStyle = '<w:rStyle w:val="Hid"/>';
    const paper = await readWord({
      styles,
      body: `<w:p>${r("seen ")}${r("one", "<w:vanish/>")}${r(" and ")}${r("two", byStyle)}${r("shown", `${byStyle}<w:vanish w:val="0"/>`)}</w:p><w:p><w:pPr><w:pStyle w:val="HidP"/></w:pPr>${r("three")}${r("back", byStyle)}</w:p>`,
    });
    expect(sketchParagraphs(paper)).toEqual(["seen  and shown", "back"]);
    expect(sketchAsides(paper)).toEqual(["hidden: one", "hidden: two", "hidden: three"]);
  });

  test("a hidden row is no row", async () => {
    const paper = await readWord(tbl(tr(["a"]), tr(["b"], "<w:hidden/>"), tr(["c"])));
    expect(sketchTables(paper)).toEqual([["1 a", "1 c"]]);
    expect(sketchAsides(paper)).toEqual(["hidden: b"]);
  });

  test("footnotes, endnotes and comments hang where they are referred to", async () => {
    const run = (element: string) => `<w:r>${element}</w:r>`;
    const paper = await readWord({
      footnotes: `<w:footnote w:type="separator" w:id="-1">${p("line")}</w:footnote><w:footnote w:id="2">${p("First note")}${p("goes on")}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${p("End note")}</w:endnote>`,
      comments: `<w:comment w:id="0" w:author="Morag Innes">${p("Agreed?")}</w:comment><w:comment w:id="9">${p("Nowhere")}</w:comment>`,
      body: `${tbl(
        tr([
          "a",
          tc(
            `<w:p>${r("lead")}${run('<w:footnoteReference w:id="2"/>')}${run('<w:commentReference w:id="0"/>')}${run('<w:commentReference w:id="77"/>')}</w:p>`,
          ),
        ]),
      )}<w:p>${run('<w:endnoteReference w:id="2"/>')}</w:p>`,
    });
    expect(sketchTables(paper)).toEqual([["1 a | 2 lead"]]);
    expect(sketchAsides(paper)).toEqual([
      "footnote: First note\ngoes on @ 1,1,2",
      "footnote: End note",
      "comment: Agreed? (Morag Innes) @ 1,1,2",
      "comment: Nowhere",
    ]);
  });

  test("a text box is read once, in a cell as an aside, elsewhere after its paragraph", async () => {
    const box = (inside: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr name="Box"/><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const paper = await readWord(
      `<w:p>${r("around ")}${box(p("boxed") + tbl(tr(["in box"])))}${r("it")}</w:p>` +
        tbl(tr([tc(`<w:p>${r("cell")}${box(p("beside") + p("two"))}</w:p>`)])),
    );
    expect(sketchParagraphs(paper)).toEqual(["around it", "boxed"]);
    expect(sketchTables(paper)).toEqual([["1 in box"], ["1 cell"]]);
    expect(sketchAsides(paper)).toEqual(["text-box: beside\ntwo @ 2,1,1"]);
  });

  test("where there is no newer form, the older one is read", async () => {
    const paper = await readWord(
      `<w:p><mc:AlternateContent><mc:Fallback>${r("old form")}</mc:Fallback></mc:AlternateContent></w:p>`,
    );
    expect(sketchParagraphs(paper)).toEqual(["old form"]);
  });

  test("pictures, embedded files and inserted documents are listed", async () => {
    const paper = await readWord({
      relationships:
        '<Relationship Id="o1" Type="x/oleObject" Target="embeddings/sheet.bin"/><Relationship Id="alt" Type="x/aFChunk" Target="/word/part.html"/>',
      body:
        '<w:p><w:r><w:drawing><wp:docPr name="Picture 1" descr="Map of Strathbrae"/></w:drawing></w:r><w:r><w:object><v:shape/><o:OLEObject ProgID="Excel.Sheet.12" r:id="o1"/></w:object></w:r>' +
        '<w:r><w:drawing><wp:docPr name="Diagram 2"/><a:t>Drawn words</a:t></w:drawing></w:r></w:p><w:altChunk r:id="alt"/><w:altChunk r:id="dangling"/>',
    });
    expect(sketchAsides(paper)).toEqual([
      "object: Map of Strathbrae",
      "object: Excel.Sheet.12 word/embeddings/sheet.bin",
      "text-box: Drawn words",
      "object: word/part.html",
      "object: dangling",
    ]);
  });
});

describe("the file itself", () => {
  test("may name its parts and its prefixes as it likes, and follow the strict standard in UTF-16", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const main = `<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="${strict}/wordprocessingml/main"><x:body><x:tbl><x:tr><x:tc><x:tcPr><x:gridSpan x:val="2"/></x:tcPr><x:p><x:r><x:t>Strathbrae – plan</x:t></x:r></x:p></x:tc></x:tr></x:tbl></x:body></x:document>`;
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="${strict}/officeDocument/relationships/officeDocument" Target="/odd/Main.XML"/></Relationships>`;
    for (const mark of ["\ufeff", ""]) {
      const paper = await readOk(
        zipOf([
          { name: "_rels/.rels", content: rels },
          { name: "odd/main.xml", content: Buffer.from(mark + main, "utf16le") },
        ]),
        "paper.docx",
      );
      expect(sketchTables(paper)).toEqual([["1-2 Strathbrae – plan"]]);
    }
  });

  test("may lack its lists of parts and types, and every part but the document", async () => {
    const entries = wordEntries({ body: p("Plan") }).filter((entry) => entry.name === "word/document.xml");
    expect(sketchParagraphs(await readOk(zipOf(entries), "paper.docx"))).toEqual(["Plan"]);
  });

  test("is not lost with a broken side part, which is listed", async () => {
    const file = wordFile({
      body: p("Plan", '<w:pStyle w:val="X"/>'),
      styles: "<w:broken",
      comments: "<w:comment>",
    });
    const paper = await readOk(file, "paper.docx");
    expect(sketchParagraphs(paper)).toEqual(["Plan"]);
    expect(sketchAsides(paper)).toEqual(["unreadable: word/styles.xml", "unreadable: word/comments.xml"]);
  });

  test("headers and footers are not content", async () => {
    const paper = await readWord({
      body: `${p("Plan")}<w:sectPr><w:headerReference r:id="h"/></w:sectPr>`,
      relationships: '<Relationship Id="h" Type="x/header" Target="header1.xml"/>',
      more: [{ name: "word/header1.xml", content: part("hdr", p("Confidential")) }],
    });
    expect(sketchParagraphs(paper)).toEqual(["Plan"]);
    expect(paper.asides).toEqual([]);
  });
});
