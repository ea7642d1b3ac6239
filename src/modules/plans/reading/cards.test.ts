import { expect, test } from "vitest";
import { readDrawing, tellPlan, toldPlan } from "./testing/told-plan.ts";

test("a table on its side, labels in the first column, is a card of one action", () => {
  expect(
    toldPlan(`
      # Strathbrae improvement plan
      ## Improvement 1: Communities
      Action | Set up a forum
      Lead | TSI
      Target date | June 2027
      Measure | It meets // 40 groups
      A line of text.
      Action | Map groups
      Lead | Council
      Target date |
      Measure | Map
      ## Improvement 2: Digital
      Action | Broadband
      Lead | Council
      Target date | 2028
      Measure | Homes`),
  ).toEqual([
    "1. Communities",
    "- Set up a forum | TSI | June 2027 | It meets + 40 groups",
    "- Map groups | Council | · | Map",
    "2. Digital",
    "- Broadband | Council | 2028 | Homes",
  ]);
});

test("cards may stand one under the other, the action in whatever place", () => {
  expect(
    toldPlan(`
      Improvement | Communities
      Lead | TSI
      Action | Forum
      By when | May 2027
      Evidence | Minutes
      Lead | Council
      Action | Map
      By when | June 2027
      Evidence | Map`),
  ).toEqual(["Communities", "- Forum | TSI | May 2027 | Minutes", "- Map | Council | June 2027 | Map"]);
});

test("the front sheet of a report is no card", () => {
  const reading = readDrawing(`
    Report to | Strathbrae Board
    Lead officer | Morag Innes
    Date | 4 May 2026
    Action required | Decision
    Financial implications | None`);
  expect(tellPlan(reading)).toHaveLength(10);
  expect(tellPlan(reading).every((line) => line.startsWith("unplaced"))).toBe(true);
});
