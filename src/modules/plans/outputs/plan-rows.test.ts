import { describe, expect, test } from "vitest";
import type { FrozenAction, FrozenImprovement, FrozenPlan } from "../versions/frozen-plan.ts";
import { planRows } from "./plan-rows.ts";

const action = (id: string, over: Partial<FrozenAction> = {}): FrozenAction => ({
  id,
  number: 12,
  text: "Map who decides what",
  lead: { text: null, mode: null, parties: [] },
  target: null,
  firstTarget: null,
  measures: [],
  ...over,
});

const measure = (text: string) => ({ id: text, text, kind: "document" as const });

const implication = (
  kind: "cost" | "risk" | "resource" | "unspecified",
  text: string,
  actionId: string | null = null,
) => ({ kind, text, actionId });

/** The rows of a plan with one improvement, each cell as lines: `Costs: a; b`, `• a step`. */
function rowsOf(over: Partial<FrozenImprovement>): unknown[] {
  const improvement: FrozenImprovement = {
    id: "first",
    number: "2",
    title: "Make it plain who decides what",
    outcome: null,
    measures: [],
    implications: [],
    actions: [action("a"), action("b")],
    ...over,
  };
  const plan: FrozenPlan = {
    title: "Working better together",
    kind: "improvement",
    period: "",
    summary: "",
    improvements: [improvement],
  };
  const say = (cell: readonly { label: string | null; mark: string | null; text: string }[]) =>
    cell.map(({ label, mark, text }) => `${label ? `${label}: ` : ""}${mark ? `${mark} ` : ""}${text}`);
  return planRows(plan).map((row) => {
    if (row.kind === "improvement") return [say(row.title), say(row.measures), say(row.outcomes)];
    return row.kind === "field" ? [row.label, say(row.words)] : row.cells.map(say);
  });
}

describe("a plan in rows", () => {
  test("numbers improvements as the paper does and actions under them", () => {
    expect(rowsOf({})).toEqual([
      [["2. Make it plain who decides what"], [], []],
      [["2.1. Map who decides what"], [], [], [], [], []],
      [["2.2. Map who decides what"], [], [], [], [], []],
    ]);
  });

  test("counts improvements that have no number", () => {
    expect(rowsOf({ number: null, actions: [] })).toEqual([[["1. Make it plain who decides what"], [], []]]);
  });

  test.each([
    ["A", "A1. ", "A10. "],
    ["2.1", "1.1. ", "1.10. "],
    ["Priority 2", "1.1. ", "1.10. "],
  ])("numbers the actions of improvement %s so that they are known as numbers", (number, first, tenth) => {
    const actions = Array.from({ length: 10 }, (_, index) => action(`a${index}`));
    const [, ...rows] = rowsOf({ number, actions }) as string[][][];
    expect(rows[0]?.[0]).toEqual([`${first}Map who decides what`]);
    expect(rows[9]?.[0]).toEqual([`${tenth}Map who decides what`]);
  });

  test("never leaves out the number that a paper gave an improvement", () => {
    expect(rowsOf({ number: "Priority 2", actions: [] })).toEqual([
      [["Priority 2. Make it plain who decides what"], [], []],
    ]);
  });

  test("writes what is the whole improvement's in the row of each action, an action's own behind it", () => {
    const rows = rowsOf({
      outcome: "People know whom to ask.\nFewer letters go astray.",
      implications: [
        implication("cost", "Design"),
        implication("cost", "Translation"),
        implication("risk", "Nobody looks"),
        implication("cost", "A printer", "b"),
      ],
    });
    const outcome = ["People know whom to ask.", "Fewer letters go astray."];
    const whole = ["Costs: Design; Translation", "Risks: Nobody looks"];
    expect(rows[1]).toMatchObject([{}, [], whole, [], [], outcome]);
    expect(rows[2]).toMatchObject([{}, [], [...whole, "Costs: A printer"], [], [], outcome]);
  });

  test("writes measures of the whole improvement in its own row, those of an action in its", () => {
    const rows = rowsOf({
      measures: [measure("Agreed with all partners")],
      actions: [action("a", { measures: [measure("The map"), measure("Minutes of the Board")] })],
    });
    expect(rows).toMatchObject([
      [{}, ["Agreed with all partners"], []],
      [{}, [], [], [], ["The map", "Minutes of the Board"], []],
    ]);
  });

  test("keeps the steps of a measure as a list, and a single measure with a semicolon as one", () => {
    const [, steps, single] = rowsOf({
      actions: [
        action("a", { measures: [measure("Plan in place\n• Funders found\n2. Community asked")] }),
        action("b", { measures: [measure("Report written; report sent")] }),
      ],
    }) as string[][][];
    expect(steps?.[4]).toEqual(["Plan in place", "• Funders found", "2. Community asked"]);
    expect(single?.[4]).toEqual(["• Report written; report sent"]);
  });

  test("gives each implication a paragraph where brackets would tie them together", () => {
    const rows = rowsOf({
      actions: [action("a")],
      implications: [implication("cost", "Hall hire (two days"), implication("cost", "Tea")],
    });
    expect(rows[1]).toMatchObject([{}, [], ["Costs: Hall hire (two days", "Costs: Tea"], [], [], []]);
  });

  test("writes implications without a kind plain, and under the title where others have a kind", () => {
    const open = [implication("unspecified", "Needs a champion")];
    expect(rowsOf({ implications: open })[1]).toMatchObject([{}, [], ["Needs a champion"], [], [], []]);
    expect(rowsOf({ implications: [...open, implication("risk", "Fatigue")] })).toMatchObject([
      [{}, [], []],
      ["Implications", ["Needs a champion", "Risks: Fatigue"]],
      [{}, [], [], [], [], []],
      [{}, [], [], [], [], []],
    ]);
  });

  test("loses nothing of an improvement without actions", () => {
    expect(
      rowsOf({
        actions: [],
        outcome: "People know whom to ask.",
        measures: [measure("A survey")],
        implications: [implication("resource", "One officer")],
      }),
    ).toEqual([
      [["2. Make it plain who decides what"], ["A survey"], ["People know whom to ask."]],
      ["Implications", ["Resources: One officer"]],
    ]);
  });

  test("counts an implication whose action has moved elsewhere as the improvement's", () => {
    expect(rowsOf({ implications: [implication("risk", "Fatigue", "elsewhere")] })[1]).toMatchObject([
      {},
      [],
      ["Risks: Fatigue"],
      [],
      [],
      [],
    ]);
  });
});
