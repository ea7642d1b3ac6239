import { expect, test } from "vitest";
import type { CalendarDate } from "../kernel/calendar-date.ts";
import { sayGreeting, sayShortDay, saySince, sayWhen } from "./desk.words.ts";

const MONDAY = new Date("2026-11-23T10:00:00Z");

test.each([
  ["2026-11-23T08:52:00Z", "Good morning"],
  ["2026-06-22T11:30:00Z", "Good afternoon"],
  ["2026-11-23T18:00:00Z", "Good evening"],
])("at %s one says %s, by the clock in Scotland", (at, words) => {
  expect(sayGreeting(new Date(at))).toBe(words);
});

test.each([
  ["2026-11-23T07:00:00Z", "today"],
  ["2026-11-22T07:00:00Z", "since yesterday"],
  ["2026-11-20T00:00:00Z", "since Friday"],
  ["2026-11-03T00:00:00Z", "since 3 November 2026"],
])("on Monday, what changed after %s is what changed %s", (at, words) => {
  expect(saySince(new Date(at), MONDAY)).toBe(words);
});

test("when something changed is said as far as it matters", () => {
  expect(sayWhen(new Date("2026-11-23T08:52:00Z"), MONDAY)).toBe("Today at 8.52 am");
  expect(sayWhen(new Date("2026-11-20T16:10:00Z"), MONDAY)).toBe("Friday");
  expect(sayWhen(new Date("2026-10-20T16:10:00Z"), MONDAY)).toBe("20 Oct 2026");
  expect(sayShortDay("2026-12-10" as CalendarDate)).toBe("10 Dec");
});
