import { describe, expect, test } from "vitest";
import { checkReading } from "./plan-reading.ts";
import { readDrawing, tellPlan } from "./testing/told-plan.ts";

const noPlan: Record<string, string> = {
  "an agenda": `
    Item | Subject | Lead | Time
    1 | Welcome | Chair | 10:00
    2 | Improvement plan update | Morag Innes | 10:15`,
  "a list of contacts": `
    Name | Organisation | Lead for | Email
    Morag Innes | Council | Improvement | morag@strathbrae.example`,
  "a paper's authors": `
    Name | Designation | Date
    Calum Drever | Chair | 9 May 2027`,
  "a risk register with actions and owners": `
    Ref | Risk | Likelihood | Impact | Mitigating action | Owner | Review date
    1 | Loss of funding | 3 | 4 | Seek other funders | Morag Innes | June 2027`,
  "an audit table of findings, sponsors and answers": `
    Leadership New arrangements have been made, but they need to be reflected in partners' own governance. | Executive Sponsor: Aisha Malik | How we will take these recommendations and areas of improvement forward
    Set an ambitious vision for the partnership | | The Board agreed its vision on 18 April
    6. Lead the process in the spirit of partnership | | The council will continue to strive`,
  "dates of meetings": `
    Meeting | Date | Venue
    Board | 4 May 2027 | Town hall`,
  "indicators with figures": `
    Outcome | Indicator | Baseline | Target
    Healthy people | Walkers a week | 40 | 120`,
  "what was said and done": `
    You said | We did | Lead
    More buses | Two routes | Council`,
};

describe("a table is a plan by its headings only", () => {
  test.each(Object.entries(noPlan))("%s is none: every cell is listed as unplaced", (_, drawing) => {
    const { plan, coverage, unplaced } = checkReading(readDrawing(drawing));
    expect(plan.improvements).toEqual([]);
    expect(coverage.cells).toBeGreaterThan(0);
    expect(coverage).toEqual({ cells: coverage.cells, placed: 0, unplaced: coverage.cells });
    expect(unplaced).toHaveLength(coverage.cells);
  });

  test("other tables of a paper with a plan stay out of it; its title block counts as placed", () => {
    const reading = readDrawing(`
      Report to | Strathbrae Board
      Date | 30 March 2026
      A line of text.
      Action | Lead | Timescale
      Forum | TSI | in 6 months
      Another line.
      Name | Designation | Email
      Morag Innes | Officer | morag@strathbrae.example`);
    const { plan, coverage } = checkReading(reading);
    expect(reading.dated).toBe("2026-03-30");
    expect(plan.improvements[0]?.actions[0]?.target).toMatchObject({ kind: "relative", end: "2026-09-30" });
    expect(coverage).toEqual({ cells: 16, placed: 10, unplaced: 6 });
  });

  test("two plans with different headings are both taken", () => {
    expect(
      tellPlan(
        readDrawing(`
          # First plan
          Action | Lead | Timescale
          Forum | TSI | June 2027
          # Second plan
          Task | Owner | Due | RAG
          Map | Council | July 2027 | Green`),
      ),
    ).toEqual([
      "First plan",
      "- Forum | TSI | June 2027",
      "Second plan",
      "- Map | Council | July 2027 | · | Green",
    ]);
  });
});

describe("rows without headings", () => {
  const bare = `
    1. Communities | < | < | < | < | <
    Set up a forum | Council | Risks: delay | Autumn 2027 | Minutes | Voices heard
    Map groups | ^ | | 2028 | Map |`;

  test("that have a plan's shape are offered, not taken", () => {
    const reading = readDrawing(bare);
    expect(checkReading(reading).plan.improvements).toEqual([]);
    expect(reading.questions).toMatchObject([{ id: "table:t1", kind: "table", suggestion: "no-plan" }]);
  });

  const asModel = [
    "1. Communities",
    "outcome of 1: Voices heard",
    "risk of 1: delay",
    "- Set up a forum | Council | Autumn 2027 | Minutes",
    "- Map groups | Council | 2028 | Map",
  ];

  test("are the six columns of the model if a person says that it is a plan, now", () => {
    expect(tellPlan(readDrawing(bare, "docx", true))).toEqual(asModel);
  });

  test("or later, as the answer to the question", () => {
    expect(tellPlan(readDrawing(bare), { answers: { "table:t1": "plan" } })).toEqual(asModel);
  });

  test("that have no such shape are only listed", () => {
    const reading = readDrawing("Apples | Pears\nPlums | Cherries");
    expect(reading.questions).toEqual([]);
    expect(checkReading(reading).coverage).toEqual({ cells: 4, placed: 0, unplaced: 4 });
  });
});
