import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textOf } from "../../../kernel/paper.ts";
import { readOk } from "../testing/read-ok.ts";
import { sharedPath } from "../testing/shared.ts";
import { sketchParagraphs, sketchTables, tablesOf, wordsOfPaper } from "../testing/sketch.ts";

async function tables(...lines: string[]): Promise<string[][]> {
  return sketchTables(await readOk(lines.join("\n"), "paper.txt"));
}

async function paragraphs(...lines: string[]): Promise<string[]> {
  return sketchParagraphs(await readOk(lines.join("\n"), "paper.txt"));
}

describe("a table of tab-separated lines", () => {
  test("is one run of lines; empty cells stay in their columns", async () => {
    expect(await tables("Action\tLead\tDate", "Hold a forum\t\tJune 2027", "\tCouncil\t")).toEqual([
      ["1 Action | 2 Lead | 3 Date", "1 Hold a forum | 2 | 3 June 2027", "1 | 2 Council | 3"],
    ]);
  });

  test("goes on after an empty line with as many columns, and says that there was one", async () => {
    expect(await tables("Action\tLead\t", "1. Roads\t\t", "", "", "2. Rail\t\t")).toEqual([
      ["1 Action | 2 Lead | 3", "1 1. Roads | 2 | 3", "~ 1 2. Rail | 2 | 3"],
    ]);
  });

  test("ends at an empty line before another number of columns", async () => {
    expect(await tables("Action\tLead\t", "a\tb\t", "", "Name\tTelephone", "Ewan Laird\t01")).toEqual([
      ["1 Action | 2 Lead | 3", "1 a | 2 b | 3"],
      ["1 Name | 2 Telephone", "1 Ewan Laird | 2 01"],
    ]);
  });

  test("where line ends were trimmed, shorter lines still belong", async () => {
    expect(
      await tables("Action\tLead\tDate", "1. Roads", "Grit\tCouncil", "", "2. Rail", "Ask\tCouncil\tMay"),
    ).toEqual([
      [
        "1 Action | 2 Lead | 3 Date",
        "1 1. Roads",
        "1 Grit | 2 Council",
        "~ 1 2. Rail",
        "1 Ask | 2 Council | 3 May",
      ],
    ]);
  });

  test("takes a line or two without tabs between its lines as rows of one cell", async () => {
    expect(
      await tables(
        "Action\tLead\t",
        "Draw up a\tCouncil\t",
        "",
        "list of halls.",
        "",
        "Open them\tCouncil\t",
      ),
    ).toEqual([
      [
        "1 Action | 2 Lead | 3",
        "1 Draw up a | 2 Council | 3",
        "~ 1 list of halls.",
        "~ 1 Open them | 2 Council | 3",
      ],
    ]);
  });

  test("takes a last line only where it plainly goes on", async () => {
    const start = ["Action\tLead\t", "Draw up a\tCouncil\t", ""];
    expect(await tables(...start, "list of halls.")).toEqual([
      ["1 Action | 2 Lead | 3", "1 Draw up a | 2 Council | 3", "~ 1 list of halls."],
    ]);
    for (const line of ["- a list follows", "a) a list follows"])
      expect(await paragraphs(...start, line)).toEqual([line]);
    expect(await paragraphs(...start, "The Board is asked to agree.")).toEqual([
      "The Board is asked to agree.",
    ]);
  });

  test("ends at prose, at its own heading repeated after other words, and at long lines", async () => {
    const table = ["Action\tLead\t", "a\tb\t"];
    const prose = ["", "Three lines", "of prose", "end it."];
    expect(await tables(...table, ...prose, ...table)).toHaveLength(2);
    expect(await tables(...table, "", "Improvement 2", "", ...table)).toHaveLength(2);
    expect(await tables(...table, "", "long ".repeat(80), "", "c\td\t")).toHaveLength(2);
    expect(await paragraphs(...table, "", "Improvement 2", "", ...table)).toEqual(["Improvement 2"]);
  });

  test("is not a list whose marks a tab sets apart", async () => {
    const lines = ["1.\tOpen the halls", "2.\tHeat them", "", "•\tOne more"];
    expect(await tables(...lines)).toEqual([]);
    expect(await paragraphs(...lines)).toEqual(["1. Open the halls", "2. Heat them", "• One more"]);
    expect(await tables("No\tAction", ...lines.slice(0, 2))).toHaveLength(1);
  });

  test("is not an indented paragraph", async () => {
    expect(await tables("Words", "\tindented words")).toEqual([]);
  });

  test("takes a cell in quotation marks that spans lines, as spreadsheets write it", async () => {
    expect(
      await tables(
        "Action\tNotes\tLead",
        'Grit\t"Costs: ""salt""\nRisks: frost"\tCouncil',
        'A "test"\t"whole"\tx',
      ),
    ).toEqual([
      [
        "1 Action | 2 Notes | 3 Lead",
        '1 Grit | 2 Costs: "salt" / Risks: frost | 3 Council',
        '1 A "test" | 2 "whole" | 3 x',
      ],
    ]);
  });
});

describe("the words of a cell", () => {
  async function cell(text: string): Promise<string[]> {
    const [table] = tablesOf(await readOk(`a\t${text}\tc`, "paper.txt"));
    return (table?.rows[0]?.cells[1]?.pieces ?? []).map(
      (piece) => (piece.item ? `${piece.item} ` : "") + piece.text,
    );
  }

  test("formatting tags and entities are taken as what they stand for", async () => {
    expect(await cell("<u>Costs:</u> staff &amp; time")).toEqual(["Costs: staff & time"]);
    expect(await cell("<p><u>Risks:</u> one</p> <p>two</p>")).toEqual(["Risks: one", "two"]);
    expect(await cell("one<br>two<br/>three\vfour")).toEqual(["one", "two", "three", "four"]);
    expect(await cell("<ul><li>first</li><li>second</li></ul>")).toEqual(["• first", "• second"]);
  });

  test("signs that only look like markup stay", async () => {
    expect(await cell("<5 people & >10 halls, a<b")).toEqual(["<5 people & >10 halls, a<b"]);
    expect(await cell("R&D; <u>x</u> < y")).toEqual(["R&D; x < y"]);
  });

  test("markup beyond formatting stays letter by letter", async () => {
    for (const text of ["<script>alert(1)</script>", '<b onclick="x">b</b>', "<b>x</b><img src=x>&amp;"])
      expect(await cell(text)).toEqual([text]);
  });
});

test("a table drawn with bars is a table in plain text too", async () => {
  const paper = await readOk(
    "Before\n\n| Action | Lead |\n|---|:-:|\n| Grit | **Council** | more |\n\nAfter",
    "paper.txt",
  );
  expect(sketchTables(paper)).toEqual([["# 1 Action | 2 Lead", "1 Grit | 2 Council | 3 more"]]);
  expect(sketchParagraphs(paper)).toEqual(["Before", "After"]);
});

describe("paper 001 as it stands", () => {
  const path = sharedPath("documents", "001_c6d9dfb252a51d89.txt");

  test.each(["paper.txt", "paper.md"])(
    "read as %s it is a title block of two rows and one plan of thirty",
    async (name) => {
      if (path === null) return;
      const text = readFileSync(path, "utf8");
      const paper = await readOk(text, name);
      const [title, plan, ...others] = tablesOf(paper);
      expect([title?.rows.length, title?.columns, plan?.rows.length, plan?.columns, others]).toEqual([
        2,
        2,
        30,
        6,
        [],
      ]);
      // All lines with tabs are rows, and one line without: the second half of a row that broke.
      const rows = [...(title?.rows ?? []), ...(plan?.rows ?? [])];
      expect(rows.filter((row) => row.cells.length > 1)).toHaveLength(
        text.split("\n").filter((line) => line.includes("\t")).length,
      );
      const broken = plan?.rows.filter((row) => row.cells.length === 1) ?? [];
      expect(broken.map((row) => [row.number, row.gapBefore, row.cells[0]?.column])).toEqual([[21, true, 1]]);
      const gaps = plan?.rows.filter((row) => row.gapBefore && row.cells.length === 6) ?? [];
      expect(
        gaps.map((row) =>
          textOf(row.cells[0] ?? { column: 1, columnSpan: 1, rowSpan: 1, pieces: [] }).slice(0, 2),
        ),
      ).toEqual(["2.", "3.", "4.", "5.", "6."]);
      expect(wordsOfPaper(paper)).not.toMatch(/<\/?[up]>/);
    },
  );
});
