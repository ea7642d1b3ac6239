import { describe, expect, test } from "vitest";
import { changesBy } from "./placing/question.ts";
import { checkReading } from "./plan-reading.ts";
import { readDrawing, tellPlan } from "./testing/told-plan.ts";

const reading = readDrawing(`
  # Plan
  Action | Lead | Implications | Target date | Zweck | Comments
  Set up a forum | TSI | Staff time; Costs: a room | FY27 | Fewer floods | ask the Board
  • Map groups // • Print the map | Council | | soonish | Greener glens |`);

describe("what a person puts right is applied to the cells, and the plan is put together anew", () => {
  test("a cell gets another role; its column's question gives it to all", () => {
    expect(tellPlan(reading, { cells: { t1r2c5: { role: "outcome" } } })).toContain(
      "outcome of 1: Fewer floods",
    );
    const question = reading.questions.find((each) => each.kind === "column");
    expect(question).toMatchObject({ words: "Zweck", cells: ["t1r2c5", "t1r3c5"], suggestion: "unplaced" });
    const told = tellPlan(reading, { answers: { [question?.id ?? ""]: "measure" } });
    expect(told).toContain("- Set up a forum | TSI | FY27 | Fewer floods");
    expect(checkReading(reading, { answers: { [question?.id ?? ""]: "measure" } }).coverage.unplaced).toBe(1);
  });

  test("words are typed anew, and the paper's stay beside them", () => {
    const { plan, cells } = checkReading(reading, { cells: { t1r2c1: { text: "1. Set up a youth forum" } } });
    expect(plan.improvements[0]?.actions[0]).toMatchObject({ number: "1", text: "Set up a youth forum" });
    expect(cells.find((cell) => cell.id === "t1r2c1")?.text).toBe("Set up a forum");
  });

  test("a date is read from other words, or in the other way its words allow", () => {
    const target = (corrections: object) => checkReading(reading, corrections).plan.improvements[0]?.actions;
    expect(target({ cells: { t1r3c4: { date: "by May 2027" } } })?.[1]?.target).toMatchObject({
      text: "soonish",
      kind: "month",
      end: "2027-05-31",
    });
    const asked = reading.questions.filter((each) => each.kind === "date");
    expect(asked.map(({ words, options }) => [words, options.length])).toEqual([
      ["FY27", 2],
      ["soonish", 1],
    ]);
    const other = target({ answers: { [asked[0]?.id ?? ""]: "other-0" } })?.[0]?.target;
    expect(other).not.toMatchObject({ start: target({})?.[0]?.target?.start });
  });

  test("an implication without a kind is given one, and the others keep theirs", () => {
    const question = reading.questions.find((each) => each.kind === "implication");
    expect(question).toMatchObject({ cells: ["t1r2c3"], suggestion: "unspecified" });
    const { plan } = checkReading(reading, { answers: { [question?.id ?? ""]: "resource" } });
    expect(plan.improvements[0]?.implications.map(({ kind }) => kind)).toEqual(["resource", "cost"]);
  });

  test("a comment is kept as a note, and counts as placed then", () => {
    expect(checkReading(reading).unplaced.map((cell) => cell.id)).toContain("t1r2c6");
    const { plan, unplaced } = checkReading(reading, { cells: { t1r2c6: { role: "note" } } });
    expect(plan.improvements[0]?.actions[0]?.notes).toEqual(["ask the Board"]);
    expect(unplaced.map((cell) => cell.id)).not.toContain("t1r2c6");
  });

  test("a list in an action's cell becomes an action for each item", () => {
    const question = reading.questions.find((each) => each.kind === "several-actions");
    const { plan } = checkReading(reading, { answers: { [question?.id ?? ""]: "each" } });
    expect(plan.improvements[0]?.actions.map((action) => [action.text, action.lead])).toEqual([
      ["Set up a forum", "TSI"],
      ["Map groups", "Council"],
      ["Print the map", "Council"],
    ]);
  });

  test("an action becomes the title of an improvement, and what follows is its own", () => {
    const rows = readDrawing(`
      # Plan
      Action | Lead | Target date
      Communities | |
      Set up a forum | TSI | June 2027`);
    expect(tellPlan(rows)).toEqual(["Plan", "- Communities", "- Set up a forum | TSI | June 2027"]);
    expect(tellPlan(rows, { cells: { t1r2c1: { role: "improvement" } } })).toEqual([
      "Plan",
      "Communities",
      "- Set up a forum | TSI | June 2027",
    ]);
  });

  test("what is said of a cell goes before an answer; an answer nobody offered changes nothing", () => {
    const column = reading.questions.find((each) => each.kind === "column");
    const id = column?.id ?? "";
    expect(
      tellPlan(reading, { answers: { [id]: "measure" }, cells: { t1r2c5: { role: "outcome" } } }),
    ).toContain("outcome of 1: Fewer floods");
    expect(
      tellPlan(reading, { answers: { [id]: "nonsense", other: "x" }, cells: { nowhere: { text: "x" } } }),
    ).toEqual(tellPlan(reading));
    expect(column && changesBy(column, "nonsense")).toEqual({});
  });

  test("a reading and its corrections are plain data", () => {
    const corrections = { cells: { t1r2c5: { role: "outcome" as const } } };
    const kept = JSON.parse(JSON.stringify({ reading, corrections }));
    expect(checkReading(kept.reading, kept.corrections).plan).toEqual(
      checkReading(reading, corrections).plan,
    );
  });
});

test("each cell says where its words went", () => {
  const { plan } = checkReading(
    readDrawing(`
      Improvement | Lead | Target date | Outcomes
      1. Voice | < | < | <
      Panel | TSI | May 2027 | Heard
      Train | ^ | June 2027 | ^`),
  );
  expect(plan.places).toEqual({
    t1r2c1: { role: "improvement", improvements: [0], actions: [] },
    t1r3c1: { role: "action", improvements: [0], actions: [0] },
    t1r3c2: { role: "lead", improvements: [0], actions: [0, 1] },
    t1r3c3: { role: "target-date", improvements: [0], actions: [0] },
    t1r3c4: { role: "outcome", improvements: [0], actions: [0, 1] },
    t1r4c1: { role: "action", improvements: [0], actions: [1] },
    t1r4c3: { role: "target-date", improvements: [0], actions: [1] },
  });
});
