import { describe, expect, test } from "vitest";
import { readOk } from "../testing/read-ok.ts";
import { sketchAsides, sketchParagraphs, sketchTables, tablesOf } from "../testing/sketch.ts";

const read = (...lines: string[]) => readOk(lines.join("\n"), "plan.md");

describe("a Markdown paper", () => {
  test("has headings with their level, lists with their marks, and no marks in its text", async () => {
    const paper = await read(
      "# Plan",
      "",
      "Some **bold** and _slanted_",
      "words with [a link](x).",
      "",
      "3. third",
      "4. fourth",
      "   - within",
      "",
      "- [x] done",
      "- [ ] open",
    );
    expect(sketchParagraphs(paper)).toEqual([
      "# Plan",
      "Some bold and slanted words with a link.",
      "3. third",
      "4. fourth",
      "• within",
      "☒ done",
      "☐ open",
    ]);
  });

  test("has tables with a heading row; rows wider than it keep their cells", async () => {
    const paper = await read(
      "| Action | Lead |",
      "|---|---|",
      "| **Grit** \\| salt | Council<br>Board | more | yet |",
      "| |",
    );
    expect(sketchTables(paper)).toEqual([
      ["# 1 Action | 2 Lead", "1 Grit | salt | 2 Council / Board | 3 more | 4 yet", "1"],
    ]);
    expect(tablesOf(paper)[0]?.columns).toBe(4);
  });

  test("has tables of tab-separated lines too, and a heading ends them", async () => {
    const paper = await read(
      "Action\tLead\t",
      "**Grit** roads\t1. <u>Council</u>\t",
      "",
      "## Next",
      "",
      "Action\tLead\t",
      "- Heat halls\tBoard\t",
    );
    expect(sketchTables(paper)).toEqual([
      ["1 Action | 2 Lead | 3", "1 Grit roads | 2 1. Council | 3"],
      ["1 Action | 2 Lead | 3", "1 - Heat halls | 2 Board | 3"],
    ]);
    expect(sketchParagraphs(paper)).toEqual(["## Next"]);
  });

  test("code between fences is text, whatever tabs or bars it holds", async () => {
    const paper = await read("```", "a\tb", "| c | d |", "|---|---|", "```", "after");
    expect(sketchTables(paper)).toEqual([]);
    expect(sketchParagraphs(paper)).toEqual(["a\tb", "| c | d |", "|---|---|", "after"]);
  });

  test("notes, struck words, pictures and remarks stand beside the text", async () => {
    const paper = await read(
      "| A | B |",
      "|---|---|",
      "| one[^1] | ~~old~~ new |",
      "",
      "![A map](m.png) here",
      "",
      "<!-- a remark -->",
      "",
      "[^1]: The **note**",
    );
    expect(sketchTables(paper)).toEqual([["# 1 A | 2 B", "1 one | 2 new"]]);
    expect(sketchAsides(paper)).toEqual([
      "deleted: old @ 1,2,2",
      "object: A map",
      "hidden: a remark",
      "footnote: The note @ 1,2,1",
    ]);
  });

  test("a table written as HTML is a table; other markup stays letter by letter", async () => {
    const paper = await read("<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", "", "x <script>y</script>");
    expect(sketchTables(paper)).toEqual([["1↓2 a | 2 b", "2 c"]]);
    expect(sketchParagraphs(paper)).toEqual(["x <script>y</script>"]);
  });

  test("a table longer than is parsed at once is still one table", async () => {
    const rows = Array.from({ length: 700 }, (_, index) => `| action ${index + 1} | lead |`);
    const [table, ...others] = tablesOf(
      await read("# Plan", "", "| Action | Lead |", "|---|---|", ...rows, "", "After"),
    );
    expect(others).toEqual([]);
    expect(table?.rows).toHaveLength(701);
    expect(table?.rows.filter((row) => row.header)).toHaveLength(1);
    expect(table?.rows[650]?.cells[0]?.pieces).toEqual([{ text: "action 650" }]);
  });
});
