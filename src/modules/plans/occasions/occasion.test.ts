import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type ActionStatus, daysLate } from "../actions/action.ts";
import { firstDateOf, type TargetDate } from "../actions/target-date.ts";
import { canHang, datesOccasion, hungTarget, keptFirst, movesWith, occasionKey } from "./occasion.ts";

const day = (text: string) => text as CalendarDate;
const words: TargetDate = {
  text: "With the next LOIP process",
  kind: "event",
  start: null,
  end: null,
  approximate: false,
};
const june: TargetDate = {
  text: "June 2027",
  kind: "month",
  start: day("2027-06-01"),
  end: day("2027-06-30"),
  approximate: false,
};

test.each([
  ["The next LOIP process", "next  LOIP process"],
  ["Next Board meeting", "the next board meeting."],
])("“%s” and “%s” are one occasion", (one, other) => expect(occasionKey(one)).toBe(occasionKey(other)));

test("an action keeps its own words and has its occasion's days", () => {
  expect(hungTarget(words, { name: "The next LOIP process", target: june })).toMatchObject({
    text: "With the next LOIP process",
    kind: "event",
    start: "2027-06-01",
    end: "2027-06-30",
    anchor: "The next LOIP process",
  });
});

test("without a date it is never late, with one it is late after its last day", () => {
  const on = (target: TargetDate | null) => ({
    status: "in-progress" as const,
    doneOn: null,
    target: hungTarget(words, { name: "The next LOIP process", target }),
  });
  expect(daysLate(on(null), day("2040-01-01"))).toBe(0);
  expect(daysLate(on(june), day("2027-06-30"))).toBe(0);
  expect(daysLate(on(june), day("2027-07-01"))).toBe(1);
});

test("the first day is kept when the occasion moves again; words without a day are none", () => {
  const first = hungTarget(words, { name: "LOIP", target: june });
  const later = hungTarget(words, {
    name: "LOIP",
    target: { ...june, text: "September 2027", start: day("2027-09-01"), end: day("2027-09-30") },
  });
  expect(keptFirst({ target: words, firstTarget: words })).toBe(words);
  expect(keptFirst({ target: first, firstTarget: words })).toBe(first);
  expect(keptFirst({ target: later, firstTarget: first })).toBe(first);
  expect(firstDateOf({ target: later, firstTarget: first })).toBe(first);
  expect(firstDateOf({ target: first, firstTarget: words })).toBeNull();
});

test("what went on from the beginning stays the first date of an action, and words that gave none do not", () => {
  const goesOn: TargetDate = { ...june, text: "Ongoing", kind: "ongoing", start: null, end: null };
  expect(keptFirst({ target: june, firstTarget: goesOn })).toBe(goesOn);
  const open: TargetDate = { ...goesOn, text: "TBC", kind: "none" };
  expect(keptFirst({ target: june, firstTarget: open })).toBe(june);
});

test.each<[ActionStatus, boolean]>([
  ["in-progress", true],
  ["ongoing", true],
  ["done", false],
  ["closed", false],
  ["cancelled", false],
  ["merged", false],
])("an action that is %s moves with its occasion: %s", (status, moves) =>
  expect(movesWith({ status })).toBe(moves),
);

test("what has days of its own cannot hang, and what has no end does not date an occasion", () => {
  expect(canHang({ target: june })).toBe(false);
  expect(canHang({ target: words })).toBe(true);
  expect(canHang({ target: null })).toBe(true);
  expect(datesOccasion(june)).toBe(true);
  expect(datesOccasion(words)).toBe(false);
  expect(datesOccasion({ ...june, kind: "ongoing" })).toBe(false);
});
