import { describe, expect, test } from "vitest";
import {
  type ExcelParts,
  type ExcelSheet,
  excelEntries,
  excelFile,
  merges,
  oneSheet,
  row,
  sheetPart,
  styled,
} from "../testing/excel-file.ts";
import { readOk } from "../testing/read-ok.ts";
import { sketchAsides, sketchTables, tablesOf } from "../testing/sketch.ts";
import { zipOf } from "../testing/zip.ts";

const read = (rows: string, more: Partial<ExcelSheet> & Omit<ExcelParts, "sheets"> = {}) =>
  readOk(oneSheet(rows, more), "plan.xlsx");

describe("a sheet is a table", () => {
  test("with its name, its rows and columns numbered as on the sheet, and gaps marked", async () => {
    const paper = await read(row(2, [null, "Action", "Lead"]) + row(4, [null, "Grit", "Council"]));
    expect(paper.format).toBe("xlsx");
    expect(tablesOf(paper)[0]).toMatchObject({ caption: "Plan", columns: 3 });
    expect(sketchTables(paper)).toEqual([["", "~ 2 Action | 3 Lead", "", "~ 2 Grit | 3 Council"]]);
  });

  test("each sheet that shows its own; a name that nobody gave is none", async () => {
    const sheets = [
      { name: "Sheet1", rows: row(1, ["a"]) },
      { name: "Empty", rows: "" },
      { name: "Fuel", rows: row(1, ["b"]) },
    ];
    const paper = await readOk(excelFile({ sheets }), "plan.xlsx");
    expect(tablesOf(paper).map(({ caption }) => caption)).toEqual([null, "Fuel"]);
    expect(sketchTables(paper)).toEqual([["1 a"], ["1 b"]]);
  });

  test("the first row of a filter or of an Excel table is its heading, and no other", async () => {
    const rows = row(1, ["Plan"]) + row(2, ["Action", "Lead"]) + row(3, ["Grit", "Council"]);
    const filtered = await read(rows, { after: '<autoFilter ref="A2:B3"/>' });
    expect(sketchTables(filtered)[0]?.[1]).toBe("# 1 Action | 2 Lead");
    const table = await read(rows, {
      after: '<tableParts><tablePart r:id="table"/></tableParts>',
      parts: { table: sheetPart("table", "").replace("<table ", '<table ref="A2:B3" ') },
    });
    expect(sketchTables(table)[0]).toEqual(["1 Plan", "# 1 Action | 2 Lead", "1 Grit | 2 Council"]);
    expect(sketchTables(await read(rows))[0]).not.toContain("# 1 Action | 2 Lead");
  });

  test("rows and cells without their own references follow one another", async () => {
    const rows = '<row><c><v>1</v></c><c t="b"><v>1</v></c></row><row><c t="b"><v>0</v></c></row>';
    expect(sketchTables(await read(rows))).toEqual([["1 1 | 2 TRUE", "1 FALSE"]]);
  });
});

describe("words in cells", () => {
  test("rich text is one text, the phonetic guide is none, line breaks make lines", async () => {
    const strings = [
      '<r><t>Costs</t></r><r><rPr><b/></rPr><t>: fuel</t></r><rPh sb="0" eb="1"><t>kana</t></rPh>',
      "<t>One_x000D_\ntwo\n\n three</t>",
      "<t>_x005F_x000D_</t>",
    ];
    const shared = (at: number) => `<c t="s"><v>${at}</v></c>`;
    const paper = await read(row(1, [shared(0), shared(1), shared(2)]), { strings });
    expect(sketchTables(paper)).toEqual([["1 Costs: fuel | 2 One / two / three | 3 _x000D_"]]);
  });

  test("a formula counts with the value it was saved with, an error with its word", async () => {
    const cells = [
      '<c t="str"><f>A1&amp;B1</f><v>Joined</v></c>',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      "<c><f>1+1</f><v>2</v></c>",
    ];
    expect(sketchTables(await read(row(1, cells)))).toEqual([["1 Joined | 2 #DIV/0! | 3 2"]]);
  });

  test("what a format shows nothing of stands beside", async () => {
    const paper = await read(row(1, [styled(1, 7), "shown"]), { formats: [";;;"] });
    expect(sketchTables(paper)).toEqual([["1 | 2 shown"]]);
    expect(sketchAsides(paper)).toEqual(["hidden: 7 @ 1,1,1"]);
  });

  test("the strict form of the standard is the same", async () => {
    const strict = (entry: string) =>
      entry
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const entries = excelEntries({
      sheets: [{ name: "Plan", rows: row(1, ["Action", '<c s="1" t="d"><v>2016-12-01</v></c>']) }],
      formats: ["mmm yyyy"],
    }).map((entry) => ({ ...entry, content: strict(String(entry.content)) }));
    expect(sketchTables(await readOk(zipOf(entries), "plan.xlsx"))).toEqual([["1 Action | 2 December 2016"]]);
  });
});

describe("merges", () => {
  const rows =
    row(1, ["Improvement", "x", "y"]) + row(2, ["Grit", "Council", "May"]) + row(3, ["Ring", null, "June"]);

  test("a merged cell stands once, where it begins; words under it do not show", async () => {
    const paper = await read(rows, { after: merges("A1:C1", "B2:B3") });
    expect(sketchTables(paper)).toEqual([
      ["1-3 Improvement", "1 Grit | 2↓2 Council | 3 May", "1 Ring | 3 June"],
    ]);
    expect(sketchAsides(paper)).toEqual(["hidden: x @ 1,1,1", "hidden: y @ 1,1,1"]);
  });

  test("one that reaches over the edge ends there, one that reaches into another where that begins", async () => {
    const paper = await read(rows, { after: merges("B2:XFD1048576", "A2:C2") });
    expect(sketchTables(paper)[0]?.slice(1)).toEqual(["1 Grit | 2-3↓2 Council", "1 Ring"]);
  });

  test("one that begins in a hidden row or column shows its words in the first that is not", async () => {
    const paper = await read(
      row(1, ["Action", "Lead"]) +
        row(2, ["Old", "Council"], 'hidden="1"') +
        row(3, ["Grit"]) +
        row(4, ["Ring"]),
      { after: merges("B2:B4") },
    );
    expect(sketchTables(paper)).toEqual([["1 Action | 2 Lead", "1 Grit | 2↓2 Council", "1 Ring"]]);
    expect(sketchAsides(paper)).toEqual(["hidden: Old"]);
  });
});

describe("what does not show is listed", () => {
  test("hidden rows and columns", async () => {
    const paper = await read(row(1, ["Action", "Cost", "Lead"]) + row(2, ["a", "b"], 'hidden="1"'), {
      before: '<cols><col min="2" max="2" hidden="1"/></cols>',
    });
    expect(sketchTables(paper)).toEqual([["1 Action | 3 Lead"]]);
    expect(sketchAsides(paper)).toEqual(["hidden: Cost", "hidden: a\tb"]);
  });

  test("hidden and very hidden sheets, under their names", async () => {
    const paper = await readOk(
      excelFile({
        sheets: [
          { name: "Plan", rows: row(1, ["a"]) },
          { name: "Lists", state: "hidden", rows: row(1, ["Green", "Amber"]) + row(2, ["Red"]) },
          { name: "Old", state: "veryHidden", rows: row(1, ["Gone"]) },
        ],
      }),
      "plan.xlsx",
    );
    expect(sketchTables(paper)).toEqual([["1 a"]]);
    expect(sketchAsides(paper)).toEqual(["hidden: Lists\nGreen\tAmber\nRed", "hidden: Old\nGone"]);
  });
});

describe("what hangs on a sheet", () => {
  const DRAWING =
    '<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">';
  const THREADS =
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">';

  test("notes with their authors; a conversation answer by answer, and not again as the note for older programs", async () => {
    const notes = sheetPart(
      "comments",
      '<authors><author>Ewan Laird</author><author>tc={1}</author></authors><commentList><comment ref="B1" authorId="0"><text><r><t>Agreed</t></r><r><t> with whom?</t></r></text></comment><comment ref="A1" authorId="1"><text><t>[Threaded comment] Is this late?</t></text></comment></commentList>',
    );
    const threads = `${THREADS}<threadedComment ref="A1" personId="p1" id="1"><text>Is this late?</text></threadedComment><threadedComment ref="A1" personId="p2" id="2" parentId="1"><text>No.</text></threadedComment></ThreadedComments>`;
    const people = `${THREADS.replace("ThreadedComments", "personList")}<person displayName="Aisha Malik" id="p1"/><person displayName="Calum Drever" id="p2"/></personList>`;
    const paper = await read(row(1, ["Action", "Lead"]), {
      parts: { comments: notes, threadedComment: threads },
      people,
    });
    expect(sketchAsides(paper)).toEqual([
      "comment: Agreed with whom? (Ewan Laird) @ 1,1,2",
      "comment: Is this late? (Aisha Malik) @ 1,1,1",
      "comment: No. (Calum Drever) @ 1,1,1",
    ]);
  });

  test("boxes with their words, pictures by their names", async () => {
    const box =
      '<twoCellAnchor><sp><nvSpPr><cNvPr name="Box 1"/></nvSpPr><txBody><a:p><a:r><a:t>Dated </a:t></a:r><a:r><a:t>May</a:t></a:r></a:p><a:p><a:r><a:t>Draft</a:t></a:r></a:p></txBody></sp></twoCellAnchor>';
    const picture =
      '<oneCellAnchor><pic><nvPicPr><cNvPr name="Picture 2" descr="Crest"/></nvPicPr></pic></oneCellAnchor>';
    const paper = await read(row(1, ["a"]), { parts: { drawing: `${DRAWING}${box}${picture}</wsDr>` } });
    expect(sketchAsides(paper)).toEqual(["text-box: Dated May\nDraft", "object: Crest"]);
  });

  test("a damaged side part is listed and costs no words of the sheet", async () => {
    const paper = await read(row(1, ["a"]), { parts: { comments: "<x" } });
    expect(sketchTables(paper)).toEqual([["1 a"]]);
    expect(sketchAsides(paper)).toEqual(["unreadable: xl/comments1.xml"]);
  });
});
