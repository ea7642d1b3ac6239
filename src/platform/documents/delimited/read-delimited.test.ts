import { describe, expect, test } from "vitest";
import { readOk } from "../testing/read-ok.ts";
import { sketchAsides, sketchTables } from "../testing/sketch.ts";

async function rows(text: string, name = "plan.csv"): Promise<string[] | undefined> {
  return sketchTables(await readOk(text, name))[0];
}

describe("separated values", () => {
  test.each([",", ";", "\t", "|"])("the separator %j is found", async (separator) => {
    const line = (...cells: string[]) => cells.join(separator);
    const text = [
      line("Action", "Lead", "Date"),
      line('"Grit, salt; and | more"', "Council", "May"),
      line("b", "c", "d"),
    ].join("\r\n");
    expect(await rows(text)).toEqual([
      "1 Action | 2 Lead | 3 Date",
      "1 Grit, salt; and | more | 2 Council | 3 May",
      "1 b | 2 c | 3 d",
    ]);
  });

  test("the separator is found in small tables, below a title, and beside commas in sentences", async () => {
    expect(await rows("Action\tLead\na\tb\n")).toEqual(["1 Action | 2 Lead", "1 a | 2 b"]);
    expect(await rows("Plan, draft\n\nAction;Lead\nGrit, salt;x\n")).toEqual([
      "1 Plan, draft",
      "",
      "~ 1 Action | 2 Lead",
      "1 Grit, salt | 2 x",
    ]);
    expect(await rows("one\ntwo\n")).toEqual(["1 one", "1 two"]);
  });

  test("the separator is none that stands within quoted cells, however often", async () => {
    const text =
      'Action,Lead\r\nA,"Salt; grit\nby hand; by cart\nor not; at all"\r\nB,"One; two\nthree; four"\r\n';
    expect(await rows(text)).toEqual([
      "1 Action | 2 Lead",
      "1 A | 2 Salt; grit / by hand; by cart / or not; at all",
      "1 B | 2 One; two / three; four",
    ]);
  });

  test("a line that tells the separator is an order, not a row", async () => {
    expect(await rows("sep=;\na;b,c\n")).toEqual(["1 a | 2 b,c"]);
  });

  test("uneven rows keep their cells, line ends in a cell are lines, mixed line ends do no harm", async () => {
    expect(await rows('a,b,c\r\nd\n"e\r\nf",g,h,i\rj,k\n')).toEqual([
      "1 a | 2 b | 3 c",
      "1 d",
      "1 e / f | 2 g | 3 h | 4 i",
      "1 j | 2 k",
    ]);
  });

  test("an empty line keeps its number and shows as a gap", async () => {
    expect(await rows("a,b\n\nc,d\n\n\n")).toEqual(["1 a | 2 b", "", "~ 1 c | 2 d"]);
  });

  test("stray quotation marks are text; one that is never closed is told, with the cell it spoils", async () => {
    expect(await rows('a "b" c,d\n')).toEqual(['1 a "b" c | 2 d']);
    const paper = await readOk('a,b\nc,"open\nd,e\n', "plan.csv");
    expect(sketchTables(paper)).toEqual([["1 a | 2 b", "1 c | 2 open / d,e"]]);
    expect(sketchAsides(paper)).toEqual(["unreadable: open @ 1,2,2"]);
  });

  test("the guard that exports put before formula signs is taken off, other apostrophes stay", async () => {
    expect(await rows("'=1+1,'+44,'-5,'@x,'tis,''=,x'=\n")).toEqual([
      "1 =1+1 | 2 +44 | 3 -5 | 4 @x | 5 'tis | 6 '= | 7 x'=",
    ]);
  });

  test("a .tsv file is separated by tabs whatever else it holds", async () => {
    expect(await rows("a,b,c\td\ne,f,g\th\n", "plan.tsv")).toEqual(["1 a,b,c | 2 d", "1 e,f,g | 2 h"]);
  });
});
