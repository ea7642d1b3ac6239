import { describe, expect, test } from "vitest";
import { toldPlan } from "./testing/told-plan.ts";

describe("improvements stand where the paper puts them", () => {
  test("in rows across the table", () => {
    expect(
      toldPlan(`
        Improvement | Lead | Target date
        1. Communities | < | <
        Set up a forum | TSI | June 2027
        Learn from others | |
        2. Digital | < | <
        Broadband | Council | 2028`),
    ).toEqual([
      "1. Communities",
      "- Set up a forum | TSI | June 2027",
      "- Learn from others",
      "2. Digital",
      "- Broadband | Council | 2028",
    ]);
  });

  test("in rows with only the first cell filled, where merging is lost", () => {
    expect(
      toldPlan(
        `
        Improvement | Lead | Target date
        1. Communities | |
        Set up a forum | TSI | June 2027
        Learn from others | |
        ---
        2. Digital | |
        Broadband | Council | 2028`,
        "txt",
      ),
    ).toEqual([
      "1. Communities",
      "- Set up a forum | TSI | June 2027",
      "- Learn from others",
      "2. Digital",
      "- Broadband | Council | 2028",
    ]);
  });

  test("in headings above separate tables, with the priorities above those", () => {
    expect(
      toldPlan(`
        # Plan
        ## Priority 1: Communities
        ### Improvement 1.1 – Groups
        Action | Lead | When
        Forum | TSI | June 2027
        ### Improvement 1.2 – Volunteers
        Action | Lead | When
        Fair | TSI | May 2027
        ## Priority 2: Economy
        ### Improvement 2.1 – Skills
        Action | Lead | When
        Job club | Council | 2028`),
    ).toEqual([
      "1.1. Groups (under Priority 1: Communities)",
      "- Forum | TSI | June 2027",
      "1.2. Volunteers (under Priority 1: Communities)",
      "- Fair | TSI | May 2027",
      "2.1. Skills (under Priority 2: Economy)",
      "- Job club | Council | 2028",
    ]);
  });

  test("in captions, and in rows above the headings", () => {
    expect(
      toldPlan(`
        > Table 1: Housing
        Action | Lead | By when
        Insulate | Council | 2027
        > Table 2: Jobs
        Action | Lead | By when
        Job club | TSI | 2028`),
    ).toEqual(["Housing", "- Insulate | Council | 2027", "Jobs", "- Job club | TSI | 2028"]);
    expect(
      toldPlan(`
        Housing | < | <
        Action | Lead | By when
        Insulate | Council | 2027
        Text between the tables.
        Jobs | < | <
        Action | Lead | By when
        Job club | TSI | 2028`),
    ).toEqual(["Housing", "- Insulate | Council | 2027", "Jobs", "- Job club | TSI | 2028"]);
  });

  test("in the heading over the actions", () => {
    expect(
      toldPlan(`
        1. Community capacity | Lead | Timescale | Success measures
        Set up a forum | TSI | June 2027 | Forum meets
        2. Digital | Lead | Timescale | Success measures
        Broadband | Council | 2028 | Homes`),
    ).toEqual([
      "1. Community capacity",
      "- Set up a forum | TSI | June 2027 | Forum meets",
      "2. Digital",
      "- Broadband | Council | 2028 | Homes",
    ]);
  });

  const inColumn = [
    "1. Leadership",
    "- Agree a vision | Morag Innes | March 2027",
    "- Induct members | Aisha Malik",
    "2. Resources",
    "- Share budgets | Calum Drever | 2027/28",
  ];

  test.each([
    ["merged", "^", "docx"],
    ["repeated in each row", "1. Leadership", "csv"],
    ["written once", "", "csv"],
  ] as const)("in a column of their own, %s", (_, second, format) => {
    expect(
      toldPlan(
        `
        Area for improvement | Action | Lead officer | Timescale
        1. Leadership | Agree a vision | Morag Innes | March 2027
        ${second} | Induct members | Aisha Malik |
        2. Resources | Share budgets | Calum Drever | 2027/28`,
        format,
      ),
    ).toEqual(inColumn);
  });

  test("in a pair of label and words above the headings", () => {
    expect(
      toldPlan(`
        # Priority 1: Empowered communities
        What we will do | 1.1 Improve how groups are represented | < | <
        Lead | Strathbrae Council | < | <
        How? | When? | Who? | Progress
        Review membership | March 2027 | Council | Started
        A line of text.
        What we will do | 1.2 Support local plans | < | <
        How? | When? | Who? | Progress
        Train people | June 2027 | TSI |`),
    ).toEqual([
      "1.1. Improve how groups are represented (under Priority 1: Empowered communities)",
      "lead: Strathbrae Council",
      "- Review membership | Council | March 2027 | · | Started",
      "1.2. Support local plans (under Priority 1: Empowered communities)",
      "- Train people | TSI | June 2027",
    ]);
  });

  test("in rows with an outcome or a risk beside, but nothing of an action", () => {
    expect(
      toldPlan(
        `
        Improvement | Lead | Implications | Target Date | Outcomes
        1. Build trust | | | | Partners speak openly
        Agree ground rules | Chair | | May 2027 |
        2. Share risk | | Risks: reputation | | Risks are known
        Joint register | Risk managers | | August 2027 |`,
        "txt",
      ),
    ).toEqual([
      "1. Build trust",
      "outcome: Partners speak openly",
      "- Agree ground rules | Chair | May 2027",
      "2. Share risk",
      "outcome: Risks are known",
      "risk: reputation",
      "- Joint register | Risk managers | August 2027",
    ]);
  });

  test("in merged titles with a lead beside", () => {
    expect(
      toldPlan(`
        Action | Timescale | Measure | Progress
        Improvement 1: Housing | < | Lead: Aisha Malik | <
        Insulate | 2027 | 100 homes | Started`),
    ).toEqual(["1. Housing", "lead: Aisha Malik", "- Insulate | · | 2027 | 100 homes | Started"]);
  });

  test("in a column, with numbers and themes in columns beside", () => {
    expect(
      toldPlan(`
        Theme | No | Improvement | No | Action | Lead | Completion date
        People | 1 | Volunteering | 1.1 | Fair | TSI | May 2027
        ^ | ^ | ^ | 1.2 | Awards | TSI | June 2027
        ^ | 2 | Skills | 2.1 | Job club | Council | July 2027`),
    ).toEqual([
      "1. Volunteering (under People)",
      "- 1.1 Fair | TSI | May 2027",
      "- 1.2 Awards | TSI | June 2027",
      "2. Skills (under People)",
      "- 2.1 Job club | Council | July 2027",
    ]);
  });

  test("in a column sorted otherwise, so that one comes twice", () => {
    expect(
      toldPlan(`
        Improvement | Action | Lead | Date
        Voice | Panel | TSI | May 2027
        Sharing | Figures | Council | June 2027
        Voice | Train | Council | July 2027`),
    ).toEqual([
      "Voice",
      "- Panel | TSI | May 2027",
      "- Train | Council | July 2027",
      "Sharing",
      "- Figures | Council | June 2027",
    ]);
  });

  test("in numbers only: 1 over 1.1 and 1.2, with a lead and a date of their own", () => {
    expect(
      toldPlan(`
        Ref | Improvement action | Lead | Due date | Status
        1 | Leadership | Calum Drever | March 2028 | On track
        1.1 | Vision agreed | Morag Innes | June 2027 | Complete
        1.2 | Board induction | Morag Innes | August 2027 | On track
        2 | Participation | Ewan Laird | | Delayed
        2.1 | Panel set up | Ewan Laird | May 2027 | Delayed`),
    ).toEqual([
      "1. Leadership",
      "lead: Calum Drever",
      "target: March 2028",
      "progress: On track",
      "- 1.1 Vision agreed | Morag Innes | June 2027 | · | Complete",
      "- 1.2 Board induction | Morag Innes | August 2027 | · | On track",
      "2. Participation",
      "lead: Ewan Laird",
      "progress: Delayed",
      "- 2.1 Panel set up | Ewan Laird | May 2027 | · | Delayed",
    ]);
  });

  test("nowhere: then the paper's title names the one improvement", () => {
    expect(
      toldPlan(`
        # 5. Strathbrae improvement plan
        Action | Lead | Timescale
        Forum | TSI | June 2027
        Map | |`),
    ).toEqual(["Strathbrae improvement plan", "- Forum | TSI | June 2027", "- Map"]);
  });
});

describe("rows across the table are not all improvements", () => {
  test("priorities stand over them", () => {
    expect(
      toldPlan(`
        Action | Lead | Timescale
        Priority 1: Communities | < | <
        1.1 Stronger groups | < | <
        Forum | TSI | June 2027
        1.2 Volunteering | < | <
        Fair | TSI | May 2027`),
    ).toEqual([
      "1.1. Stronger groups (under Priority 1: Communities)",
      "- Forum | TSI | June 2027",
      "1.2. Volunteering (under Priority 1: Communities)",
      "- Fair | TSI | May 2027",
    ]);
  });

  test("outcome, lead and their kind may have rows of their own", () => {
    expect(
      toldPlan(`
        Action | Lead | Timescale | Measure
        Improvement 1: Housing | < | < | <
        Outcome: People live in warm homes | < | < | <
        Lead: Aisha Malik | < | < | <
        Insulate | Council | 2027 | 100 homes
        Advise | TSI | Ongoing | 50 visits`),
    ).toEqual([
      "1. Housing",
      "outcome: People live in warm homes",
      "lead: Aisha Malik",
      "- Insulate | Council | 2027 | 100 homes",
      "- Advise | TSI | Ongoing | 50 visits",
    ]);
  });

  test("descriptions, remarks, keys, totals, page numbers and empty forms are neither improvement nor action", () => {
    expect(
      toldPlan(`
        No | Action | Lead | Timescale
        Improvement 1 – Communities | < | < | <
        This improvement came out of the workshop in May, where partners agreed that small groups need help. | < | < | <
        1.1 | Forum | TSI | June 2027
        Note: depends on the budget. | < | < | <
        1.2 | | |
        Page 1 of 2 | < | < | <
        Improvement 2 – Digital | < | < | <
        2.1 | Broadband | Council | 2028
        Total actions: 2 | < | < | <
        Key: R off track, G on track | < | < | <`),
    ).toEqual([
      "1. Communities",
      "- 1.1 Forum | TSI | June 2027",
      "2. Digital",
      "- 2.1 Broadband | Council | 2028",
      "unplaced t1r3c1: This improvement came out of the workshop in May, where partners agreed that small groups need help.",
      "unplaced t1r5c1: Note: depends on the budget.",
      "unplaced t1r6c1: 1.2",
      "unplaced t1r10c1: Total actions: 2",
      "unplaced t1r11c1: Key: R off track, G on track",
    ]);
  });

  test("headings and titles repeated on a new page begin nothing", () => {
    expect(
      toldPlan(`
        Action | Lead | Timescale
        1. Communities | < | <
        Forum | TSI | June 2027
        Action | Lead | Timescale
        1. Communities (continued) | < | <
        Map | Council | July 2027`),
    ).toEqual(["1. Communities", "- Forum | TSI | June 2027", "- Map | Council | July 2027"]);
  });

  test("numbers that count on while the improvement stays are the actions'", () => {
    expect(
      toldPlan(`
        Ref | Theme | What we said we would do | Owner | Due
        1.1 | Voice | Panel | Ewan Laird | 31.03.27
        1.2 | Voice | Training | TSI | 30.06.27`),
    ).toEqual(["Voice", "- 1.1 Panel | Ewan Laird | 31.03.27", "- 1.2 Training | TSI | 30.06.27"]);
  });

  test("a table of indicators within the plan's table is no part of it", () => {
    expect(
      toldPlan(`
        Outcome 1: People understand | < | <
        Action | Action due date | Managed by
        Set up areas | 31 March 2027 | Partners
        Outcome 1: Indicators | < | <
        Type | Indicator | Comments
        Quantity | Perceptions of crime | Survey
        Outcome 2: People take part | < | <
        Action | Action due date | Managed by
        Hold events | 30 June 2027 | TSI`),
    ).toEqual([
      "1. People understand",
      "- Set up areas | Partners | 31 March 2027",
      "2. People take part",
      "- Hold events | TSI | 30 June 2027",
      "unplaced t1r4c1: Outcome 1: Indicators",
      "unplaced t1r5c1: Type",
      "unplaced t1r5c2: Indicator",
      "unplaced t1r5c3: Comments",
      "unplaced t1r6c1: Quantity",
      "unplaced t1r6c2: Perceptions of crime",
      "unplaced t1r6c3: Survey",
    ]);
  });

  test("a table without headings goes on with the one before it", () => {
    expect(
      toldPlan(`
        Action | Lead | Timescale
        1. Communities | < | <
        Forum | TSI | June 2027
        A line of text between the two parts of the table.
        Map | Council | July 2027
        2. Digital | < | <
        Broadband | Council | 2028`),
    ).toEqual([
      "1. Communities",
      "- Forum | TSI | June 2027",
      "- Map | Council | July 2027",
      "2. Digital",
      "- Broadband | Council | 2028",
    ]);
  });
});
