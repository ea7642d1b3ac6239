import { expect, test } from "vitest";
import { capital, sayCount, sayList, sayMany, sayNumber } from "./number-words.ts";

test.each([
  [0, "no"],
  [1, "one"],
  [10, "ten"],
  [11, "11"],
  [1240, "1,240"],
])("%d is said “%s” in a sentence", (count, words) => expect(sayCount(count)).toBe(words));

test.each([
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
])("%d is written “%s”", (value, words) => expect(sayNumber(value)).toBe(words));

test("one is never put into the plural, and everything else is", () => {
  expect(sayMany(1, "action")).toBe("1 action");
  expect(sayMany(0, "action")).toBe("0 actions");
  expect(sayMany(2, "body", "bodies")).toBe("2 bodies");
});

test("a sentence begins with a capital, an empty one stays empty", () => {
  expect(capital("four have not started")).toBe("Four have not started");
  expect(capital("")).toBe("");
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("a list %j is said “%s”", (list, words) => expect(sayList(list)).toBe(words));
