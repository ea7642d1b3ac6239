import { describe, expect, test } from "vitest";
import { readDrawing, tellPlan, toldPlan } from "./testing/told-plan.ts";

describe("a row cut by a page break is joined where its second half plainly goes on", () => {
  const cut = `
    Action | Lead | Target date | Measure
    Agree how partners will share premises and | Third sector interface and | March 2027 | Register is
    staff across the area. | the council | | published
    Map premises | Council | 2027 | Map`;

  test("cell by cell", () => {
    expect(toldPlan(cut)).toEqual([
      "drawn-plan",
      "- Agree how partners will share premises and staff across the area. | Third sector interface and the council | March 2027 | Register is published",
      "- Map premises | Council | 2027 | Map",
    ]);
  });

  test("also where short cells are said again beside the second half", () => {
    expect(
      toldPlan(`
        Action | Lead | Target date
        Agree how partners will share premises and | Council | March 2027
        staff across the area. | Council | March 2027`),
    ).toEqual([
      "drawn-plan",
      "- Agree how partners will share premises and staff across the area. | Council | March 2027",
    ]);
  });

  test("also over headings that are repeated on the new page", () => {
    const [head, first, ...rest] = cut.trim().split("\n");
    expect(toldPlan([head, first, head, ...rest].join("\n"))).toEqual(toldPlan(cut));
  });

  test("also where the rest is a line of its own under the table", () => {
    const reading = readDrawing(
      `
      Action | Lead | Target date
      Map premises | Council | 2027
      Check each year | TSI |
      who offers what in the area.
      Another paragraph.`,
      "txt",
    );
    expect(tellPlan(reading)).toEqual([
      "drawn-plan",
      "- Map premises | Council | 2027",
      "- Check each year who offers what in the area. | TSI",
    ]);
    expect(reading.cells.at(-1)).toMatchObject({
      id: "t1r3+1",
      source: "fragment",
      role: "continuation",
      joins: "t1r3c1",
    });
  });

  test("and a person may say that it is an action of its own, or a note", () => {
    const reading = readDrawing(cut);
    const question = reading.questions.find((each) => each.kind === "split-row");
    expect(question).toMatchObject({ cells: ["t1r3c1", "t1r3c2", "t1r3c4"], suggestion: "join" });
    expect(tellPlan(reading, { answers: { [question?.id ?? ""]: "own-action" } })).toContain(
      "- staff across the area. | the council | · | published",
    );
    expect(tellPlan(reading, { answers: { [question?.id ?? ""]: "note" } })).toContain(
      "- Agree how partners will share premises and | Third sector interface and | March 2027 | Register is (staff across the area.) (the council) (published)",
    );
  });

  test("an action that ended, a number, a date or words under a blank cell join nothing", () => {
    expect(
      toldPlan(`
        Action | Lead | Target date
        Map premises. | Council | 2027
        share them | TSI | 2028
        1. publish it | Council |
        Meet often | | May 2027
        agree rules | Council | June 2027`),
    ).toHaveLength(6);
  });

  test("where actions are written without capitals, a small letter joins nothing", () => {
    expect(
      toldPlan(`
        Task | Who | When
        agree the vision | Board | May 2027
        set up a forum | |
        map groups | |
        publish a map | Council | 2028`),
    ).toHaveLength(5);
  });
});

describe("cells that slid to the left are put back, and a person is asked", () => {
  const HEADINGS =
    "Improvement | Lead | Implications (risk, cost & resource) | Target Date | Measure | Outcomes";
  const shifted = `
    ${HEADINGS}
    1. Vision | | | | |
    Begin talks | TSI | Costs: time | August 2027 | Records of talks | Clear roles
    Agree a statement | | For approximately August 2027. | Statement signed by the Board. | |
    Share it | Council | Ongoing. | Survey of members | |`;

  test("known by a date under a heading that holds none", () => {
    expect(toldPlan(shifted, "txt")).toEqual([
      "1. Vision",
      "outcome: Clear roles",
      "cost: time",
      "- Begin talks | TSI | August 2027 | Records of talks",
      "- Agree a statement | · | For approximately August 2027. | Statement signed by the Board.",
      "- Share it | Council | Ongoing. | Survey of members",
    ]);
  });

  test("or left where they stand, if a person says so", () => {
    const reading = readDrawing(shifted, "txt");
    const questions = reading.questions.filter((each) => each.kind === "shifted");
    expect(questions.map(({ cells, suggestion }) => [...cells, suggestion])).toEqual([
      ["t1r4c3", "t1r4c4", "shift"],
      ["t1r5c3", "t1r5c4", "shift"],
    ]);
    const told = tellPlan(reading, { answers: { [questions[0]?.id ?? ""]: "stay" } });
    expect(told).toContain("- Agree a statement | · | Statement signed by the Board.");
    expect(told).toContain("- Share it | Council | Ongoing. | Survey of members");
  });

  test("by two columns, with implications that moved too", () => {
    expect(
      toldPlan(
        `
        ${HEADINGS}
        1. Vision | | | | |
        Begin talks | TSI | Costs: time | August 2027 | Records | Clear roles
        Share it | December 2027 | Copies | | |
        Train people | Costs: rooms | 2027/28 | Ten trained | |`,
        "txt",
      ),
    ).toEqual([
      "1. Vision",
      "outcome: Clear roles",
      "cost of 1: time",
      "cost of 3: rooms",
      "- Begin talks | TSI | August 2027 | Records",
      "- Share it | · | December 2027 | Copies",
      "- Train people | · | 2027/28 | Ten trained",
    ]);
  });

  test("a measure under the dates is known by its words", () => {
    expect(
      toldPlan(
        `
        ${HEADINGS}
        Begin talks | TSI | Costs: time | August 2027 | Records of talks | Clear roles
        Agree a statement | Council | | Statement signed by all partners | |`,
        "txt",
      ),
    ).toContain("- Agree a statement | Council | · | Statement signed by all partners");
  });

  test("the whole row, where the column of improvements was merged", () => {
    expect(
      toldPlan(
        `
        Improvement | Action | Lead | Target date | Measure
        1. Communities | Set up a forum | TSI | June 2027 | It meets
        Map groups | Council | July 2027 | Map |
        2. Digital | Broadband | Council | 2028 | Homes`,
        "txt",
      ),
    ).toEqual([
      "1. Communities",
      "- Set up a forum | TSI | June 2027 | It meets",
      "- Map groups | Council | July 2027 | Map",
      "2. Digital",
      "- Broadband | Council | 2028 | Homes",
    ]);
  });

  test("nothing moves where the date's own column is filled, or has no room", () => {
    const stays = toldPlan(`
      ${HEADINGS}
      Begin talks | TSI | Ongoing | August 2027 | Records | Clear roles
      Share it | TSI | June 2027 | All partners agree | Copies | Known to all`);
    expect(stays).toContain("- Begin talks | TSI | August 2027 | Records");
    expect(stays).toContain("- Share it | TSI | All partners agree | Copies");
  });
});
