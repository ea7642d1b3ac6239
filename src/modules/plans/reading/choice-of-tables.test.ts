import { describe, expect, test } from "vitest";
import { plansInPaper } from "./placing/plans-in-paper.ts";
import { checkReading, chosenIn, questionsIn, readPlanIn, titleOfChoice } from "./plan-reading.ts";
import { drawnPaper } from "./testing/drawn-paper.ts";
import { readDrawing, tellPlan } from "./testing/told-plan.ts";

const twoPlans = `
  # Report to the Board
  Report by | Morag Innes
  Date | 4 May 2026
  ## Improvement plan
  ### Improvement 1: Voice
  Action | Lead | By when
  Set up a panel | TSI | June 2027
  ### Improvement 2: Data
  Action | Lead | By when
  Share figures | Council | 2027/28
  ## Delivery timetable
  Task | Owner | Due
  Write the paper | Calum Drever | soonish
  ## Who is who
  Name | Designation
  Aisha Malik | Director
  ## What people asked for
  What people told us | Where | Until
  Mend the path | Shore road | May 2027
  Light the square | Market square | June 2027`;

const reading = readDrawing(twoPlans);

describe("every table of a paper is shown, with why it was taken or left", () => {
  test("its heading, first words, rows and cells", () => {
    expect(
      reading.tables.map(({ table, under, firstWords, rows, cells, taken, why }) => [
        ...[table, under.at(-1), firstWords.join(" | "), rows, cells],
        `${taken ? "taken" : "left"}: ${why}`,
      ]),
    ).toEqual([
      [1, "Report to the Board", "Report by | Morag Innes", 2, 4, "left: title-block"],
      [2, "Improvement 1: Voice", "Action | Lead | By when", 2, 6, "taken: headings"],
      [3, "Improvement 2: Data", "Action | Lead | By when", 2, 6, "taken: headings"],
      [4, "Delivery timetable", "Task | Owner | Due", 2, 6, "taken: headings"],
      [5, "Who is who", "Name | Designation", 2, 4, "left: other-headings"],
      [6, "What people asked for", "What people told us | Where | Until", 3, 9, "left: no-headings"],
    ]);
  });

  test("a table that goes on with the one before, a card and a register say so", () => {
    const { tables } = readDrawing(`
      Action | Lead | By when
      Set up a panel | TSI | June 2027
      A page ends here.
      Share figures | Council | May 2027
      Another line.
      Ref | Risk | Likelihood | Mitigating action | Owner
      1 | Loss of funding | 3 | Seek other funders | Morag Innes
      A line of text.
      Action | Forum
      Lead | TSI
      By when | June 2027
      Evidence | Minutes`);
    expect(tables.map(({ why }) => why)).toEqual(["headings", "goes-on", "register", "card"]);
  });
});

describe("a person chooses which tables make the plan", () => {
  const one = { tables: [2, 3] };
  const other = { tables: [4] };

  test("several plans come out of one paper, and each cell is accounted for in each", () => {
    expect(tellPlan(reading, one).filter((line) => !line.startsWith("unplaced"))).toEqual([
      "1. Voice",
      "- Set up a panel | TSI | June 2027",
      "2. Data",
      "- Share figures | Council | 2027/28",
    ]);
    expect(tellPlan(reading, other).filter((line) => !line.startsWith("unplaced"))).toEqual([
      "Delivery timetable",
      "- Write the paper | Calum Drever | soonish",
    ]);
    expect(checkReading(reading, one).coverage).toEqual({ cells: 35, placed: 16, unplaced: 19 });
    expect(checkReading(reading, other).coverage).toEqual({ cells: 35, placed: 10, unplaced: 25 });
  });

  test("a plan out of some of the tables is called as the heading that they share", () => {
    expect(titleOfChoice(reading, chosenIn(reading, one))).toBe("Improvement plan");
    expect(titleOfChoice(reading, chosenIn(reading, other))).toBe("Delivery timetable");
    expect(titleOfChoice(reading, chosenIn(reading))).toBe(null);
  });

  test("only what the chosen tables leave open is asked", () => {
    expect(questionsIn(reading, one)).toEqual([]);
    expect(questionsIn(reading, other).map(({ kind, words }) => [kind, words])).toEqual([
      ["date", "soonish"],
    ]);
  });

  test("a table that was left is a plan too, if a person says so", () => {
    const told = tellPlan(reading, { tables: [6] }).filter((line) => !line.startsWith("unplaced"));
    expect(told[0]).toBe("What people asked for");
    expect(told.slice(1).map((line) => line.split(" | ")[0])).toEqual([
      "- Mend the path",
      "- Light the square",
    ]);
    expect(
      checkReading(reading, { tables: [6] }).plan.improvements[0]?.actions.map(({ target }) => target?.end),
    ).toEqual(["2027-05-31", "2027-06-30"]);
  });

  test("no table at all is no plan, and every cell is listed", () => {
    const { plan, coverage } = checkReading(reading, { tables: [] });
    expect(plan.improvements).toEqual([]);
    expect(coverage).toEqual({ cells: 35, placed: 0, unplaced: 35 });
  });

  test("an improvement that a left table names is named by the next table that says it again", () => {
    const again = readDrawing(`
      Improvement | Action | Lead | Due
      Voice | Panel | TSI | 2027
      A line.
      Improvement | Action | Lead | Due
      Voice | Forum | TSI | 2028
      Voice | Fair | TSI | 2029`);
    expect(tellPlan(again).filter((line) => !line.startsWith("-"))).toEqual(["Voice"]);
    expect(tellPlan(again, { tables: [2] }).slice(0, 3)).toEqual([
      "Voice",
      "- Forum | TSI | 2028",
      "- Fair | TSI | 2029",
    ]);
  });

  test("said beforehand, the reading is of these tables only", () => {
    const chosen = readPlanIn(drawnPaper(twoPlans), { tables: [4, 77] });
    expect(checkReading(chosen).coverage).toEqual(checkReading(reading, other).coverage);
    expect(checkReading(chosen).plan).toEqual(checkReading(reading, other).plan);
    expect(checkReading(chosen, one).plan).toEqual(checkReading(reading, one).plan);
  });
});

test("plans are told apart by the headings that name them, where there are two or more", () => {
  const plans = plansInPaper(reading.tables);
  expect(plans).toEqual([
    { title: "Improvement plan", tables: [2, 3] },
    { title: "Delivery timetable", tables: [4] },
  ]);
  const sheets = readDrawing(`
    > Plan
    Action | Lead | By when
    Panel | TSI | June 2027
    > Last year
    Task | Owner | Due
    Forum | TSI | June 2025`);
  expect(plansInPaper(sheets.tables)).toEqual([{ title: null, tables: [1, 2] }]);
});

test("a doubtful wording is asked about once, and the answer holds wherever it stands", () => {
  const doubtful = readDrawing(`
    Action | Lead | By when
    Panel | TSI | FY27
    Forum | TSI | soonish
    Fair | Council | FY27
    Map | Council | FY27`);
  const [year, soon, ...more] = doubtful.questions.filter(({ kind }) => kind === "date");
  expect(more).toEqual([]);
  expect([year?.words, year?.cells]).toEqual(["FY27", ["t1r2c3", "t1r4c3", "t1r5c3"]]);
  expect(soon?.cells).toEqual(["t1r3c3"]);
  const ends = (answers: Record<string, string>) =>
    checkReading(doubtful, { answers }).plan.improvements[0]?.actions.map(({ target }) => target?.end);
  const [asRead, , second, third] = ends({}) ?? [];
  expect([second, third]).toEqual([asRead, asRead]);
  const [other, kept, alike, last] = ends({ [year?.id ?? ""]: "other-0" }) ?? [];
  expect(other).not.toBe(asRead);
  expect([kept, alike, last]).toEqual([null, other, other]);
});
