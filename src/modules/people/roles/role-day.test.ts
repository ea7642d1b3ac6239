import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { readRoleDay } from "./role-day.ts";

const today = "2026-11-23" as CalendarDate;

test.each([
  ["1 December 2026", "2026-12-01"],
  [" 1st  dec 2026 ", "2026-12-01"],
  ["30 Sept 2027", "2027-09-30"],
  ["1/12/2026", "2026-12-01"],
  ["01.02.2027", "2027-02-01"],
  ["2026-12-01", "2026-12-01"],
  ["Today", "2026-11-23"],
  ["yesterday", "2026-11-22"],
  ["tomorrow", "2026-11-24"],
])("“%s” is %s", (text, day) => {
  expect(readRoleDay(text, today)).toBe(day);
});

test.each([
  "",
  "December 2026",
  "31 June 2026",
  "1 Decembers 2026",
  "1 de 2026",
  "12/31/2026",
  "soon",
  "constructor",
  "1 Dec 26",
])("“%s” is no exact day", (text) => {
  expect(readRoleDay(text, today)).toBeNull();
});
