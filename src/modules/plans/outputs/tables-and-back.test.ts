import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tablePlan } from "../../../../test/harness/generated-plans.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { readPaper } from "../../../platform/documents/index.ts";
import { checkReading, readPlanIn } from "../reading/plan-reading.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import type { OutputFacts } from "./output-facts.ts";
import { heldBySixColumns, inSixColumns } from "./testing/six-columns.ts";
import { writePlanCsv, writePlanTables } from "./write-plan-tables.ts";

const facts: OutputFacts = {
  partnership: "Strathbrae Community Planning Partnership",
  version: 3,
  asOn: "2026-11-23" as CalendarDate,
  licence: "Open Government Licence v3.0",
};

function factsOf(plan: FrozenPlan): OutputFacts {
  const actions = plan.improvements.flatMap((improvement) => improvement.actions);
  return {
    ...facts,
    statuses: new Map(actions.map(({ id }) => [id, "Under way, 3 weeks late"])),
    daysLate: new Map(actions.map(({ id }) => [id, 21])),
  };
}

/** Words that spreadsheets are known to take for something else, or to lose. */
const HOSTILE = [
  "=1+1",
  "+44 141 496 0000",
  "-5 people",
  "@SUM(A1:A9)",
  '=HYPERLINK("https://elsewhere.example","Click")',
  "=cmd|'/c calc'!A1",
  "'=guarded already",
  "_x0041_ is no letter",
  "“Quoted”, \"twice\"; and 'once'",
  'a line\nand "another", with commas\nand a third',
  "TRUE",
  "1e5",
  "00123",
  "A smile 😀 and 漢字",
] as const;

function planWith(words: string): FrozenPlan {
  const measures = [{ id: "measure", text: "Minutes of the Board", kind: "document" as const }];
  const action = {
    lead: { text: words, mode: null, parties: [] },
    target: null,
    firstTarget: null,
    measures,
  };
  return {
    title: words.split("\n").join(" "),
    kind: "improvement",
    period: "",
    summary: words,
    improvements: [
      {
        id: "improvement",
        number: "1",
        title: "Say who decides what",
        outcome: words,
        aim: words,
        measures: [],
        implications: [],
        actions: [
          { ...action, id: "one", number: 1, text: `Write ${words}` },
          { ...action, id: "two", number: 2, text: "Send it", themes: [words], measures: [] },
        ],
      },
    ],
  };
}

async function readBack(bytes: Uint8Array, name: string, dated: CalendarDate | null = null) {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) throw new Error(JSON.stringify(paper.refusal));
  const reading = readPlanIn(paper.value, { dated });
  const { plan, unplaced, coverage } = checkReading(reading);
  return { ...reading, unplaced, coverage, improvements: plan.improvements.map(inSixColumns) };
}

describe("a plan brought in again is the same plan, as far as its columns hold it, written", () => {
  test("as Excel", async () => {
    await fc.assert(
      fc.asyncProperty(tablePlan, async (plan) => {
        const read = await readBack(await writePlanTables(plan, factsOf(plan)), "plan.xlsx");
        expect(read.unplaced).toEqual([]);
        expect(read.title).toBe(plan.title);
        expect(read.dated).toBe(plan.datedOn);
        expect(read.improvements).toEqual(heldBySixColumns(plan));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 120_000);

  test("as CSV, but for its title and its day, which a single table has no place for", async () => {
    await fc.assert(
      fc.asyncProperty(tablePlan, async (plan) => {
        const bytes = new TextEncoder().encode(writePlanCsv(plan, factsOf(plan)));
        const read = await readBack(bytes, "plan.csv", plan.datedOn ?? null);
        expect(read.unplaced).toEqual([]);
        expect(read.improvements).toEqual(heldBySixColumns(plan));
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 120_000);

  test.each(HOSTILE)("with words such as %j", async (words) => {
    const plan = planWith(words);
    const csv = new TextEncoder().encode(writePlanCsv(plan, facts));
    for (const read of [
      await readBack(await writePlanTables(plan, facts), "plan.xlsx"),
      await readBack(csv, "plan.csv"),
    ]) {
      expect(read.unplaced).toEqual([]);
      expect(read.improvements).toEqual(heldBySixColumns(plan));
    }
  });

  test("with more words than a cell of Excel holds: CSV has them all, Excel says where it stops", async () => {
    const plan = planWith("word ".repeat(8_000).trim());
    const csv = await readBack(new TextEncoder().encode(writePlanCsv(plan, facts)), "plan.csv");
    expect(csv.improvements).toEqual(heldBySixColumns(plan));
    const excel = await readBack(await writePlanTables(plan, facts), "plan.xlsx");
    expect(excel.improvements[0]?.outcome).toMatch(
      /^(?:word )+.*\[Cut here: a cell of Excel holds no more\./,
    );
  });
});
