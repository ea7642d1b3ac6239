import { expect, test } from "vitest";
import { readMeetingDays } from "./meeting-day.ts";

test("days are read one to a line, in order, each once, with the note after it", () => {
  expect(
    readMeetingDays("Thursday 10 December 2026: budget\n\n4/3/2027\n10 Dec 2026\n11 June 2027 – in Kirkton"),
  ).toEqual({
    days: [
      { metOn: "2026-12-10", note: "budget" },
      { metOn: "2027-03-04", note: null },
      { metOn: "2027-06-11", note: "in Kirkton" },
    ],
    unread: [],
  });
});

test.each([
  "10 December",
  "December 2026",
  "31 June 2026",
  "10 and 17 December 2026",
  "every second month",
  "soon",
])("“%s” names no one day, and is handed back as it was written", (line) => {
  expect(readMeetingDays(`10 December 2026\n${line}`)).toMatchObject({
    days: [{ metOn: "2026-12-10" }],
    unread: [line],
  });
});

test("the time of day does not stand in the way", () => {
  expect(readMeetingDays("10 December 2026 at 2.30 pm").days).toEqual([{ metOn: "2026-12-10", note: null }]);
});
