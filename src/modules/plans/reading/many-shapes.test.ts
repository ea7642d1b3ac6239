import { describe, expect, test } from "vitest";
import { readOk } from "../../../platform/documents/testing/read-ok.ts";
import { readPlanIn } from "./plan-reading.ts";
import { drawnPaper } from "./testing/drawn-paper.ts";
import { readDrawing, tellPlan } from "./testing/told-plan.ts";
import { writers } from "./testing/written-paper.ts";

/** A shape that plans come in, what must be read of it, and the kinds of file that can hold it. */
interface Shape {
  readonly drawing: string;
  readonly told: readonly string[];
  /** Kinds of file in which the drawing loses what it depends on. */
  readonly not?: readonly (keyof typeof writers)[];
}

const SEVERAL = ["xlsx"] as const;
const voiceAndData = ["1. Voice", "- Panel | TSI | June 2027", "2. Data", "- Share | Council | 2028"];

const shapes: Record<string, Shape> = {
  "one table for each improvement, under a heading": {
    drawing: `
      # Strathbrae plan
      ## Improvement 1: Voice
      Action | Lead | By when
      Panel | TSI | June 2027
      ## Improvement 2: Data
      Action | Lead | By when
      Share | Council | 2028`,
    told: voiceAndData,
    not: SEVERAL,
  },
  "one table for each improvement, whose first row names it": {
    drawing: `
      # Strathbrae plan
      Improvement 1: Voice | < | <
      Action | Lead | By when
      Panel | TSI | June 2027
      A line between them.
      Improvement 2: Data | < | <
      Action | Lead | By when
      Share | Council | 2028`,
    told: voiceAndData,
    not: SEVERAL,
  },
  "one table for each improvement, a label and its number in the first row": {
    drawing: `
      # Strathbrae plan
      Improvement 1 | Voice | <
      Action | Lead | By when
      Panel | TSI | June 2027
      A line between them.
      Improvement 2 | Data | <
      Action | Lead | By when
      Share | Council | 2028`,
    told: voiceAndData,
    not: SEVERAL,
  },
  "one table whose objectives stand in rows between, unmerged, with headings again": {
    drawing: `
      Objective | 1. Voice |
      Action | Lead | Timescale
      Panel | TSI | June 2027
      Objective | 2. Data |
      Action | Lead | Timescale
      Share | Council | 2028`,
    told: voiceAndData,
  },
  "the improvement and its implications in columns of their own": {
    drawing: `
      Improvement | Action | Lead | Cost | Risk | Resource | Target date | Measure | Outcome
      1. Voice | Panel | TSI | £500 | Low turnout | Room | June 2027 | Minutes | Heard
      ^ | Fair | Council | - | – | | July 2027 | Count | ^`,
    told: [
      "1. Voice",
      "outcome: Heard",
      "cost of 1: £500",
      "risk of 1: Low turnout",
      "resource of 1: Room",
      "- Panel | TSI | June 2027 | Minutes",
      "- Fair | Council | July 2027 | Count",
    ],
  },
  "several columns of leads, and those who help": {
    drawing: `
      Action | Lead partner | Responsible officer | Contributors | Start | End | RAG | Progress to date | Comments
      Panel | TSI | Ewan Laird | Council, Police | April 2026 | March 2027 | Green | Met twice | waits`,
    told: [
      "drawn-plan",
      "- Panel | TSI; Ewan Laird | April 2026 to March 2027 | · | Green\nMet twice with Council, Police",
      "unplaced t1r2c9: waits",
    ],
  },
  "indicators with baseline and target beside a timescale": {
    drawing: `
      Key action | Lead | Partners involved | Timescale | KPI | Baseline | Target
      Panel | TSI | Council; Police Scotland | 2026/27 | Panels held | 2 | 6
      Fair | Council | TSI | 2027/28 | Fairs | 0 | 1`,
    told: [
      "drawn-plan",
      "- Panel | TSI | 2026/27 | Panels held + Baseline: 2 + Target: 6 with Council; Police Scotland",
      "- Fair | Council | 2027/28 | Fairs + Baseline: 0 + Target: 1 with TSI",
    ],
  },
  "a target that is a date": {
    drawing: `
      Action | Owner | Target | Indicator
      Panel | TSI | June 2027 | Minutes
      Fair | Council | March 2028 | Count`,
    told: ["drawn-plan", "- Panel | TSI | June 2027 | Minutes", "- Fair | Council | March 2028 | Count"],
  },
  "a target that is a measure": {
    drawing: `
      Action | Owner | Due | Target
      Panel | TSI | June 2027 | 40 people on the panel
      Fair | Council | March 2028 | 3 fairs a year`,
    told: [
      "drawn-plan",
      "- Panel | TSI | June 2027 | Target: 40 people on the panel",
      "- Fair | Council | March 2028 | Target: 3 fairs a year",
    ],
  },
  "a card for each action, numbered in its label": {
    drawing: `
      # Strathbrae plan
      ## Objective 1: Voice
      Action 1.1 | Panel
      Lead | TSI
      Partners involved | Council
      Start | April 2026
      End | March 2027
      Measure | Minutes
      Status | Green
      Resources | Room hire
      A line between them.
      Action 1.2 | Fair
      Lead | Council
      Start | May 2026
      End | June 2026
      Measure | Count`,
    told: [
      "1. Voice",
      "resource of 1: Room hire",
      "- 1.1 Panel | TSI | April 2026 to March 2027 | Minutes | Green with Council",
      "- 1.2 Fair | Council | May 2026 to June 2026 | Count",
    ],
    not: SEVERAL,
  },
  "cards that name objective, action and measure, one table for each action": {
    drawing: `
      Objective | Voice
      Action | Panel
      Measure | Minutes
      Lead | TSI
      Timescale | June 2027
      A line between them.
      Objective | Data
      Action | Share
      Measure | Figures
      Lead | Council
      Timescale | 2028`,
    told: ["Voice", "- Panel | TSI | June 2027 | Minutes", "Data", "- Share | Council | 2028 | Figures"],
    not: SEVERAL,
  },
  "a table on its side, an action in each column": {
    drawing: `
      | Action 1 | Action 2 | Action 3
      Action | Panel | Fair | Map
      Lead | TSI | Council | <
      By when | June 2027 | July 2027 | 2028
      Measure | Minutes | Count | Map shown`,
    told: [
      "drawn-plan",
      "- Panel | TSI | June 2027 | Minutes",
      "- Fair | Council | July 2027 | Count",
      "- Map | Council | 2028 | Map shown",
    ],
  },
  "a table on its side, the actions over its columns": {
    drawing: `
      | Set up a panel | Hold a fair
      Lead | TSI | Council
      By when | June 2027 | July 2027
      Status | Green | Amber
      Measure | Minutes | Count`,
    told: [
      "drawn-plan",
      "- Set up a panel | TSI | June 2027 | Minutes | Green",
      "- Hold a fair | Council | July 2027 | Count | Amber",
    ],
  },
  "headings in two rows": {
    drawing: `
      Action | Responsibility | < | Timescale | < | Progress | <
      ^ | Lead | Support | Start | End | RAG | Update
      Panel | TSI | Council | April 2026 | March 2027 | Green | Met`,
    told: ["drawn-plan", "- Panel | TSI | April 2026 to March 2027 | · | Green\nMet with Council"],
  },
  "no headings, under a heading that says what it is": {
    drawing: `
      # Improvement plan
      Set up a panel | TSI | June 2027
      Hold a fair | Council | July 2027
      Map the groups | Police | 2028`,
    told: [
      "Improvement plan",
      "- Set up a panel | TSI | June 2027",
      "- Hold a fair | Council | July 2027",
      "- Map the groups | Police | 2028",
    ],
    not: SEVERAL,
  },
  "a timetable: date, what, who": {
    drawing: `
      # Delivery timetable
      Date | What | Who
      May 2026 | Draft the plan | Morag Innes
      June 2026 | Consult partners | Ewan Laird`,
    told: [
      "Delivery timetable",
      "- Draft the plan | Morag Innes | May 2026",
      "- Consult partners | Ewan Laird | June 2026",
    ],
  },
  "a timetable of milestones and nothing else, under a heading": {
    drawing: `
      # Timetable for delivery
      When | Milestone
      May 2026 | Draft the plan
      June 2026 | Consult partners`,
    told: ["Timetable for delivery", "- Draft the plan | · | May 2026", "- Consult partners | · | June 2026"],
    not: SEVERAL,
  },
  "deliverables and milestones, and no action by name": {
    drawing: `
      Deliverable | Milestone | Responsible | Completion | Evidence
      Digital strategy | Draft; approval | Council | June 2027 | Board minute
      Training | Courses run | TSI | 2028 | Register`,
    told: [
      "drawn-plan",
      "- Digital strategy | Council | June 2027 | Draft + approval + Board minute",
      "- Training | TSI | 2028 | Courses run + Register",
    ],
  },
  "themes and priorities in columns over several rows": {
    drawing: `
      Theme | Priority | Action | Lead | Timescale
      Place | Safer streets | Light the square | Council | 2027
      ^ | ^ | Mend the path | Council | 2028
      People | Fewer lonely people | Befriend | TSI | 2027`,
    told: [
      "Safer streets (under Place)",
      "- Light the square | Council | 2027",
      "- Mend the path | Council | 2028",
      "Fewer lonely people (under People)",
      "- Befriend | TSI | 2027",
    ],
  },
  "outcomes in rows across the table": {
    drawing: `
      Action | Lead | When | Measure
      Outcome 1: People are heard | < | < | <
      Panel | TSI | June 2027 | Minutes
      Outcome 2: People are safe | < | < | <
      Lights | Council | 2028 | Count`,
    told: [
      "1. People are heard",
      "- Panel | TSI | June 2027 | Minutes",
      "2. People are safe",
      "- Lights | Council | 2028 | Count",
    ],
  },
  "headings again on each page, and themes in rows between": {
    drawing: `
      Ref | Improvement | Action | Lead | By when
      PEOPLE | < | < | < | <
      1 | Voice | Panel | TSI | 2027
      Ref | Improvement | Action | Lead | By when
      PLACE | < | < | < | <
      2 | Paths | Mend | Council | 2028`,
    told: [
      "1. Voice (under PEOPLE)",
      "- Panel | TSI | 2027",
      "2. Paths (under PLACE)",
      "- Mend | Council | 2028",
    ],
  },
  "priorities with their outcomes in rows above the headings of each": {
    drawing: `
      Priority 1: Safer streets | < | < | <
      Outcome: Fewer accidents | < | < | <
      Action | Lead | By when | Measure
      Light the square | Council | June 2027 | Lux
      Priority 2: Warm homes | < | < | <
      Outcome: Fewer cold homes | < | < | <
      Action | Lead | By when | Measure
      Insulate | Housing | 2028 | Homes`,
    told: [
      "1. Safer streets",
      "outcome: Fewer accidents",
      "- Light the square | Council | June 2027 | Lux",
      "2. Warm homes",
      "outcome: Fewer cold homes",
      "- Insulate | Housing | 2028 | Homes",
    ],
  },
  "questions as headings, risks beside costs": {
    drawing: `
      What will we do? | Who's responsible? | By when? | What could go wrong? | How much will it cost? | Progress since last report
      Panel | TSI | June 2027 | few come | £500 | Met
      Fair | Council | July 2027 | rain | nil | Held`,
    told: [
      "drawn-plan",
      "risk of 1: few come",
      "cost of 1: £500",
      "risk of 2: rain",
      "cost of 2: nil",
      "- Panel | TSI | June 2027 | · | Met",
      "- Fair | Council | July 2027 | · | Held",
    ],
  },
  "empty columns and a row of totals": {
    drawing: `
      Action | | Lead | Cost | | By when
      Panel | | TSI | £500 | | June 2027
      Fair | | Council | £1,500 | | July 2027
      Total | | | £2,000 | |`,
    told: [
      "drawn-plan",
      "cost of 1: £500",
      "cost of 2: £1,500",
      "- Panel | TSI | June 2027",
      "- Fair | Council | July 2027",
      "unplaced t1r4c1: Total",
      "unplaced t1r4c4: £2,000",
    ],
    // An empty column of a sheet is no column.
    not: ["xlsx"],
  },
  "references, how much it matters, status and notes": {
    drawing: `
      Ref | Priority | Task | Lead officer | Due date | Status | Notes
      1.1 | High | Panel | Ewan Laird | 30/06/2027 | On track | waits
      1.2 | Low | Fair | Aisha Malik | 31/07/2027 | Delayed |`,
    told: [
      "drawn-plan",
      "- 1.1 Panel | Ewan Laird | 30/06/2027 | · | On track",
      "- 1.2 Fair | Aisha Malik | 31/07/2027 | · | Delayed",
      "unplaced t1r2c2: High",
      "unplaced t1r2c7: waits",
      "unplaced t1r3c2: Low",
    ],
  },
  "several actions in one cell, each with its own date and measure": {
    drawing: `
      Outcome | Actions | Lead | Deadline | Success criteria | Resources required | Risks
      Heard | 1.1 Panel // 1.2 Fair | TSI | June 2027 // July 2027 | Minutes // Count | Room | Few come`,
    told: [
      "drawn-plan",
      "outcome: Heard",
      "resource: Room",
      "risk: Few come",
      "- 1.1 Panel | TSI | June 2027 | Minutes",
      "- 1.2 Fair | TSI | July 2027 | Count",
    ],
  },
};

/** Without a name of its own, an improvement is called after the file. */
const told = (lines: readonly string[]) => lines.map((line) => (line === "paper" ? "drawn-plan" : line));

describe.each(Object.entries(shapes))(
  "a plan in the shape of %s",
  (_, { drawing, told: expected, not = [] }) => {
    test("is read as what it says", () => {
      expect(tellPlan(readDrawing(drawing))).toEqual(expected);
    });

    const kinds = (Object.keys(writers) as (keyof typeof writers)[]).filter((kind) => !not.includes(kind));
    test.each(kinds)("as a file of the kind .%s", async (kind) => {
      const paper = await readOk(writers[kind](drawnPaper(drawing)), `paper.${kind}`);
      const said = told(tellPlan(readPlanIn(paper)));
      const isPlaced = (line: string) => !line.startsWith("unplaced");
      expect(said.filter(isPlaced)).toEqual(expected.filter(isPlaced));
      expect(said.filter((line) => !isPlaced(line))).toHaveLength(
        expected.filter((line) => !isPlaced(line)).length,
      );
    });
  },
);
