import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { textOf } from "../../../kernel/paper.ts";
import { readPaper } from "../../../platform/documents/index.ts";
import { inspect } from "./inspect.ts";
import { checkReading, readPlanIn } from "./plan-reading.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = join(root, "..", "shared", "documents");
const isThere = existsSync(folder);
if (!isThere) console.warn(`The real papers are not here (${folder}): nothing was read.`);

async function paper(code: string) {
  const file = readdirSync(folder).find((name) => name.startsWith(code)) ?? "";
  const read = await readPaper(join(folder, file));
  if (!read.ok) throw new Error(`Paper ${code} could not be read: ${read.refusal.reason}`);
  return read.value;
}

describe.runIf(isThere)("the improvement plan of 2016, turned into text", () => {
  test("is six improvements with 22 actions, and nothing is lost", async () => {
    const { improvements, unplaced, coverage, dated } = inspect(await paper("001"));
    expect(improvements.map(({ number, actions }) => [number, actions.length])).toEqual([
      ["1", 5],
      ["2", 3],
      ["3", 3],
      ["4", 4],
      ["5", 4],
      ["6", 3],
    ]);
    expect(unplaced).toEqual([]);
    expect(coverage).toEqual({ cells: 93, placed: 93, unplaced: 0 });
    expect(dated).toBe("2016-03-30");
  });

  test("types its implications, which belong to the improvements", async () => {
    const { improvements } = inspect(await paper("001"));
    expect(improvements.map(({ implications }) => implications.map(({ kind }) => kind))).toEqual([
      ["cost", "cost", "cost", "risk", "risk", "risk"],
      ["cost", "resource"],
      ["cost", "resource"],
      ["risk", "risk", "risk", "cost"],
      ["cost"],
      ["risk", "cost"],
    ]);
    expect(
      improvements.flatMap(({ implications }) => implications.filter((each) => "action" in each)),
    ).toEqual([]);
    expect(improvements.every(({ outcome }) => outcome !== null && !outcome.includes("\n"))).toBe(true);
  });

  test("puts shifted cells back and joins the row that was cut", async () => {
    const { improvements } = inspect(await paper("001"));
    const [, agree, embed] = improvements[2]?.actions ?? [];
    expect(agree).toMatchObject({
      lead: null,
      target: {
        text: "For approximately August 2016.",
        kind: "month",
        start: "2016-08-01",
        end: "2016-08-31",
        approximate: true,
      },
      measures: ["Board Meeting/Agreement of Statement signed by CPP Board."],
    });
    expect(embed).toMatchObject({
      target: { kind: "ongoing", end: null },
      measures: ["Evaluation of Outcomes/Activity."],
    });
    expect(improvements[3]?.actions[3]).toMatchObject({
      text: "Establish an annual refresh of the list of who is delivering what in the Third Sector.",
      lead: "TSI",
      target: null,
    });
  });

  test("reads each date from the paper's own day", async () => {
    const { improvements } = inspect(await paper("001"));
    const targets = improvements.flatMap(({ actions }) => actions.map(({ target }) => target));
    expect(targets.map((target) => target && [target.kind, target.start, target.end])).toEqual([
      ["month", "2016-09-01", "2016-09-30"],
      ["month", "2016-12-01", "2016-12-31"],
      ["month", "2016-12-01", "2016-12-31"],
      ["fy", "2017-04-01", "2018-03-31"],
      null,
      ["month", null, "2016-06-30"],
      ["month", null, "2016-09-30"],
      ["month", null, "2017-03-31"],
      ["month", null, "2016-08-31"],
      ["month", "2016-08-01", "2016-08-31"],
      ["ongoing", null, null],
      ["event", null, null],
      null,
      null,
      null,
      ["month", null, "2017-02-28"],
      null,
      null,
      null,
      ["month", null, "2016-08-31"],
      ["relative", null, "2016-09-30"],
      ["month", null, "2016-08-31"],
    ]);
  });

  test("asks about the cut row and the two shifted ones, and about nothing else", async () => {
    const { questions } = readPlanIn(await paper("001"));
    expect(questions.map(({ kind }) => kind)).toEqual(["shifted", "shifted", "split-row"]);
  });
});

describe.runIf(isThere)("the other real papers hold no plan", () => {
  test.each(["000", "002", "003", "004"])(
    "paper %s: every cell of every table is listed as unplaced",
    async (code) => {
      const read = await paper(code);
      const cells = read.blocks.flatMap((block) =>
        block.kind === "table"
          ? block.rows.flatMap((row) => row.cells.filter((cell) => textOf(cell).trim() !== ""))
          : [],
      );
      const { improvements, unplaced, coverage } = inspect(read);
      expect(improvements).toEqual([]);
      expect(coverage).toEqual({ cells: cells.length, placed: 0, unplaced: cells.length });
      expect(unplaced.map(({ text }) => text)).toEqual(cells.map((cell) => textOf(cell)));
    },
  );

  test("even if the audit's table is said to be a plan, nothing is lost", async () => {
    const { coverage, plan } = checkReading(readPlanIn(await paper("003"), { asPlan: true }));
    expect(plan.improvements.length).toBeGreaterThan(0);
    expect(coverage.placed + coverage.unplaced).toBe(coverage.cells);
  });
});
