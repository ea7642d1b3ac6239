import { expect, test } from "vitest";
import { measuresOf } from "./measures.ts";
import { splitActions } from "./split-actions.ts";

const lines = (...texts: string[]) =>
  texts.map((text) => (text.startsWith("• ") ? { text: text.slice(2), item: "•" } : { text }));

test("each paragraph and each item of a list is a measure", () => {
  expect(measuresOf(lines("Minutes", "Survey"))).toEqual(["Minutes", "Survey"]);
  expect(measuresOf(lines("• Minutes", "• Survey; twice"))).toEqual(["Minutes", "Survey; twice"]);
});

test("one plain text parts at semicolons, not at sentences", () => {
  expect(measuresOf(lines("Attendance; feedback forms"))).toEqual(["Attendance", "feedback forms"]);
  expect(measuresOf(lines("Actions delivered. A plan is agreed."))).toEqual([
    "Actions delivered. A plan is agreed.",
  ]);
});

test("a paragraph with a list under it is one measure with its steps", () => {
  expect(measuresOf(lines("Plan carried out.", "• Find funders", "• Talk to people"))).toEqual([
    "Plan carried out.\n• Find funders\n• Talk to people",
  ]);
});

test("several actions in one cell part where they are numbered alike", () => {
  expect(splitActions(lines("1.1 Set up a panel", "1.2 Train people")).length).toBe(2);
  expect(splitActions(lines("Develop pilots:", "1. find places", "2. ask people")).length).toBe(1);
  expect(splitActions(lines("1.1 Develop pilots", "a) find places", "b) ask people")).length).toBe(1);
});
