import { expect, test } from "vitest";
import type { CalendarDate } from "./calendar-date.ts";
import { reportingYearOf, reportingYears } from "./reporting-year.ts";

const day = (text: string) => text as CalendarDate;

test.each([
  ["2026-11-23", 4, "2026-04-01", "2027-03-31", "2026/27"],
  ["2027-03-31", 4, "2026-04-01", "2027-03-31", "2026/27"],
  ["2027-04-01", 4, "2027-04-01", "2028-03-31", "2027/28"],
  ["2026-11-23", 1, "2026-01-01", "2026-12-31", "2026"],
  ["2026-11-23", 12, "2025-12-01", "2026-11-30", "2025/26"],
  ["2099-05-01", 4, "2099-04-01", "2100-03-31", "2099/00"],
])(
  "%s lies, where years begin in month %i, in the year from %s to %s, called %s",
  (on, start, from, to, label) => expect(reportingYearOf(day(on), start)).toEqual({ from, to, label }),
);

test("years follow each other without a gap, both ends included", () => {
  const labels = reportingYears(day("2025-03-31"), day("2026-04-01"), 4).map(({ label }) => label);
  expect(labels).toEqual(["2024/25", "2025/26", "2026/27"]);
  expect(reportingYears(day("2026-05-01"), day("2026-05-01"), 4)).toHaveLength(1);
});
