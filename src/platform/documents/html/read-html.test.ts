import { describe, expect, test } from "vitest";
import { readOk } from "../testing/read-ok.ts";
import { sketchAsides, sketchParagraphs, sketchTables, tablesOf } from "../testing/sketch.ts";

const read = (html: string) => readOk(html, "plan.html");
const tables = async (html: string) => sketchTables(await read(html));

describe("a page", () => {
  test("has headings, paragraphs, lines and list items; white space counts once", async () => {
    const paper = await read(
      "<title>no</title><style>no{}</style><script>no()</script><h2>Aims <b>now</b></h2>bare\n words<p>A<br>b<div>c</div><ol start=3 type=a><li>x<ul><li>y</ul><li value=9>z</ol><pre>k\n  l</pre>",
    );
    expect(sketchParagraphs(paper)).toEqual([
      "## Aims now",
      "bare words",
      "A\nb",
      "c",
      "c. x",
      "• y",
      "i. z",
      "k\nl",
    ]);
  });

  test("keeps words apart that tags set apart, and together that they do not", async () => {
    expect(await tables("<table><td>A<br>b<p>c</p>d<b>e</b>f</table>")).toEqual([["1 A / b / c / def"]]);
  });
});

describe("tables of a page", () => {
  test("spans put cells where they stand", async () => {
    expect(
      await tables(
        "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td rowspan=0>d<tr><td colspan=2>e</table>",
      ),
    ).toEqual([["1↓2 a | 2-3 b", "2 c | 3↓2 d", "1-2 e"]]);
  });

  test("a span beyond the table ends with its group of rows or its columns", async () => {
    const paper = await read(
      "<table><thead><tr><th rowspan=99999999>a<th>b<tr><th>c</thead><tr><td>d<td>e<tr><td colspan=100>f</table>",
    );
    expect(sketchTables(paper)).toEqual([["# 1↓2 a | 2 b", "# 2 c", "1 d | 2 e", "1-2 f"]]);
    expect(tablesOf(paper)[0]?.columns).toBe(2);
    expect(await tables("<table><tr><td colspan=-3 rowspan=x>a<td colspan=0>b</table>")).toEqual([
      ["1 a | 2 b"],
    ]);
  });

  test("rows of headings are headings; a heading cell at a row's start makes none", async () => {
    expect(await tables("<table><tr><th>a<th>b<td><tr><th>c<td>d<td>e</table>")).toEqual([
      ["# 1 a | 2 b | 3", "1 c | 2 d | 3 e"],
    ]);
  });

  test("a footer comes last wherever it is written, a caption is the table's", async () => {
    const paper = await read(
      "<table><caption>Our <i>plan</i></caption><tfoot><tr><td>sum</tfoot><tbody><tr><td>a</tbody></table>",
    );
    expect(sketchTables(paper)).toEqual([["1 a", "1 sum"]]);
    expect(tablesOf(paper)[0]?.caption).toBe("Our plan");
  });

  test("a table within a cell has its own number and says where it stands", async () => {
    const paper = await read("<table><tr><td>a<td>b<table><tr><td>in</table>c</table>");
    expect(sketchTables(paper)).toEqual([["1 a | 2 b / c"], ["1 in"]]);
    expect(tablesOf(paper)[1]?.within).toEqual({ table: 1, row: 1, column: 2 });
  });
});

describe("what a page does not show", () => {
  test("stands beside: hidden parts, hidden rows, struck words, pictures", async () => {
    const paper = await read(
      "<p hidden>one<p style='color:red;DISPLAY: None'>two</p><table><tr><td rowspan=3>a<td>b <del>old</del>new<tr style='display:none'><td>gone<td>far<tr><td>c<span style='mso-hide:all'>x</span></table><img alt='A map'><img alt=''>",
    );
    expect(sketchTables(paper)).toEqual([["1↓2 a | 2 b new", "2 c"]]);
    expect(sketchAsides(paper)).toEqual([
      "hidden: one",
      "hidden: two",
      "deleted: old @ 1,1,2",
      "hidden: x @ 1,2,2",
      "object: A map",
      "hidden: gone\tfar",
    ]);
  });

  test("boxes, fields and choices show their state", async () => {
    const paper = await read(
      "<p><input type=checkbox checked><input type=radio><input value=' typed'><input type=hidden value=no> <select><option>Red<option selected>Amber</select>",
    );
    expect(sketchParagraphs(paper)).toEqual(["☒☐ typed Amber"]);
  });
});
