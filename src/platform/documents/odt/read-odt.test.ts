import { describe, expect, test } from "vitest";
import { limits } from "../limits.ts";
import {
  type OpenTextParts,
  odtCell,
  odtP,
  odtRow,
  odtTable,
  openPart,
  openTextEntries,
  openTextFile,
} from "../testing/open-text-file.ts";
import { readOk, reasonOf } from "../testing/read-ok.ts";
import { sketchAsides, sketchParagraphs, sketchTables, tablesOf } from "../testing/sketch.ts";
import { zipOf } from "../testing/zip.ts";

const read = (parts: OpenTextParts | string) => readOk(openTextFile(parts), "plan.odt");
const asOdt = (parts: OpenTextParts | string) => reasonOf(openTextFile(parts), "plan.odt");

describe("paragraphs", () => {
  test("white space of the file is one space, that of elements counts, a break makes a line", async () => {
    const paper = await read(
      `${odtP('\n  Store\n  <text:span>grit</text:span> <text:s text:c="2"/>now<text:tab/>or<text:line-break/>later ')}<text:p/>`,
    );
    expect(paper.format).toBe("odt");
    expect(sketchParagraphs(paper)).toEqual(["Store grit   now\tor\nlater"]);
  });

  test("headings have their level, and their number where chapters are numbered", async () => {
    const paper = await read({
      styles:
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>',
      body: '<text:h text:outline-level="1">Aims</text:h><text:h text:outline-level="2">Fuel</text:h><text:h text:outline-level="2">Food</text:h><text:h text:outline-level="1">Dates</text:h><text:h text:outline-level="2">First</text:h><text:h text:outline-level="10">Deep</text:h>',
    });
    expect(sketchParagraphs(paper)).toEqual([
      "# 1. Aims",
      "## 1.1 Fuel",
      "## 1.2 Food",
      "# 2. Dates",
      "## 2.1 First",
      "######### Deep",
    ]);
  });

  test("lists count on where they say so, start where they say so, and have letters and bullets", async () => {
    const automatic =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
    const item = (inside: string, more = "") => `<text:list-item ${more}>${inside}</text:list-item>`;
    const list = (inside: string, more: string) => `<text:list ${more}>${inside}</text:list>`;
    const paper = await read({
      automatic,
      body: [
        list(
          item(odtP("One") + odtP("still one") + list(item(odtP("in")) + item(odtP("in too")), "")) +
            item(odtP("Two")),
          'text:style-name="L"',
        ),
        odtP("between"),
        list(
          item(odtP("Three")) + item(odtP("Seven"), 'text:start-value="7"'),
          'text:style-name="L" text:continue-numbering="true"',
        ),
        list(item(odtP("Again")), 'text:style-name="L"'),
        list(
          `${item(odtP("Mark"))}<text:list-header>${odtP("none")}</text:list-header>`,
          'text:style-name="B"',
        ),
      ].join(""),
    });
    expect(sketchParagraphs(paper)).toEqual([
      "1. One",
      "still one",
      "(a) in",
      "(b) in too",
      "2. Two",
      "between",
      "3. Three",
      "7. Seven",
      "1. Again",
      "• Mark",
      "none",
    ]);
  });
});

describe("tables", () => {
  test("heading rows, spans, covered cells and a table within a cell", async () => {
    const paper = await read(
      odtTable(
        `<table:table-header-rows>${odtRow(["Action", "Lead", "Date"])}</table:table-header-rows>`,
        odtRow([odtCell("Fuel", 'table:number-columns-spanned="3"'), null, null]),
        odtRow([
          "Grit",
          odtCell("Council", 'table:number-rows-spanned="9"'),
          odtCell(odtP("May") + odtTable(odtRow(["in"]))),
        ]),
        odtRow(["Ring", null, "June"]),
      ),
    );
    expect(sketchTables(paper)).toEqual([
      ["# 1 Action | 2 Lead | 3 Date", "1-3 Fuel", "1 Grit | 2↓2 Council | 3 May", "1 Ring | 3 June"],
      ["1 in"],
    ]);
    expect(tablesOf(paper)[1]?.within).toEqual({ table: 1, row: 3, column: 3 });
  });

  test("repeated cells and rows are so many, empty ones without end are not", async () => {
    const paper = await read(
      odtTable(
        odtRow([odtCell("x", 'table:number-columns-repeated="3"'), "y"], 'table:number-rows-repeated="2"'),
        odtRow(
          [odtCell("", 'table:number-columns-repeated="16384"')],
          'table:number-rows-repeated="1048576"',
        ),
      ),
    );
    expect(sketchTables(paper)[0]?.slice(0, 2)).toEqual(["1 x | 2 x | 3 x | 4 y", "1 x | 2 x | 3 x | 4 y"]);
    expect(tablesOf(paper)[0]?.columns).toBe(4);
    expect(tablesOf(paper)[0]?.rows.length).toBeLessThan(200);
  });

  test("a hidden row and words that a merge covers stand beside", async () => {
    const paper = await read(
      odtTable(
        odtRow([
          odtCell("a", 'table:number-columns-spanned="2"'),
          `<table:covered-table-cell>${odtP("under")}</table:covered-table-cell>`,
        ]),
        odtRow(["gone", "too"], 'table:visibility="collapse"'),
      ),
    );
    expect(sketchTables(paper)).toEqual([["1-2 a"]]);
    expect(sketchAsides(paper)).toEqual(["hidden: under @ 1,1,1", "hidden: gone\ttoo"]);
  });
});

describe("what is no content stands beside", () => {
  test("hidden by a style it inherits from, by a section, by a field", async () => {
    const hide = '<style:text-properties text:display="none"/>';
    const paper = await read({
      styles: `<style:style style:name="Secret" style:family="paragraph">${hide}</style:style>`,
      automatic: `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Secret"/><style:style style:name="T1" style:family="text">${hide}</style:style>`,
      body: [
        odtP("all of it", "P1"),
        odtP('shown <text:span text:style-name="T1">not</text:span>shown'),
        `<text:section text:display="none">${odtP("section")}${odtTable(odtRow(["cell"]))}</text:section>`,
        odtP(
          '<text:hidden-text text:string-value="field" text:is-hidden="true">field</text:hidden-text>after',
        ),
      ].join(""),
    });
    expect(sketchParagraphs(paper)).toEqual(["shown shown", "after"]);
    expect(sketchAsides(paper).map((line) => line.replace(/ @.*/, ""))).toEqual([
      "hidden: all of it",
      "hidden: not",
      "hidden: section",
      "hidden: cell",
      "hidden: field",
    ]);
  });

  test("deletions where they were taken from, and those whose place is gone; insertions stay", async () => {
    const region = (id: string, words: string) =>
      `<text:changed-region text:id="${id}"><text:deletion><office:change-info><dc:creator>Morag Innes</dc:creator></office:change-info>${odtP(words)}</text:deletion></text:changed-region>`;
    const paper = await read(
      `<text:tracked-changes>${region("c1", "June")}${region("c2", "lost")}</text:tracked-changes>${odtTable(
        odtRow(
          [
            odtP(
              '<text:change text:change-id="c1"/><text:change-start text:change-id="c3"/>July<text:change-end text:change-id="c3"/>',
            ),
          ].map((cell) => odtCell(cell)),
        ),
      )}`,
    );
    expect(sketchTables(paper)).toEqual([["1 July"]]);
    expect(sketchAsides(paper)).toEqual(["deleted: June @ 1,1,1", "deleted: lost"]);
  });

  test("notes, comments with their authors, boxes, pictures by what they show", async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${odtP("below")}</text:note-body></text:note>`;
    const comment = `<office:annotation><dc:creator>Ewan Laird</dc:creator><dc:date>2027-01-11</dc:date>${odtP("Sure?")}</office:annotation>`;
    const box = `<draw:frame draw:name="Box1"><draw:text-box>${odtP("boxed")}</draw:text-box></draw:frame>`;
    const picture = '<draw:frame draw:name="Image1"><draw:image/><svg:title>Crest</svg:title></draw:frame>';
    const shape = `<draw:custom-shape>${odtP("in a shape")}</draw:custom-shape>`;
    const paper = await read(
      odtP(`out${box}`) + odtTable(odtRow([odtCell(odtP(`in${note}${comment}${box}${picture}${shape}`))])),
    );
    expect(sketchParagraphs(paper)).toEqual(["out", "boxed"]);
    expect(sketchTables(paper)).toEqual([["1 in"]]);
    expect(sketchAsides(paper)).toEqual([
      "footnote: below @ 1,1,1",
      "comment: Sure? (Ewan Laird) @ 1,1,1",
      "text-box: boxed @ 1,1,1",
      "object: Crest @ 1,1,1",
      "text-box: in a shape @ 1,1,1",
    ]);
  });

  test("styles that are broken are listed, and cost no words", async () => {
    const entries = openTextEntries({ body: odtP("Plan") });
    const broken = zipOf(
      entries.map((each) => (each.name === "styles.xml" ? { ...each, content: "<x" } : each)),
    );
    const paper = await readOk(broken, "plan.odt");
    expect(sketchParagraphs(paper)).toEqual(["Plan"]);
    expect(sketchAsides(paper)).toEqual(["unreadable: styles.xml"]);
  });
});

describe("what means harm is refused by name", () => {
  const withContent = (content: string | Buffer) =>
    reasonOf(
      zipOf(
        openTextEntries({ body: "" }).map((each) =>
          each.name === "content.xml" ? { ...each, content } : each,
        ),
      ),
      "plan.odt",
    );

  test("more cells and columns than are taken, however few the file writes down", async () => {
    const full = (cell: string, row: string) => odtTable(odtRow([odtCell("x", cell)], row));
    expect(await asOdt(full("", 'table:number-rows-repeated="1048576"'))).toBe("too-many-cells");
    expect(await asOdt(full('table:number-columns-repeated="16384"', ""))).toBe("too-many-columns");
    expect(await asOdt(full('table:number-columns-spanned="99999999"', ""))).toBe("too-many-columns");
    const many = full('table:number-columns-repeated="900"', 'table:number-rows-repeated="900"');
    expect(await asOdt(many)).toBe("too-many-cells");
    expect(await asOdt(odtTable(odtRow(Array(1_000).fill("")).repeat(limits.cells / 1_000 + 1)))).toBe(
      "too-many-cells",
    );
  });

  test("tables within tables without end", async () => {
    const [before = "", after = ""] = odtTable(odtRow([odtCell("<here/>")])).split("<here/>");
    expect(tablesOf(await read(before.repeat(50) + odtP("deep") + after.repeat(50)))).toHaveLength(50);
    expect(await asOdt(before.repeat(5_000) + after.repeat(5_000))).toBe("too-deep");
  });

  test("a document type, a part that unfolds too far, an end that never comes, no text at all", async () => {
    expect(await withContent('<!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>')).toBe("doctype");
    expect(await withContent(Buffer.alloc(limits.partBytes + 1, " "))).toBe("inflates-too-far");
    expect(await withContent("<x><y>")).toBe("damaged");
    expect(
      await withContent(openPart("document-content", "<office:body><office:drawing/></office:body>")),
    ).toBe("not-a-paper");
    expect(await reasonOf(zipOf(openTextEntries({ body: "" }).slice(0, 1)), "plan.odt")).toBe("not-a-paper");
  });

  test("a text that is locked with a password", async () => {
    const manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    expect(await asOdt({ body: "", manifest })).toBe("encrypted");
  });

  test("a file that was cut off, anywhere", async () => {
    const file = openTextFile(odtP("Plan"));
    for (let length = 4; length < file.length; length += 13)
      expect(["truncated", "damaged", "not-a-paper"]).toContain(
        await reasonOf(file.subarray(0, length), "plan.odt"),
      );
  });
});
