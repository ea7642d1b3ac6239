import { describe, expect, it, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type ReportingCalendar, usualAsking } from "./calendar.ts";
import { movedDueDay } from "./moved-due-day.ts";

const day = (text: string) => text as CalendarDate;
const every = (rhythm: "monthly" | "quarterly", first: string): ReportingCalendar => ({
  ...{ ...usualAsking, rhythm, firstDueOn: day(first), ownDates: [] },
});
const ownDates = (...days: string[]): ReportingCalendar => ({
  ...{ ...usualAsking, rhythm: "own-dates", firstDueOn: null, ownDates: days.map(day) },
});

const moved = (
  before: ReportingCalendar,
  after: ReportingCalendar,
  today = "2026-11-23",
  dueOn = "2026-11-27",
) => movedDueDay(before, after, day(dueOn), day(today));

const NOVEMBER = every("quarterly", "2026-11-27");

describe("the due day of the round that is open", () => {
  test.each([
    ["a week later", "2026-12-04"],
    ["two weeks later", "2026-12-11"],
    ["to a day before", "2026-11-25"],
    ["to today", "2026-11-23"],
  ])("is moved %s", (_, to) => {
    expect(moved(NOVEMBER, every("quarterly", to))).toBe(to);
  });

  it("is moved with another rhythm as well", () => {
    expect(moved(NOVEMBER, every("monthly", "2026-12-04"))).toBe("2026-12-04");
  });

  it("stays where the calendar has it still, whatever comes beside it", () => {
    expect(moved(NOVEMBER, { ...NOVEMBER, remindBefore: 1 })).toBeNull();
    expect(moved(ownDates("2026-11-27"), ownDates("2026-11-27", "2026-12-04"))).toBeNull();
  });

  it("stays where it was only left out, for then the next day is a round of its own", () => {
    const before = ownDates("2026-11-27", "2026-12-18");
    expect(moved(before, ownDates("2026-12-18"))).toBeNull();
  });

  it("stays where the day after it was moved: that lies nearer to the round to come", () => {
    expect(moved(NOVEMBER, every("quarterly", "2027-02-12"))).toBeNull();
    expect(moved(every("monthly", "2026-11-27"), every("monthly", "2026-12-18"))).toBeNull();
    expect(moved(every("monthly", "2026-11-27"), every("monthly", "2026-12-11"))).toBe("2026-12-11");
  });

  it("stays where the new day is further off than two weeks", () => {
    expect(moved(NOVEMBER, every("quarterly", "2026-12-12"))).toBeNull();
  });

  it("is moved once it has passed, too: whoever is late is given longer", () => {
    expect(moved(NOVEMBER, every("quarterly", "2026-12-11"), "2026-12-01")).toBe("2026-12-11");
    expect(moved(NOVEMBER, every("quarterly", "2026-12-12"), "2026-12-01")).toBeNull();
  });
});
