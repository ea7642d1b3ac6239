import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "commonty-folder-"));
const file = (name: string) => join(folder, name);
const plan = "| Action | Lead | By when |\n| --- | --- | --- |\n| Set up a panel | TSI | June 2027 |\n";
const two = `# Improvement plan\n\n${plan}\n# Delivery timetable\n\n${plan.replace("panel", "forum")}\n# Shops\n\n| Shop | Street |\n| --- | --- |\n| Baker | Shore road |\n`;

beforeAll(() => {
  mkdirSync(file("b/c"), { recursive: true });
  writeFileSync(file("plan 10.md"), plan);
  writeFileSync(file("plan 9.md"), two);
  writeFileSync(file("b/c/minutes.txt"), "Minutes of a meeting.\n");
  writeFileSync(file("b/scan.pdf"), "%PDF-1.7\n");
  writeFileSync(file("b/photo.png"), "no paper");
  writeFileSync(file("~$plan 9.md"), "somebody has it open");
  writeFileSync(file(".hidden.md"), plan);
  symlinkSync(folder, file("b/round"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]) {
  let out = "";
  const complaints: string[] = [];
  const code = await runCommand(["inspect", ...words], {
    out: (text) => {
      out += text;
    },
    complain: (line) => complaints.push(line),
  });
  return { code, out, lines: out.trimEnd().split("\n"), complaints };
}

describe("a folder of papers", () => {
  test("is read with the folders in it, sorted, a line for each paper, and says what it passed by", async () => {
    const { code, lines, complaints } = await run(folder);
    expect(lines).toEqual([
      "b/c/minutes.txt (txt): 0 plans, 0 improvements, 0 actions, 0 of 0 cells placed, 0 questions",
      expect.stringMatching(/^b\/scan\.pdf: cannot be read\. This is a PDF, .+ paste it\.$/),
      "plan 9.md (md): 2 plans, 2 improvements, 2 actions, 12 of 16 cells placed, 0 questions",
      "plan 10.md (md): 1 plan, 1 improvement, 1 action, 6 of 6 cells placed, 0 questions",
    ]);
    expect(complaints).toEqual(["commonty: 1 of 4 could not be read. Passed by, as no papers: b/photo.png."]);
    expect(code).toBe(2);
  });

  test("as lines of JSON has the whole answer for each", async () => {
    const { code, lines } = await run(folder, "--json");
    const found = lines.map((line) => JSON.parse(line));
    expect(found.map(({ source }) => source.name)).toEqual([
      "b/c/minutes.txt",
      "b/scan.pdf",
      "plan 9.md",
      "plan 10.md",
    ]);
    expect(found[1].trouble).toContain("PDF");
    expect(found[3]).toMatchObject({
      source: { format: "md" },
      plans: 1,
      coverage: { cells: 6, placed: 6, unplaced: 0 },
    });
    expect(code).toBe(2);
  });

  test("in which every paper can be read ends with 0; one without any paper with 2", async () => {
    expect(await run(file("b/c"))).toMatchObject({ code: 0, complaints: [] });
    const none = join(folder, "none");
    mkdirSync(none);
    expect(await run(none)).toMatchObject({
      code: 2,
      complaints: ["commonty: There is no paper in this folder."],
    });
    rmSync(none, { recursive: true });
  });
});

describe("one paper", () => {
  test("is read from the tables that are named, and each table says whether it was taken", async () => {
    const { code, out } = await run(file("plan 9.md"), "--table", "2");
    const found = JSON.parse(out);
    expect(code).toBe(0);
    expect(found.title).toBe("Delivery timetable");
    expect(found.tables.map(({ table, taken, why }: Record<string, unknown>) => [table, taken, why])).toEqual(
      [
        [1, false, "headings"],
        [2, true, "headings"],
        [3, false, "no-headings"],
      ],
    );
    expect(found.coverage).toEqual({ cells: 16, placed: 6, unplaced: 10 });
  });

  test("on one line with --json", async () => {
    const { lines } = await run(file("plan 10.md"), "--json");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "").improvements).toHaveLength(1);
  });

  test("has no table that it does not have, and numbers of tables are numbers", async () => {
    expect(await run(file("plan 9.md"), "--table", "2,7")).toMatchObject({
      code: 2,
      out: "",
      complaints: ["commonty: plan 9.md: there is no table 7; the paper has 3."],
    });
    for (const words of [["--table", "x"], ["--table", ""], ["--json=yes"]])
      expect(await run(file("plan 9.md"), ...words)).toMatchObject({ code: 2, out: "" });
    expect(await run(folder, "--table", "1")).toMatchObject({ code: 2, out: "" });
  });

  test("that cannot be read ends with 2 and prints nothing", async () => {
    expect(await run(file("b/scan.pdf"))).toMatchObject({ code: 2, out: "" });
    expect(await run(file("nowhere.docx"))).toMatchObject({ code: 2, out: "" });
  });
});
