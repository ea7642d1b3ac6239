import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { daysStepLate, movedOrder, stepsDone } from "./step.ts";

const day = (text: string) => text as CalendarDate;
const target: TargetDate = {
  text: "October 2026",
  kind: "month",
  start: day("2026-10-01"),
  end: day("2026-10-31"),
  approximate: false,
};

test("a step is late from the day after its last day, and never once it is done", () => {
  expect(daysStepLate({ doneOn: null, target }, day("2026-10-31"))).toBe(0);
  expect(daysStepLate({ doneOn: null, target }, day("2026-11-02"))).toBe(2);
  expect(daysStepLate({ doneOn: day("2026-11-02"), target }, day("2026-11-23"))).toBe(0);
  expect(daysStepLate({ doneOn: null, target: null }, day("2026-11-23"))).toBe(0);
});

test("two of three are done", () => {
  expect(stepsDone([{ doneOn: day("2026-01-01") }, { doneOn: null }, { doneOn: day("2026-02-01") }])).toEqual(
    {
      done: 2,
      of: 3,
    },
  );
});

test.each([
  ["b", "earlier", "bac"],
  ["b", "later", "acb"],
  ["a", "earlier", "abc"],
  ["c", "later", "abc"],
  ["x", "later", "abc"],
] as const)("%s a place %s gives %s", (id, direction, after) => {
  expect(movedOrder(["a", "b", "c"], id, direction).join("")).toBe(after);
});
