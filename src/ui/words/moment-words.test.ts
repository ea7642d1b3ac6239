import { expect, test } from "vitest";
import { sayMoment } from "./moment-words.ts";

const now = new Date("2026-11-23T16:30:00Z");

test.each([
  ["2026-11-23T14:14:00Z", "today at 2.14 pm"],
  ["2026-11-23T12:00:00Z", "today at noon"],
  ["2026-11-23T00:05:00Z", "today at 12.05 am"],
  ["2026-11-22T09:05:00Z", "yesterday at 9.05 am"],
  ["2026-03-03T11:00:00Z", "on 3 March 2026 at 11.00 am"],
])("%s is said as “%s”", (moment, words) => {
  expect(sayMoment(new Date(moment), now)).toBe(words);
});

test("in summer the clock of Scotland is an hour ahead", () => {
  expect(sayMoment(new Date("2026-07-01T23:30:00Z"), now)).toBe("on 2 July 2026 at 12.30 am");
});
