import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { bankHolidays, easterMonday, easterSunday } from "./bank-holidays.ts";
import { type CalendarDate, partsOf, weekdayOf } from "./calendar-date.ts";

/** Written out by hand from a calendar of each year and the Act, and not by the rule. */
const KEPT: Readonly<Record<number, string>> = {
  2024: "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
  2025: "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
  2026: "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
  2027: "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
  2028: "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
  2029: "01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26",
  2030: "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
};

describe("the bank holidays of Scotland", () => {
  test.each(Object.entries(KEPT))("in %s are nine, and what was proclaimed beside", (year, days) => {
    expect(bankHolidays(Number(year))).toEqual(days.split(" ").map((day) => `${year}-${day}`));
  });

  test.each([
    ["New Year's Day on a Sunday", 2023, ["2023-01-02", "2023-01-03"]],
    ["2 January on a Saturday", 2021, ["2021-01-01", "2021-01-04"]],
    ["both on a weekend", 2022, ["2022-01-03", "2022-01-04"]],
    ["2 January on a Sunday", 2033, ["2033-01-03", "2033-01-04"]],
  ])("keep another day for %s", (_, year, days) => {
    expect(bankHolidays(year).slice(0, 2)).toEqual(days);
  });

  test.each([
    ["on a Sunday", 2022, ["2022-12-26", "2022-12-27"]],
    ["and the day after on a weekend", 2021, ["2021-12-27", "2021-12-28"]],
    ["before a Saturday", 2020, ["2020-12-25", "2020-12-28"]],
  ])("keep another day for Christmas %s", (_, year, days) => {
    expect(bankHolidays(year).slice(-2)).toEqual(days);
  });

  it("are all on working days, each once, in order, and as many in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1980, max: 2400 }), (year) => {
        const days = bankHolidays(year);
        expect(days.every((day) => weekdayOf(day) <= 5 && partsOf(day).year === year)).toBe(true);
        expect([...new Set(days)].sort()).toEqual(days);
        expect(days).toHaveLength(year === 2026 ? 10 : 9);
      }),
    );
  });
});

describe("Easter", () => {
  // The earliest and the latest that there can be, and days on which the short rules go wrong.
  test.each([
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2285, "2285-03-22"],
  ])("of %i is on %s", (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday);
  });

  it("is always a Sunday from 22 March to 25 April, and the Monday after comes after it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 4000 }), (year) => {
        const sunday = easterSunday(year);
        expect(weekdayOf(sunday)).toBe(7);
        expect(sunday >= `${year}-03-22` && sunday <= `${year}-04-25`).toBe(true);
        expect(weekdayOf(easterMonday(year) as CalendarDate)).toBe(1);
      }),
    );
  });
});
