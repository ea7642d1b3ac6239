import { expect, test } from "vitest";
import { daysBetween, parseDay } from "../../kernel/calendar-date.ts";
import { sayLateness } from "./lateness-words.ts";

test.each([
  [-30, null],
  [0, null],
  [1, "1 day late"],
  [6, "6 days late"],
  [7, "1 week late"],
  [13, "1 week late"],
  [14, "2 weeks late"],
  [730, "104 weeks late"],
])("%d days after the last day is said “%s”", (days, words) => expect(sayLateness(days)).toBe(words));

test("what was due by 31 October is three weeks late on 23 November, for only full weeks count", () => {
  const due = parseDay("2026-10-31");
  const today = parseDay("2026-11-23");
  if (due === null || today === null) throw new Error("these are days");
  expect(sayLateness(daysBetween(due, today))).toBe("3 weeks late");
});
