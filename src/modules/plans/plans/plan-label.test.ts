import { expect, test } from "vitest";
import { actionLabel, improvementLabel } from "./plan-label.ts";

test("an improvement keeps the number of its paper", () => {
  expect(improvementLabel("B", 4)).toBe("B");
});

test("an improvement without a number is called by its place", () => {
  expect(improvementLabel(null, 4)).toBe("5");
});

test("an action is called by its improvement and its place under it", () => {
  expect(actionLabel(improvementLabel("2.1", 0), 2)).toBe("2.1.3");
});
