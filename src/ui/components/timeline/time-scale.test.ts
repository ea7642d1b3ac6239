import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { endIn, scaleOf, startIn } from "./time-scale.ts";

const TODAY = "2026-11-23" as CalendarDate;
const days = (...texts: string[]) => texts as CalendarDate[];
const words = (labels: readonly { readonly words: string }[]) => labels.map(({ words }) => words);

test("without any date it is the reporting year of today, in months by their names", () => {
  const scale = scaleOf([], TODAY, 4);
  expect(scale).toMatchObject({ from: "2026-04-01", to: "2027-03-31" });
  expect(words(scale.years)).toEqual(["2026/27"]);
  expect(words(scale.parts)).toEqual("Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar".split(" "));
});

test("it holds whole reporting years, from the first day to the last, today among them", () => {
  const scale = scaleOf(days("2027-05-01", "2028-03-31"), TODAY, 4);
  expect([scale.from, scale.to]).toEqual(["2026-04-01", "2028-03-31"]);
  expect(scale.parts).toHaveLength(24);
  expect(scale.parts[0]).toEqual({ at: 0, to: 4.1, words: "A" });
  // 236 of 731 days have passed, and today is in the middle of the next one.
  expect(scale.today).toBeCloseTo((236.5 * 100) / 731, 1);
});

test("a partnership's own reporting year begins the axis", () => {
  expect(scaleOf([], TODAY, 1)).toMatchObject({ from: "2026-01-01", to: "2026-12-31" });
  expect(words(scaleOf([], TODAY, 7).years)).toEqual(["2026/27"]);
});

test("from four years on it shows quarters, from seven on years alone", () => {
  const four = scaleOf(days("2030-01-01"), TODAY, 4);
  expect(words(four.parts).slice(0, 5)).toEqual(["Q1", "Q2", "Q3", "Q4", "Q1"]);
  expect(four.parts).toHaveLength(16);
  expect(scaleOf(days("2033-03-31"), TODAY, 4).parts).toEqual([]);
});

test("of twenty years every third is named, so that no words run into each other", () => {
  const scale = scaleOf(days("2016-12-01", "2036-10-01"), TODAY, 4);
  expect(scale.years).toHaveLength(21);
  expect(words(scale.years).filter((text) => text !== "")).toHaveLength(7);
  expect(scale.ends.length).toBeLessThanOrEqual(3);
});

test("one date of another century does not press all others into a line", () => {
  const scale = scaleOf(days("1998-01-01", "2126-01-01", "2027-06-30"), TODAY, 4);
  expect([scale.from, scale.to]).toEqual(["2026-04-01", "2028-03-31"]);
});

test("the first day begins at nothing, and the last one ends at a hundred", () => {
  const scale = scaleOf(days("2031-02-01"), TODAY, 4);
  expect(startIn(scale, scale.from)).toBe(0);
  expect(endIn(scale, scale.to)).toBe(100);
});
