import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { judgePause, readPause } from "./mail-pause.ts";

const today = "2026-11-23" as CalendarDate;

describe("being away", () => {
  test.each([
    ["7 December 2026", "2026-12-07"],
    ["until 7 December 2026", "2026-12-07"],
    ["7/12/2026", "2026-12-07"],
    ["back on 7 December 2026", "2026-12-07"],
    ["until January 2027", "2027-01-01"],
    ["7 December", "2026-12-07"],
    ["soonish", null],
    ["", null],
  ])("“%s” is until %s", (text, day) => expect(readPause(text, today)).toBe(day));

  test("ends on a day to come, and within a year", () => {
    expect(judgePause(today, today)).toBe("past");
    expect(judgePause("2026-11-24" as CalendarDate, today)).toBeNull();
    expect(judgePause("2027-11-23" as CalendarDate, today)).toBeNull();
    expect(judgePause("2027-11-24" as CalendarDate, today)).toBe("too-long");
  });
});
