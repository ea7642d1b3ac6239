import { describe, expect, test } from "vitest";
import { toldPlan } from "./testing/told-plan.ts";

describe("columns are known by meaning, whatever their order and wording", () => {
  test("questions as headings, the outcome first", () => {
    expect(
      toldPlan(`
        What difference will it make? | By when? | What will we do? | Who will lead? | How will we know?
        Fewer people are held on remand | June 2027 | Set up bail supervision | Council | Number of orders
        ^ | Autumn 2027 | Train clerks | Police | Survey of clerks
        People find work | 2026/27 | Open a job club | Third sector interface | 40 people a year`),
    ).toEqual([
      "Fewer people are held on remand",
      "outcome: Fewer people are held on remand",
      "- Set up bail supervision | Council | June 2027 | Number of orders",
      "- Train clerks | Police | Autumn 2027 | Survey of clerks",
      "People find work",
      "outcome: People find work",
      "- Open a job club | Third sector interface | 2026/27 | 40 people a year",
    ]);
  });

  test("the six columns of the model in another order", () => {
    expect(
      toldPlan(`
        Outcomes | Measure | Target date | Lead | Implications | Improvement
        1. Stronger groups | < | < | < | < | <
        More groups | Register | June 2027 | TSI | Costs: staff | Set up a forum
        ^ | Map | ^ | ^ | ^ | Map who does what`),
    ).toEqual([
      "1. Stronger groups",
      "outcome: More groups",
      "cost: staff",
      "- Set up a forum | TSI | June 2027 | Register",
      "- Map who does what | TSI | June 2027 | Map",
    ]);
  });

  test("headings in two rows, under a heading over several columns", () => {
    expect(
      toldPlan(`
        Improvement | Delivery | < | < | Results | <
        ^ | Lead | By when | Resources needed | Measure | Outcome
        1. Communities | < | < | < | < | <
        Set up a forum | TSI | June 2027 | Staff time; room hire | Forum meets | People take part
        Map groups | ^ | July 2027 | ^ | Map | ^`),
    ).toEqual([
      "1. Communities",
      "outcome: People take part",
      "resource: Staff time",
      "resource: room hire",
      "- Set up a forum | TSI | June 2027 | Forum meets",
      "- Map groups | TSI | July 2027 | Map",
    ]);
  });

  test("title rows above the headings, and headings cut over lines", () => {
    expect(
      toldPlan(`
        Strathbrae improvement plan 2026 | < | < | <
        KEY // ACTION | LEAD // OFFICER | TARGET // DATE | HOW WILL WE // KNOW
        Set up a forum | TSI | June 2027 | It meets`),
    ).toEqual(["Strathbrae improvement plan 2026", "- Set up a forum | TSI | June 2027 | It meets"]);
  });

  test("numbers, status and updates in columns of their own; comments stay unplaced", () => {
    expect(
      toldPlan(`
        No. | Action | Lead | Deadline | RAG | Progress to date | Comments
        1 | Set up a forum | TSI | June 2027 | Green | Met twice | waits for funding
        2 | Map groups | Council | July 2027 | Not started | | `),
    ).toEqual([
      "drawn-plan",
      "- 1 Set up a forum | TSI | June 2027 | · | Green\nMet twice",
      "- 2 Map groups | Council | July 2027 | · | Not started",
      "unplaced t1r2c7: waits for funding",
    ]);
  });

  test("risks, costs and resources in columns of their own are typed by their headings", () => {
    expect(
      toldPlan(`
        Improvement | Action | Lead | Risks | Costs | Resources | Target date
        Digital | Survey | Council | Low response; delay | £5,000 | One analyst | May 2027`),
    ).toEqual([
      "Digital",
      "risk: Low response",
      "risk: delay",
      "cost: £5,000",
      "resource: One analyst",
      "- Survey | Council | May 2027",
    ]);
  });

  test("baseline and target figures stay with their measure, each under its heading", () => {
    expect(
      toldPlan(`
        Action | Lead | Measure | Baseline | Target | Timescale
        Walking groups | Health board | Walkers a week | 40 | 120 | March 2027`),
    ).toEqual([
      "drawn-plan",
      "- Walking groups | Health board | March 2027 | Walkers a week + Baseline: 40 + Target: 120",
    ]);
  });

  test("start and end are one stretch of time; a revised date goes before the first one", () => {
    expect(
      toldPlan(`
        Task | Owner | Start | Original date | Revised date
        Write strategy | Morag Innes | April 2026 | June 2026 | September 2026
        Consult | Ewan Laird | July 2026 | October 2026 | `),
    ).toEqual([
      "drawn-plan",
      "- Write strategy | Morag Innes | April 2026 to September 2026",
      "- Consult | Ewan Laird | July 2026 to October 2026",
      "unplaced t1r2c4: June 2026",
    ]);
  });

  test("one column for lead and date gives both", () => {
    expect(
      toldPlan(`
        Action | Lead and timescale | Outcome
        Set up a forum | TSI, June 2027 | People take part`),
    ).toEqual(["drawn-plan", "outcome: People take part", "- Set up a forum | TSI | TSI, June 2027"]);
  });

  test("lead bodies, lead people and those who help", () => {
    expect(
      toldPlan(`
        Action | Lead Partner | Lead Officer | Supporting partners | Target completion date
        Set up a forum | TSI | Ewan Laird | Council; Health board | 31/03/2027`),
    ).toEqual(["drawn-plan", "- Set up a forum | TSI; Ewan Laird | 31/03/2027 with Council; Health board"]);
  });

  test("how urgent or important a row is, is no theme and no outcome", () => {
    expect(
      toldPlan(`
        Action | Priority | Owner | Due | Impact
        Forum | High | TSI | May 2027 | High
        Map | Low | Council | June 2027 | Medium`).slice(0, 3),
    ).toEqual(["drawn-plan", "- Forum | TSI | May 2027", "- Map | Council | June 2027"]);
  });

  test("Gaelic headings", () => {
    expect(
      toldPlan(`
        Gnìomh | Stiùiriche | Cuin | Adhartas
        Fòram a stèidheachadh | TSI | 2027 | Air tòiseachadh`),
    ).toEqual(["drawn-plan", "- Fòram a stèidheachadh | TSI | 2027 | · | Air tòiseachadh"]);
  });

  test("no heading over the actions, who and when beside", () => {
    expect(
      toldPlan(`
        | Lead | By when | Measure
        1. Communities | < | < | <
        Set up a forum | TSI | June 2027 | It meets`),
    ).toEqual(["1. Communities", "- Set up a forum | TSI | June 2027 | It meets"]);
  });

  test("where we are, where we want to be, how we get there with its date, what it costs", () => {
    expect(
      toldPlan(`
        Area of activity | Where are we now? | Where do we want to be? | How will we get there (including timescale)? | How will we know? | Who is responsible? | How much will it cost?
        Engagement | Ad hoc | One approach | Draft a strategy by March 2027 | Strategy approved | Head of Policy | £5,000`),
    ).toEqual([
      "Engagement",
      "outcome: One approach",
      "cost: £5,000",
      "- Draft a strategy by March 2027 | Head of Policy | Draft a strategy by March 2027 | Strategy approved | Ad hoc",
    ]);
  });

  test("contents help where a heading says nothing we know, and a person is asked", () => {
    expect(
      toldPlan(`
        Initiative | Wer | Bis | Zweck
        Plant trees | NatureScot | Autumn 2027 | Greener glens
        Clear ditches | Council | Spring 2027 | Fewer floods`),
    ).toEqual([
      "drawn-plan",
      "- Plant trees | NatureScot | Autumn 2027",
      "- Clear ditches | Council | Spring 2027",
      "unplaced t1r2c4: Greener glens",
      "unplaced t1r3c4: Fewer floods",
    ]);
  });

  test("an audit's recommendation is the improvement, the agreed action the action", () => {
    expect(
      toldPlan(`
        Audit recommendation | Management response / Agreed action | Responsible officer | Agreed date
        1. The Board should agree a framework. | A framework will be drafted. | Calum Drever | 31 March 2027`),
    ).toEqual([
      "1. The Board should agree a framework.",
      "- A framework will be drafted. | Calum Drever | 31 March 2027",
    ]);
  });
});
