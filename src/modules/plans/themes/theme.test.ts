import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { isOffered, placedAt, tagChanges, themesToChoose } from "./theme.ts";

const TODAY = "2026-11-23" as CalendarDate;
const theme = (id: string, endedOn: string | null) => ({ id, endedOn: endedOn as CalendarDate | null });

test("a theme is offered until the day it ends", () => {
  expect(isOffered(theme("fairness", null), TODAY)).toBe(true);
  expect(isOffered(theme("fairness", "2026-11-24"), TODAY)).toBe(true);
  expect(isOffered(theme("fairness", "2026-11-23"), TODAY)).toBe(false);
});

test("what bears an ended theme may keep it, and nothing else may take it", () => {
  const themes = [theme("fairness", null), theme("recovery", "2025-01-01")];
  expect(themesToChoose(themes, [], TODAY).map(({ id }) => id)).toEqual(["fairness"]);
  expect(themesToChoose(themes, ["recovery"], TODAY)).toHaveLength(2);
});

test("a choice changes only what it differs in from what was seen", () => {
  expect(tagChanges(["a", "b"], ["b", "c"])).toEqual({ given: ["c"], taken: ["a"] });
  expect(tagChanges([], [])).toEqual({ given: [], taken: [] });
});

test.each([
  [1, ["c", "a", "b"]],
  [2, ["a", "c", "b"]],
  [3, ["a", "b", "c"]],
  [99, ["a", "b", "c"]],
  [-4, ["c", "a", "b"]],
])("put at place %i, the third of three stands so: %j", (place, order) =>
  expect(placedAt(["a", "b", "c"], "c", place)).toEqual(order),
);
