import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { readPaper } from "../../../platform/documents/index.ts";
import { readTarget } from "../actions/read-words.ts";
import { writePlanCsv, writePlanTables } from "../outputs/write-plan-tables.ts";
import { readPlanIn } from "../reading/index.ts";
import type { FrozenAction, FrozenPlan } from "../versions/frozen-plan.ts";
import { draftFromPaper } from "./draft-from-paper.ts";

const facts = { partnership: "Strathbrae", version: null, asOn: "2026-11-23" as CalendarDate };
const council = {
  kind: "organisation",
  id: "council",
  name: "Strathbrae Council",
  aliases: ["the Council"],
} as const;
const nhs = { kind: "organisation", id: "nhs", name: "NHS Strathbrae", aliases: [] } as const;
const cog = { kind: "group", id: "cog", name: "Chief Officers’ Group", aliases: ["COG"] } as const;

const action: FrozenAction = {
  id: "one",
  number: 12,
  text: "Look at each boiler",
  lead: { text: "Strathbrae Council", mode: "sole", parties: [] },
  target: null,
  firstTarget: null,
  measures: [],
  contributors: [
    { name: "NHS Strathbrae", part: "a room (the small one)" },
    { name: "COG", part: null },
    { name: "Inverlairn Heat Ltd", part: "vans" },
  ],
  themes: ["Cold and damp", "Young people"],
  steps: [
    { text: "Ask who has one (and where)", target: null, doneOn: null },
    { text: "Find funders", target: readTarget("by March 2027", null), doneOn: null },
    { text: "Write", target: readTarget("June 2027", null), doneOn: "2027-05-03" as CalendarDate },
    { text: "Send it", target: null, doneOn: "2026-11-02" as CalendarDate },
  ],
  occasion: "the first frost",
  isQuickWin: true,
  isPrevention: true,
  inequality: 2,
};

const plan: FrozenPlan = {
  title: "How we look after each other",
  kind: "improvement",
  period: "",
  summary: "",
  improvements: [
    {
      id: "improvement",
      number: "1",
      title: "Warm homes",
      outcome: null,
      aim: "Nobody is cold",
      concerns: ["NHS Strathbrae", "Inverlairn Heat Ltd"],
      measures: [{ id: "m", text: "Bills are paid", kind: "document" }],
      implications: [],
      actions: [
        action,
        { ...action, id: "two", number: 13, text: "Mend them", contributors: [], themes: [], steps: [] },
      ],
    },
  ],
};

describe("a table of ours that is brought in again", () => {
  test.each([
    ["plan.xlsx", () => writePlanTables(plan, facts)],
    ["plan.csv", async () => new TextEncoder().encode(writePlanCsv(plan, facts))],
  ])("gives back what stands beside the six columns, and makes nobody up (%s)", async (name, write) => {
    const paper = await readPaper(await write(), name);
    if (!paper.ok) throw new Error("This was not read.");
    const draft = draftFromPaper(readPlanIn(paper.value), {}, [council, nhs, cog]);
    const [improvement] = draft.improvements;
    expect(improvement).toMatchObject({
      aim: "Nobody is cold",
      concerns: [nhs],
      note: "Concerns: Inverlairn Heat Ltd",
      measures: [{ text: "Bills are paid" }],
    });
    expect(improvement?.actions).toHaveLength(2);
    expect(improvement?.actions[0]).toMatchObject({
      contributors: [
        { party: nhs, part: "a room (the small one)" },
        { party: cog, part: null },
      ],
      themes: action.themes,
      steps: action.steps,
      occasion: "the first frost",
      isQuickWin: true,
      isPrevention: true,
      inequality: 2,
      note: "With: Inverlairn Heat Ltd (vans)",
    });
    expect(improvement?.actions[1]).toMatchObject({ contributors: [], themes: [], steps: [], note: null });
  });
});
