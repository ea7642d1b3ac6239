import { describe, expect, it } from "vitest";
import { saidOf } from "./testing.ts";

describe("a time is counted from the paper's day", () => {
  const cases: [string, string][] = [
    ["within 6 months", "relative by ..2016-09-30 @2016-03-30"],
    ["Within the next 6 months", "relative by ..2016-09-30 @2016-03-30"],
    ["in 6 months", "relative ..2016-09-30 @2016-03-30"],
    ["in 6 months' time", "relative ..2016-09-30 @2016-03-30"],
    ["In six (6) months", "relative ..2016-09-30 @2016-03-30"],
    ["6 months", "relative ..2016-09-30 @2016-03-30"],
    ["six months", "relative ..2016-09-30 @2016-03-30"],
    ["12 months", "relative ..2017-03-30 @2016-03-30"],
    ["one year", "relative ..2017-03-30 @2016-03-30"],
    ["a year", "relative ..2017-03-30 @2016-03-30"],
    ["1.5 years", "relative ..2017-09-30 @2016-03-30"],
    ["18mths", "relative ..2017-09-30 @2016-03-30"],
    ["2 yrs", "relative ..2018-03-30 @2016-03-30"],
    ["within 28 days", "relative by ..2016-04-27 @2016-03-30"],
    ["within 2 weeks", "relative by ..2016-04-13 @2016-03-30"],
    ["within a fortnight", "relative by ..2016-04-13 @2016-03-30"],
    ["within 10 working days", "relative by ..2016-04-13 @2016-03-30"],
    ["over the next two years", "relative 2016-03-30..2018-03-30 @2016-03-30"],
    ["next 3 years", "relative 2016-03-30..2019-03-30 @2016-03-30"],
    ["over the coming year", "relative 2016-03-30..2017-03-30 @2016-03-30"],
    ["the next 12-18 months", "relative 2016-03-30..2017-09-30 @2016-03-30"],
    ["within the next year", "relative by ..2017-03-30 @2016-03-30"],
    ["3-6 months", "relative 2016-06-30..2016-09-30 @2016-03-30"],
    ["0-6 months", "relative ..2016-09-30 @2016-03-30"],
    ["1-3 years", "relative 2017-03-30..2019-03-30 @2016-03-30"],
    ["6 months to 1 year", "relative 2016-09-30..2017-03-30 @2016-03-30"],
    ["5+ years", "relative 2021-03-30.. @2016-03-30"],
    ["at least 12 months", "relative 2017-03-30.. @2016-03-30"],
    ["approx 12 months", "relative ..2017-03-30 ~ @2016-03-30"],
    ["nearly 2 years", "relative ..2018-03-30 ~ @2016-03-30"],
    ["a few months", "relative ~ @2016-03-30"],
    ["over the coming months", "relative 2016-03-30.. ~ @2016-03-30"],
    ["in a couple of weeks", "relative ..2016-04-13 @2016-03-30"],
    ["36 months (3 years)", "relative ..2019-03-30 @2016-03-30"],
    ["Short term (0-2 years)", "relative ..2018-03-30 @2016-03-30 [Short term]"],
    ["Should be in place within 3 months", "relative by ..2016-06-30 @2016-03-30"],
    ["took over a year", "none"],
    ["5 a day", "none"],
    ["aged 3-5 years", "none"],
    ["16-24 year olds", "none"],
    ["5 years old", "none"],
    ["3 hours per week", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("without a paper's date a relative time has no days", () => {
  const cases: [string, string][] = [
    ["within 6 months", "relative by"],
    ["in 6 months", "relative"],
    ["over the next two years", "relative"],
    ["next month", "month"],
    ["this financial year", "fy"],
    ["by the end of next year", "year by"],
    ["17 January", "day"],
    ["end of November", "interval"],
    ["by Easter", "day by"],
    ["from late May onwards", "interval ~"],
    ["w/c 3 June", "interval"],
    ["Q3", "quarter"],
    ["June to August", "interval"],
    ["within 6 months of 1 April 2016", "relative by ..2016-10-01 @2016-04-01"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, null)).toBe(reading);
  });
});

describe("an explicit date beats a relative one", () => {
  const cases: [string, string][] = [
    ["Within the next 12 months (by February 2017)", "month by ..2017-02-28"],
    ["6 months (Oct 2016)", "month 2016-10-01..2016-10-31"],
    ["12 months: April 2016–March 2017", "interval 2016-04-01..2017-03-31"],
    [
      "1-3 years (2017-20)",
      "interval 2017-01-01..2020-12-31 | interval 2017-04-01..2020-03-31 financial-year",
    ],
    ["Year 1 (2016/17)", "fy 2016-04-01..2017-03-31"],
    ["2 years, by March 2018", "month by ..2018-03-31"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("a time can be counted from a date or from an event", () => {
  const cases: [string, string][] = [
    ["12 months from April 2016", "relative 2016-04-01..2017-03-31 @2016-04-01"],
    ["for 3 years from 1 April 2016", "relative 2016-04-01..2019-03-31 @2016-04-01"],
    ["within 6 months of 1 April 2016", "relative by ..2016-10-01 @2016-04-01"],
    ["within 6 months of April 2016", "relative by ..2016-10-31 @2016-04-01"],
    ["6 weeks before 1 June 2016", "relative ..2016-04-20 @2016-06-01"],
    ["6 months from approval", "event @approval"],
    ["Within 3 months of approval of the plan", "event by @approval of the plan"],
    ["three months after the review is complete", "event @review is complete"],
    ["12 months following launch", "event @launch"],
    ["2 weeks before each meeting", "recurring @each meeting"],
    ["3 months post-appointment", "event @appointment"],
    ["6 months from now", "relative ..2016-09-30 @2016-03-30"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("what is counted from a beginning without a name has only a guess", () => {
  const cases: [string, string][] = [
    ["within the first 100 days", "relative by | relative ..2016-07-08 counted-from-paper"],
    ["for the first 12 months", "relative | relative 2016-03-30..2017-03-30 counted-from-paper"],
    ["In first 6 months of plan", "relative | relative ..2016-09-30 counted-from-paper"],
    ["Year 1", "relative | relative ..2017-03-30 counted-from-paper"],
    ["Years 1-3", "relative | relative ..2019-03-30 counted-from-paper"],
    ["Yr 2", "relative | relative 2017-03-30..2018-03-30 counted-from-paper"],
    ["Y1-Y3", "relative | relative ..2019-03-30 counted-from-paper"],
    ["by month 6", "relative | relative 2016-08-30..2016-09-30 counted-from-paper"],
    ["First year of the plan", "relative | relative ..2017-03-30 counted-from-paper"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("words around the paper's day", () => {
  const cases: [string, string][] = [
    ["next month", "month 2025-03-01..2025-03-31"],
    ["this month", "month 2025-02-01..2025-02-28"],
    ["next year", "year 2026-01-01..2026-12-31 | fy 2025-04-01..2026-03-31 financial-year"],
    ["this financial year", "fy 2024-04-01..2025-03-31"],
    ["next financial year", "fy 2025-04-01..2026-03-31"],
    ["start of the new financial year", "interval 2025-04-01..2025-04-30"],
    ["next quarter", "quarter 2025-04-01..2025-06-30"],
    ["this summer", "season 2025-06-01..2025-08-31"],
    ["next summer", "season 2025-06-01..2025-08-31"],
    ["next June", "month 2025-06-01..2025-06-30"],
    ["last June", "month 2024-06-01..2024-06-30"],
    ["June this year", "month 2025-06-01..2025-06-30"],
    ["by March next year", "month by ..2026-03-31"],
    ["15 June next year", "day 2026-06-15..2026-06-15"],
    ["early next year", "interval 2026-01-01..2026-04-30 ~ | fy 2025-04-01..2025-07-31 financial-year"],
    ["late next month", "interval 2025-03-21..2025-03-31 ~"],
    ["end of the month", "interval 2025-02-21..2025-02-28"],
    ["later this year", "interval 2025-02-10..2025-12-31 | interval 2025-02-10..2025-03-31 financial-year"],
    ["in-year", "fy 2024-04-01..2025-03-31"],
    ["within the year", "year 2025-01-01..2025-12-31 | fy 2024-04-01..2025-03-31 financial-year"],
    ["next Friday", "day 2025-02-14..2025-02-14"],
    ["tomorrow", "day 2025-02-11..2025-02-11"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2025-02-10", "target")).toBe(reading);
  });
});
