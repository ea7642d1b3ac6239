import Papa from "papaparse";
import { expect, test } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { readPage } from "../../../../test/harness/read-page.ts";

const PAGE = "/strathbrae/plans/1/versions/1";
const DESK = "/strathbrae/desk/plans/1/versions/1/words";

const plain = (words: string) => words.replace(/\s+/g, " ").trim();

/** The file sets the parts of a line in its own way: “NHS Strathbrae (a room)” for “NHS Strathbrae: a room”. */
const partsOf = (line: string) =>
  line.startsWith("Against inequality: ")
    ? [inequalityWords[line.charAt("Against inequality: ".length)] ?? line]
    : line.split(/: |, /);

const inequalityWords: Readonly<Record<string, string>> = {
  1: "Some effect on inequality",
  2: "Much effect on inequality",
  3: "Its purpose is less inequality",
};

test("the words of a version are taken away with all that its page says, and nothing of how its actions are going", () =>
  withApp(async ({ get }) => {
    const html = await (await get(PAGE)).text();
    expect(readPage(html).links).toContain(`${PAGE}/words.csv`);
    const file = await get(`${PAGE}/words.csv`);
    const csv = (await file.text()).replace(/^\ufeff/, "");
    const [columns, ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
    expect(columns).not.toContain("Status");
    expect(csv).not.toContain("done on");
    const said = plain(rows.flat().join(" "));
    const cells = [...html.matchAll(/<div class="cm-lines">([^<]*)<\/div>/g)].flatMap(([, words = ""]) =>
      words.split("\n").map((line) => plain(line.replaceAll("&#39;", "'").replaceAll("&amp;", "&"))),
    );
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.flatMap(partsOf).filter((part) => !said.includes(part))).toEqual([]);
    expect(html).toContain("The whole improvement");
    expect(rows).toHaveLength(18);
    expect(await (await get(`${DESK}.csv`, "Calum Drever")).text()).toContain(csv);
  }));

test("the words of a version that is not published, and of none, are taken by nobody", () =>
  withApp(async ({ get }) => {
    expect((await get("/strathbrae/plans/1/versions/9/words.csv")).status).toBe(404);
    expect((await get("/strathbrae/plans/1/consultation/words.csv")).status).toBe(404);
    expect((await get(`${DESK}.csv`)).status).toBe(303);
  }));
