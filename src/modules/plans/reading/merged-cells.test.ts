import { describe, expect, test } from "vitest";
import { toldPlan } from "./testing/told-plan.ts";

const HEADINGS = "Improvement | Lead | Implications | Target Date | Measure | Outcomes";

describe("a merged cell applies to every row it spans", () => {
  test("lead and date are repeated, a measure over the whole improvement is the improvement's", () => {
    expect(
      toldPlan(`
        ${HEADINGS}
        1. Voice | < | < | < | < | <
        Set up a panel | TSI | Costs: time | May 2027 | Report | People are heard
        Train people | ^ | ^ | ^ | ^ | ^
        2. Sharing | < | < | < | < | <
        Share figures | Council | Risks: delay | 2027 | Minutes | Same figures
        Share premises | ^ | ^ | 2028 | ^ | ^
        Share staff | | ^ | | Rota | ^`),
    ).toEqual([
      "1. Voice",
      "outcome: People are heard",
      "measure: Report",
      "cost: time",
      "- Set up a panel | TSI | May 2027",
      "- Train people | TSI | May 2027",
      "2. Sharing",
      "outcome: Same figures",
      "risk: delay",
      "- Share figures | Council | 2027 | Minutes",
      "- Share premises | Council | 2028 | Minutes",
      "- Share staff | · | · | Rota",
    ]);
  });

  test("also from the title's row down over the actions", () => {
    expect(
      toldPlan(`
        Action | Target date | Lead | Outcomes
        1. Voice | < | TSI | People are heard
        Set up a panel | May 2027 | ^ | ^
        Train people | June 2027 | ^ | ^
        2. Sharing | < | Council | Same figures
        Share figures | 2027 | | `),
    ).toEqual([
      "1. Voice",
      "outcome: People are heard",
      "- Set up a panel | TSI | May 2027",
      "- Train people | TSI | June 2027",
      "2. Sharing",
      "outcome: Same figures",
      "lead: Council",
      "- Share figures | · | 2027",
    ]);
  });

  test("a lead may span several improvements", () => {
    expect(
      toldPlan(`
        Improvement | Action | Lead | When
        1. A | Do | Council | May 2027
        ^ | Do more | ^ | June 2027
        2. B | And | ^ | July 2027`),
    ).toEqual([
      "1. A",
      "- Do | Council | May 2027",
      "- Do more | Council | June 2027",
      "2. B",
      "- And | Council | July 2027",
    ]);
  });

  test("an action over several rows gathers their measures and dates", () => {
    expect(
      toldPlan(`
        Action | Lead | Milestone | Date
        Develop a strategy | Morag Innes | Draft | June 2027
        ^ | ^ | Consultation | August 2027
        Run a campaign | TSI | Launch | May 2027`),
    ).toEqual([
      "drawn-plan",
      "- Develop a strategy | Morag Innes | June 2027; August 2027 | Draft + Consultation",
      "- Run a campaign | TSI | May 2027 | Launch",
    ]);
  });
});

test("a blank cell that is not merged is not set, and never inherited", () => {
  expect(
    toldPlan(`
      ${HEADINGS}
      1. Voice | < | < | < | < | <
      Set up a panel | TSI | | May 2027 | Report |
      Train people | | | | |`),
  ).toEqual(["1. Voice", "- Set up a panel | TSI | May 2027 | Report", "- Train people"]);
});

describe("implications and outcomes belong to the improvement", () => {
  test("those of a single row's own cell say which action, counted from 1", () => {
    expect(
      toldPlan(`
        ${HEADINGS}
        1. Voice | < | < | < | < | <
        Set up a panel | TSI | Costs: time | May 2027 | | People are heard
        Train people | TSI | Risks: few come | June 2027 | | People can speak`),
    ).toEqual([
      "1. Voice",
      "outcome of 1: People are heard",
      "outcome of 2: People can speak",
      "cost of 1: time",
      "risk of 2: few come",
      "- Set up a panel | TSI | May 2027",
      "- Train people | TSI | June 2027",
    ]);
  });

  test("where merging is lost, cells in the first rows with blanks below are the whole improvement's", () => {
    expect(
      toldPlan(
        `
        ${HEADINGS}
        1. Voice | | | | |
        Set up a panel | TSI | Costs: time | May 2027 | | People are heard
        Train people | TSI | Risks: few come | June 2027 | |
        Publish | | | | |`,
        "txt",
      ),
    ).toEqual([
      "1. Voice",
      "outcome: People are heard",
      "cost: time",
      "risk: few come",
      "- Set up a panel | TSI | May 2027",
      "- Train people | TSI | June 2027",
      "- Publish",
    ]);
  });

  test("what an export writes in each row is said once, measures too", () => {
    expect(
      toldPlan(
        `
        Improvement | Action | Lead | Implications | Target | Measure | Outcome
        1. Voice | Set up a panel | TSI | Costs: time; rooms | May 2027 | Report // Panel meets | People are heard
        1. Voice | Train people | TSI | Costs: time; rooms // Risks: few come | June 2027 | Report | People are heard`,
        "csv",
      ),
    ).toEqual([
      "1. Voice",
      "outcome: People are heard",
      "measure: Report",
      "cost: time",
      "cost: rooms",
      "risk of 2: few come",
      "- Set up a panel | TSI | May 2027 | Panel meets",
      "- Train people | TSI | June 2027",
    ]);
  });
});

describe("several actions in one cell", () => {
  test("are parted where they are numbered, each with its own line of lead and date", () => {
    expect(
      toldPlan(`
        Improvement | Actions | Lead | Timescale | Measures
        1. Voice | 1.1 Set up a panel // 1.2 Train people | TSI // Council | May 2027 // Ongoing | Report
        2. Sharing | 2.1 Share figures // 2.2 Share premises | Health board | 2027 | Minutes`),
    ).toEqual([
      "1. Voice",
      "measure: Report",
      "- 1.1 Set up a panel | TSI | May 2027",
      "- 1.2 Train people | Council | Ongoing",
      "2. Sharing",
      "measure: Minutes",
      "- 2.1 Share figures | Health board | 2027",
      "- 2.2 Share premises | Health board | 2027",
    ]);
  });
});

test("a row with a measure but no action belongs to the action above", () => {
  expect(
    toldPlan(
      `
      Action | Lead | Deadline | Measure
      Set up a forum | TSI | June 2027 | It meets
      | | | 40 groups take part
      Map groups | Council | July 2027 | Map`,
      "csv",
    ),
  ).toEqual([
    "drawn-plan",
    "- Set up a forum | TSI | June 2027 | It meets + 40 groups take part",
    "- Map groups | Council | July 2027 | Map",
  ]);
});
