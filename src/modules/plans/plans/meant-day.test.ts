import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { readMeantDay } from "./meant-day.ts";

const today = "2026-11-23" as CalendarDate;

test.each([
  ["3 December 2026", "2026-12-03"],
  ["3rd Dec", "2026-12-03"],
  ["3.12.26", "2026-12-03"],
  ["2026-12-03", "2026-12-03"],
  ["Thursday 3 December", "2026-12-03"],
  ["20 Nov", "2026-11-20"],
  ["20 October", "2026-10-20"],
  ["yesterday", "2026-11-22"],
  ["today", "2026-11-23"],
])("the day of a meeting written as “%s” is the nearest", (words, day) => {
  expect(readMeantDay(words, today, "nearest")).toBe(day);
});

test.each([
  ["18 December", "2026-12-18"],
  ["15 January", "2027-01-15"],
  ["20 October", "2027-10-20"],
  ["tomorrow", "2026-11-24"],
])("a last day written as “%s” is still to come", (words, day) => {
  expect(readMeantDay(words, today, "ahead")).toBe(day);
});

test.each([
  "",
  "soonish",
  "December",
  "December 2026",
  "12/18/2026",
  "31 November 2026",
  "18 December 2999",
  "in two weeks or so",
])("“%s” is no one day", (words) => {
  expect(readMeantDay(words, today, "ahead")).toBeNull();
  expect(readMeantDay(words, today, "nearest")).toBeNull();
});
