import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./calendar-date.ts";
import { isHoliday, isWorkingDay, lastWorkingDay, nextWorkingDay, noOwnHolidays } from "./working-day.ts";

const day = (text: string) => text as CalendarDate;

describe("a working day", () => {
  it("is Monday to Friday, but for bank holidays", () => {
    // Friday, Saturday, Sunday, St Andrew's Day, Tuesday.
    const days = ["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01"].map(day);
    expect(days.filter((one) => isWorkingDay(one, noOwnHolidays))).toEqual(["2026-11-27", "2026-12-01"]);
    expect(nextWorkingDay(day("2026-11-28"), noOwnHolidays)).toBe("2026-12-01");
    expect(lastWorkingDay(day("2026-11-30"), noOwnHolidays)).toBe("2026-11-27");
  });

  it("is over Christmas and New Year none from Friday to Monday, with the days that are kept instead", () => {
    expect(nextWorkingDay(day("2026-12-25"), noOwnHolidays)).toBe("2026-12-29");
    expect(nextWorkingDay(day("2027-01-01"), noOwnHolidays)).toBe("2027-01-05");
  });

  it("is no local holiday of the partnership's, and no Easter Monday where that is one", () => {
    const own = { easterMonday: true, days: [day("2027-04-19")] };
    expect(isWorkingDay(day("2027-03-29"), noOwnHolidays)).toBe(true);
    expect(isWorkingDay(day("2027-03-29"), own)).toBe(false);
    expect(isHoliday(day("2027-04-19"), own)).toBe(true);
    expect(nextWorkingDay(day("2027-04-17"), own)).toBe("2027-04-20");
  });
});
