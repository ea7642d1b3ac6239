import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type Aims, type Read, seriesOf } from "./series.ts";

const aims = (baseline: string | null, aim: string | null): Aims => ({ unit: null, baseline, aim });
const read = (value: string, on: string | null, more: Partial<Read> = {}): Read => ({
  id: `${value} ${on}`,
  kind: "reading",
  value,
  readOn: on as CalendarDate | null,
  addedAt: new Date("2026-11-20T12:00:00Z"),
  verdict: "accepted",
  ...more,
});

test("readings stand in the order of their days, those without one on the day they were added", () => {
  const { readings, latest } = seriesOf(aims(null, null), [
    read("61", null),
    read("40%", "2026-04-01"),
    read("1,234", "2026-09-30"),
  ]);
  expect(readings.map(({ on, value }) => [on, value])).toEqual([
    ["2026-04-01", 40],
    ["2026-09-30", 1234],
    ["2026-11-20", 61],
  ]);
  expect(latest?.words).toBe("61");
});

test("what was sent back, is no number, or is a file does not count", () => {
  const { readings } = seriesOf(aims(null, null), [
    read("5", "2026-04-01", { verdict: "sent-back" }),
    read("many", "2026-05-01"),
    read("7", "2026-06-01", { kind: "file" }),
    read("9", "2026-07-01", { verdict: null }),
  ]);
  expect(readings.map(({ value, isAccepted }) => [value, isAccepted])).toEqual([[9, false]]);
});

describe("the change since the baseline", () => {
  test.each<[string | null, string | null, string, number | null, string | null]>([
    ["40", "80", "60", 20, "towards"],
    ["40", "80", "80", 40, "reached"],
    ["40", "80", "95", 55, "reached"],
    ["40", "80", "30", -10, "away"],
    ["40", "80", "40", 0, "same"],
    ["12%", "5%", "9%", -3, "towards"],
    ["12%", "5%", "4.5%", -7.5, "reached"],
    ["12%", "5%", "13%", 1, "away"],
    ["£3m", null, "£3.5m", 500_000, null],
    [null, "80", "60", null, null],
    ["none", "80", "60", null, null],
  ])("from %s towards %s, now %s: %s, %s", (baseline, aim, now, change, course) => {
    const series = seriesOf(aims(baseline, aim), [read(now, "2026-11-01")]);
    expect([series.change, series.course]).toEqual([change, course]);
  });

  test("is not there before the first reading", () => {
    expect(seriesOf(aims("40", "80"), [])).toMatchObject({ latest: null, change: null, course: null });
  });
});
