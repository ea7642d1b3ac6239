import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tablePlan } from "../../../../test/harness/generated-plans.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Paper } from "../../../kernel/paper.ts";
import { readPaper } from "../../../platform/documents/index.ts";
import { readWordLook } from "../../../platform/word/read-word-look.ts";
import { templateOf } from "../../../platform/word/testing/word-template.ts";
import { readTarget } from "../actions/read-words.ts";
import { checkReading, readPlanIn } from "../reading/plan-reading.ts";
import type { FrozenAction, FrozenImprovement, FrozenPlan } from "../versions/frozen-plan.ts";
import type { OutputFacts } from "./output-facts.ts";
import { heldBySixColumns, inSixColumns } from "./testing/six-columns.ts";
import { writeWord } from "./write-word.ts";

const facts: OutputFacts = {
  partnership: "Strathbrae Community Planning Partnership",
  version: 3,
  asOn: "2026-11-23" as CalendarDate,
};

async function readBack(bytes: Uint8Array) {
  const paper = await readPaper(bytes, "plan.docx");
  if (!paper.ok) throw new Error(JSON.stringify(paper.refusal));
  return readingOf(paper.value);
}

function readingOf(paper: Paper) {
  const reading = readPlanIn(paper);
  const { plan, unplaced, coverage } = checkReading(reading);
  const { title, dated, questions } = reading;
  return { title, dated, questions, unplaced, coverage, improvements: plan.improvements.map(inSixColumns) };
}

test.each([
  ["", null],
  [" in a partnership's own look", await readWordLook(templateOf())],
])(
  "a plan written as Word%s and brought in again is the same plan, as far as six columns hold it",
  async (_, look) => {
    await fc.assert(
      fc.asyncProperty(tablePlan, async (plan) => {
        const actions = plan.improvements.flatMap((improvement) => improvement.actions);
        const statuses = new Map(actions.map(({ id }) => [id, "Under way, 3 weeks late"]));
        const read = await readBack(await writeWord(plan, { ...facts, statuses }, look));
        expect(read.unplaced).toEqual([]);
        expect(read.coverage.placed).toBe(read.coverage.cells);
        expect(read.title).toBe(plan.title);
        expect(read.dated).toBe(plan.datedOn);
        expect(read.improvements).toEqual(heldBySixColumns(plan));
      }),
      { numRuns: 50, endOnFailure: true },
    );
  },
  60_000,
);

test("a plan without a day of its own is not given the day on which it was taken out", async () => {
  const plan: FrozenPlan = {
    title: "Working better together",
    kind: "improvement",
    period: "",
    summary: "",
    improvements: [improvementOf({ target: readTarget("within 6 months", null) })],
  };
  const read = await readBack(await writeWord(plan, facts));
  expect(read.dated).toBeNull();
  expect(read.improvements).toEqual(heldBySixColumns(plan));
});

test("lines of an action, a lead and an outcome, and the steps of a measure, come back as they were", async () => {
  const plan: FrozenPlan = {
    title: "Working better together",
    kind: "improvement",
    period: "2026 to 2028",
    summary: "Outcome: not the outcome of an improvement.\nImprovement 7: not an improvement.",
    improvements: [
      {
        ...improvementOf({
          text: "Write a communications strategy\nAll in one place\n• for residents\n• for partners",
          lead: { text: "TSI\nwith buy-in of the partners", mode: null, parties: [] },
          measures: [
            { id: "1", text: "Plan in place\n• Funders found\n• Community asked", kind: "document" },
            { id: "2", text: "Report written; report sent", kind: "document" },
          ],
        }),
        outcome: "People know whom to ask.\nFewer letters go astray.",
        measures: [{ id: "3", text: "Agreed by the Board; minuted", kind: "document" }],
      },
    ],
  };
  const read = await readBack(await writeWord(plan, facts));
  expect(read.unplaced).toEqual([]);
  expect(read.improvements).toEqual(heldBySixColumns(plan));
});

/** An improvement with one action that has what is given. */
function improvementOf(action: Partial<FrozenAction>): FrozenImprovement {
  return {
    id: "improvement",
    number: "1",
    title: "Make it plain who decides what",
    outcome: null,
    measures: [],
    implications: [],
    actions: [
      {
        id: "action",
        number: 1,
        text: "Map the partnership",
        lead: { text: null, mode: null, parties: [] },
        target: null,
        firstTarget: null,
        measures: [],
        ...action,
      },
    ],
  };
}

test("the improvement programme of 2016 comes back from Word as it was read from its paper", async () => {
  const folder = resolve(import.meta.dirname, "../../../../../shared/documents");
  const name = existsSync(folder) ? readdirSync(folder).find((each) => each.startsWith("001_")) : undefined;
  if (!name) {
    console.warn("Not tested: the paper is not on this machine (../shared/documents).");
    return;
  }
  const paper = await readPaper(resolve(folder, name));
  if (!paper.ok) throw new Error(JSON.stringify(paper.refusal));
  const first = readingOf(paper.value);
  expect(first.improvements.map(({ actions }) => actions.length)).toEqual([5, 3, 3, 4, 4, 3]);
  const second = await readBack(await writeWord(planOf(first), facts));
  expect(second.improvements).toEqual(first.improvements);
  expect(second.unplaced).toEqual([]);
  expect(second.dated).toBe(first.dated);
  // Whatever was in doubt in the paper is settled in ours.
  expect(second.questions.map(({ kind }) => kind).filter((kind) => kind !== "date")).toEqual([]);
});

/** A reading as a plan: what the import makes of it when nothing is corrected. */
function planOf({ improvements, dated }: ReturnType<typeof readingOf>): FrozenPlan {
  const measure = (text: string) => ({ id: text, text, kind: "document" as const });
  return {
    title: "The improvement programme",
    kind: "improvement",
    period: "",
    summary: "",
    ...(dated === null ? {} : { datedOn: dated }),
    improvements: improvements.map((improvement, index) => ({
      ...improvement,
      id: `improvement ${index}`,
      measures: improvement.measures.map(measure),
      implications: improvement.implications.map(({ kind, text, action }) => ({
        kind,
        text,
        actionId: action === undefined ? null : `action ${index} ${action}`,
      })),
      actions: improvement.actions.map(({ text, lead, target, measures }, place) => ({
        id: `action ${index} ${place + 1}`,
        number: place + 1,
        text,
        lead: { text: lead, mode: null, parties: [] },
        target,
        firstTarget: target,
        measures: measures.map(measure),
      })),
    })),
  };
}
