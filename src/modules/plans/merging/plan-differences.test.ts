import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { tablePlan } from "../../../../test/harness/generated-plans.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { readPaper } from "../../../platform/documents/index.ts";
import { readTarget } from "../actions/read-words.ts";
import type { OutputFacts } from "../outputs/output-facts.ts";
import { writeWord } from "../outputs/write-word.ts";
import { checkReading, readPlanIn } from "../reading/index.ts";
import { sheetOfPlan } from "../testing/sheet-of-plan.ts";
import type { FrozenAction, FrozenPlan } from "../versions/frozen-plan.ts";
import type { LivePlan } from "./live-sheet.ts";
import { type PaperAction, type PaperPlan, paperPlanOf, paperPlanOfFile } from "./paper-plan.ts";
import { type PlanDifferences, planDifferences } from "./plan-differences.ts";

const facts: OutputFacts = {
  partnership: "Strathbrae Community Planning Partnership",
  version: 3,
  asOn: "2026-11-23" as CalendarDate,
};

function liveOf(plan: FrozenPlan): LivePlan {
  return { sheet: sheetOfPlan(plan), said: new Map(), shown: new Map() };
}

async function paperIn(bytes: Uint8Array, name: string): Promise<PaperPlan> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) throw new Error(JSON.stringify(paper.refusal));
  const reading = readPlanIn(paper.value);
  return paperPlanOf(reading, checkReading(reading));
}

/** Everything that differs, so that a failure shows it. */
function told({ sections, sums }: PlanDifferences) {
  const some = sections.filter(
    ({ fields, changed, fresh, gone, asked, improvement }) =>
      fields.length + changed.length + fresh.length + gone.length + asked.length > 0 || improvement === null,
  );
  return { some, same: sums.same, renumbered: sums.renumbered };
}

function nothingDiffers(plan: FrozenPlan) {
  return { some: [], same: plan.improvements.flatMap(({ actions }) => actions).length, renumbered: 0 };
}

describe("an edition in which nothing was changed", () => {
  test("gives no difference when it comes back from Word", async () => {
    await fc.assert(
      fc.asyncProperty(tablePlan, async (plan) => {
        const paper = await paperIn(await writeWord(plan, facts), "plan.docx");
        expect(told(planDifferences(liveOf(plan), paper))).toEqual(nothingDiffers(plan));
      }),
      { numRuns: 25, endOnFailure: true },
    );
  }, 60_000);

  test("gives no difference where a semicolon stands in a cost: a table cannot say that it is one", async () => {
    const plan: FrozenPlan = {
      title: "Working together",
      kind: "improvement",
      period: "",
      summary: "",
      improvements: [
        {
          id: "improvement",
          number: "1",
          title: "Build community capacity together",
          outcome: null,
          measures: [],
          implications: [
            { kind: "cost", text: "Staff time; room hire and travel", actionId: null },
            { kind: "risk", text: "Raises hopes that cannot be met", actionId: null },
          ],
          actions: [
            {
              id: "action",
              number: 1,
              text: "Set up a forum",
              lead: { text: "Third Sector Interface", mode: "sole", parties: [] },
              target: null,
              firstTarget: null,
              measures: [],
            },
          ],
        },
      ],
    };
    const paper = await paperIn(await writeWord(plan, facts), "plan.docx");
    expect(told(planDifferences(liveOf(plan), paper))).toEqual(nothingDiffers(plan));
    const other = planDifferences(
      liveOf(plan),
      paperPlanOfFile({
        ...plan,
        improvements: plan.improvements.map((improvement) => ({ ...improvement, implications: [] })),
      }),
    );
    expect(told(other).some).toHaveLength(1);
  });

  test("gives no difference as a plan file of Commonty", () => {
    fc.assert(
      fc.property(tablePlan, (plan) => {
        expect(told(planDifferences(liveOf(plan), paperPlanOfFile(plan)))).toEqual(nothingDiffers(plan));
      }),
    );
  });

  test("gives no difference when only spaces, capitals, quotation marks and punctuation were changed", () => {
    const typeset = (text: string) => ` ${text.toUpperCase().replaceAll("“", '"').replaceAll(" ", " \n")}.`;
    fc.assert(
      fc.property(tablePlan, (plan) => {
        const paper = anotherHand(plan, (action) => ({ ...action, text: typeset(action.text) }));
        // Words that were the same for us before are paired in their order, and not told apart by capitals.
        const { sums } = planDifferences(liveOf(plan), paper);
        expect([sums.changed, sums.fresh, sums.gone, sums.questions]).toEqual([0, 0, 0, 0]);
      }),
    );
  });
});

/** The paper as somebody else's file would have it: no ids, and changed as said. */
function anotherHand(
  plan: FrozenPlan,
  change: (action: PaperAction, number: string) => PaperAction | null = (action) => action,
): PaperPlan {
  const paper = paperPlanOfFile(plan);
  return {
    ...paper,
    improvements: paper.improvements.map((improvement, index) => ({
      ...improvement,
      key: `improvement ${index + 1}`,
      actions: improvement.actions.flatMap((action, at) => {
        const number = `${improvement.number ?? index + 1}.${at + 1}`;
        const changed = change({ ...action, key: `cell ${number}`, number }, number);
        return changed ? [changed] : [];
      }),
    })),
  };
}

/** What an invented partnership means to do: no two alike, as in a plan of theirs. */
const DEEDS = [
  "Publish a directory of village halls with opening hours",
  "Train twelve volunteers as walk leaders in every glen",
  "Agree a protocol for sharing health statistics between partners",
  "Set up a forum of young people that advises the Board",
  "Review the bus timetable together with hospital managers",
  "Write a communications strategy for residents without internet",
  "Pilot participatory budgeting in Glenorrin primary school",
  "Map who pays for advice on debt and fuel poverty",
  "Recruit a link worker for surgeries along the coast",
  "Translate the summary of the locality plan into Gaelic and Polish",
  "Audit empty shops and offer them to community groups",
  "Hold an annual gathering of carers with respite paid for",
  "Build a shared calendar of consultations by all bodies",
  "Test flood alarms with tenants beside the river",
  "Collect stories from older farmers about mental health",
  "Open the council canteen on Sundays for shared meals",
  "Plant orchards on unused ground next to police stations",
  "Draft terms of reference for the poverty task group",
  "Count people who feel able to influence decisions",
  "Lend tools and bicycles from libraries",
] as const;

const NEWLY = [
  "Repair footpaths between the ferry and the clinic",
  "Appoint a champion for children in care",
  "Buy interpreting equipment that smaller charities can borrow",
] as const;

function actionOf(text: string, index: number): FrozenAction {
  const lead = ["TSI", "Strathbrae Council", "NHS Strathbrae"][index % 3] ?? null;
  const target = readTarget(["by June 2027", "Spring 2027", "ongoing"][index % 3] ?? "", null);
  return {
    id: `action ${index + 1}`,
    number: index + 1,
    text,
    lead: { text: lead, mode: null, parties: [] },
    target,
    firstTarget: target,
    measures: [{ id: `measure ${index + 1}`, text: `Report ${index + 1} is written`, kind: "document" }],
  };
}

const TITLES = [
  "Listen to residents",
  "Get about more easily",
  "Make money go further",
  "Live well for longer",
];

const PLAN: FrozenPlan = {
  title: "Better together",
  kind: "improvement",
  period: "",
  summary: "",
  improvements: TITLES.map((title, index) => ({
    id: `home ${index + 1}`,
    number: String(index + 1),
    title,
    outcome: `Outcome ${index + 1}`,
    measures: [],
    implications: [{ kind: "cost", text: `Officer time for ${title}`, actionId: null }],
    actions: DEEDS.slice(index * 5, index * 5 + 5).map((deed, at) => actionOf(deed, index * 5 + at)),
  })),
};

const LIVE = liveOf(PLAN);

type Edit = "none" | "reword" | "drop" | "move" | "lead" | "date";

const REWORDINGS: readonly ((text: string) => string)[] = [
  (text) => `${text}, beginning in the north`,
  (text) => text.replace(/^(\w+) /, "Help to $1 ").replace("together", "jointly"),
  (text) => text.split(" ").slice(0, -1).join(" "),
  (text) => `By agreement of all partners: ${text.toLowerCase()}`,
];

describe("an edition that somebody worked on", () => {
  test("is told as what was done to it", () => {
    const edits = fc.array(fc.constantFrom<Edit>("none", "none", "reword", "drop", "move", "lead", "date"), {
      minLength: DEEDS.length,
      maxLength: DEEDS.length,
    });
    const hands = fc.record({
      edits,
      rewording: fc.constantFrom(...REWORDINGS),
      added: fc.subarray([...NEWLY]),
      renumbers: fc.boolean(),
      turns: fc.boolean(),
    });
    fc.assert(
      fc.property(hands, ({ edits, rewording, added, renumbers, turns }) => {
        const editOf = (key: string) => edits[DEEDS.findIndex((_, index) => key === cellOf(index))] ?? "none";
        const changed = anotherHand(PLAN, (action) => {
          switch (editOf(action.key)) {
            case "drop":
              return null;
            case "reword":
              return { ...action, text: rewording(action.text) };
            case "lead":
              return { ...action, lead: "Police Scotland" };
            case "date":
              return { ...action, target: readTarget("by December 2028", null) };
            default:
              return action;
          }
        });
        const paper = rearranged(changed, editOf, { added, renumbers, turns });
        const found = planDifferences(LIVE, paper);
        const kinds = kindsOf(found);
        for (const [index, edit] of edits.entries()) {
          const kind = kinds.get(`action ${index + 1}`);
          expect([index + 1, DEEDS[index], kind]).toEqual([index + 1, DEEDS[index], EXPECTED[edit]]);
        }
        const fresh = found.sections.flatMap((section) => section.fresh.map(({ paper }) => paper.text));
        expect(fresh.sort()).toEqual([...added].sort());
        expectSumsAddUp(found);
      }),
      { numRuns: 100 },
    );
  });
});

const EXPECTED: Readonly<Record<Edit, string>> = {
  none: "same",
  reword: "changed: text",
  drop: "gone",
  move: "changed: improvement",
  lead: "changed: lead",
  date: "changed: date",
};

/** Where the action with this place in the whole plan stands in the paper. */
function cellOf(index: number): string {
  return `cell ${Math.floor(index / 5) + 1}.${(index % 5) + 1}`;
}

function rearranged(
  paper: PaperPlan,
  editOf: (key: string) => Edit,
  { added, renumbers, turns }: { added: readonly string[]; renumbers: boolean; turns: boolean },
): PaperPlan {
  const homes = paper.improvements.map((improvement, index) => {
    const before = paper.improvements.at(index - 1);
    const come = before?.actions.filter(({ key }) => editOf(key) === "move") ?? [];
    const stay = improvement.actions.filter(({ key }) => editOf(key) !== "move");
    const actions = [...(turns ? stay.toReversed() : stay), ...come];
    return { ...improvement, actions: index === 0 ? [...added.map(newAction), ...actions] : actions };
  });
  const numbered = homes.map((improvement, index) => ({
    ...improvement,
    actions: improvement.actions.map((action, at) => ({
      ...action,
      number: renumbers ? `${index + 1}.${at + 1}` : action.number,
    })),
  }));
  return { ...paper, improvements: numbered };
}

function newAction(text: string): PaperAction {
  const [lead, target] = ["TSI", readTarget("by June 2027", null)];
  return {
    key: text,
    text,
    lead,
    target,
    number: null,
    measures: [],
    progress: null,
    figures: [],
    place: null,
  };
}

/** What each action of the plan is found to be. */
function kindsOf({ sections }: PlanDifferences): Map<string, string> {
  return new Map(
    sections.flatMap(({ changed, same, gone, asked }) => [
      ...same.map(({ action }) => [action.id, "same"] as const),
      ...gone.map(({ action }) => [action.id, "gone"] as const),
      ...asked.flatMap(({ candidates }) => candidates.map(({ id }) => [id, "asked"] as const)),
      ...changed.map(
        ({ action, fields }) =>
          [action.id, `changed: ${fields.map(({ field }) => field).join(", ")}`] as const,
      ),
    ]),
  );
}

function expectSumsAddUp({ sums }: PlanDifferences): void {
  expect(sums.same + sums.changed + sums.gone + sums.asked + sums.ended).toBe(sums.inPlan);
  expect(sums.same + sums.changed + sums.fresh + sums.questions).toBe(sums.inPaper);
}

describe("pairing", () => {
  it("never takes one action twice, whatever the papers say, and loses none", () => {
    fc.assert(
      fc.property(tablePlan, tablePlan, (plan, other) => {
        const found = planDifferences(liveOf(plan), anotherHand(other));
        const paired = found.sections.flatMap(({ changed, same }) => [...changed, ...same]);
        expect(new Set(paired.map(({ action }) => action.id)).size).toBe(paired.length);
        expect(new Set(paired.map(({ paper }) => paper.key)).size).toBe(paired.length);
        expectSumsAddUp(found);
      }),
    );
  });

  it("asks where two of the plan are equally like what the paper says", () => {
    const two = planOfDeeds([
      "Visit each group on the northern list",
      "Visit each group on the southern list",
    ]);
    const paper = anotherHand(planOfDeeds(["Visit each group on the list"]), (action) => ({
      ...action,
      number: null,
    }));
    const { sections, sums } = planDifferences(liveOf(two), paper);
    expect(sections.flatMap(({ asked }) => asked.map(({ candidates }) => candidates.length))).toEqual([2]);
    expect([sums.questions, sums.asked, sums.changed, sums.gone]).toEqual([1, 2, 0, 0]);
  });

  it("takes an answer for what it says, and asks no more", () => {
    const two = planOfDeeds([
      "Visit each group on the northern list",
      "Visit each group on the southern list",
    ]);
    const paper = anotherHand(planOfDeeds(["Visit each group on the list"]), (action) => ({
      ...action,
      number: null,
    }));
    const key = paper.improvements[0]?.actions[0]?.key ?? "";
    const same = planDifferences(liveOf(two), paper, { [key]: "action 2" });
    expect(kindsOf(same)).toEqual(
      new Map(
        [
          ["action 2", "changed: text, lead, date, measures"],
          ["action 1", "gone"],
        ].map(([a, b]) => [a, b]),
      ),
    );
    const fresh = planDifferences(liveOf(two), paper, { [key]: null });
    expect([fresh.sums.fresh, fresh.sums.gone, fresh.sums.questions]).toEqual([1, 2, 0]);
  });

  it("says of the second half of a split action where it was split from", () => {
    const whole = planOfDeeds([
      "Map all advice on debt in the five areas and publish a directory of community halls",
      "Test flood alarms with tenants beside the river",
    ]);
    const halves = planOfDeeds([
      "Map all advice on debt in the five areas",
      "Publish a directory of community halls",
      "Test flood alarms with tenants beside the river",
    ]);
    const { sections } = planDifferences(
      liveOf(whole),
      anotherHand(halves, (action) => ({ ...action, number: null })),
    );
    const [section] = sections;
    expect(section?.changed.map(({ action }) => action.id)).toEqual(["action 1", "action 2"]);
    expect(section?.fresh.map(({ splitFrom }) => splitFrom?.id)).toEqual(["action 1"]);
  });

  it("does not trust numbers that were given anew", () => {
    const paper = anotherHand(PLAN, (action, number) =>
      number === "1.1"
        ? null
        : { ...action, number: number.replace(/\d$/, (digit) => String(Number(digit) - 1)) },
    );
    const { sums } = planDifferences(LIVE, paper);
    expect([sums.same, sums.gone, sums.questions, sums.fresh]).toEqual([19, 1, 0, 0]);
    expect(sums.renumbered).toBeGreaterThan(0);
  });

  it("does not judge what a paper does not speak of", () => {
    const paper = anotherHand(PLAN, (action) => ({ ...action, lead: null, measures: [] }));
    const { sums } = planDifferences(LIVE, { ...paper, says: new Set(["date"]) });
    expect([sums.same, sums.improvements]).toEqual([20, 0]);
  });
});

function planOfDeeds(deeds: readonly string[]): FrozenPlan {
  const [first] = PLAN.improvements;
  if (!first) throw new Error("no plan");
  return { ...PLAN, improvements: [{ ...first, actions: deeds.map(actionOf) }] };
}
