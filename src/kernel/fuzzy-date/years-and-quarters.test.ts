import { describe, expect, it } from "vitest";
import { saidOf } from "./testing.ts";

describe("a year", () => {
  const cases: [string, string][] = [
    ["2025", "year 2025-01-01..2025-12-31"],
    ["By 2023", "year by ..2023-12-31"],
    ["in 2025", "year 2025-01-01..2025-12-31"],
    ["during 2017", "year 2017-01-01..2017-12-31"],
    ["throughout 2017", "year 2017-01-01..2017-12-31"],
    ["since 2014", "interval 2014-01-01.."],
    ["2027 and beyond", "interval 2027-01-01.."],
    ["2025+", "interval 2025-01-01.."],
    ["calendar year 2017", "year 2017-01-01..2017-12-31"],
    ["c. 2020", "year 2020-01-01..2020-12-31 ~"],
    ["Community Empowerment (Scotland) Act 2015", "none"],
    ["Equality Act 2010", "none"],
    ["Ref 2016", "none"],
    ["1850", "none"],
    ["3000", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30")).toBe(reading);
  });
});

describe("years of a plan", () => {
  const cases: [string, string][] = [
    ["2017-27", "interval 2017-01-01..2027-12-31 | interval 2017-04-01..2027-03-31 financial-year"],
    ["2017 – 2027", "interval 2017-01-01..2027-12-31 | interval 2017-04-01..2027-03-31 financial-year"],
    ["2025-2027", "interval 2025-01-01..2027-12-31 | interval 2025-04-01..2027-03-31 financial-year"],
    ["2024 to 2027", "interval 2024-01-01..2027-12-31 | interval 2024-04-01..2027-03-31 financial-year"],
    ["2017/20", "interval 2017-04-01..2020-03-31 | interval 2017-01-01..2020-12-31 calendar-year"],
    [
      "Locality Plan 2017-20",
      "interval 2017-01-01..2020-12-31 [Locality Plan] | interval 2017-04-01..2020-03-31 financial-year",
    ],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30")).toBe(reading);
  });
});

describe("a financial year runs from April to March", () => {
  const cases: [string, string][] = [
    ["2017/18", "fy 2017-04-01..2018-03-31"],
    ["2017-18", "fy 2017-04-01..2018-03-31"],
    ["2017 - 18", "fy 2017-04-01..2018-03-31"],
    ["2017–2018", "fy 2017-04-01..2018-03-31 | interval 2017-01-01..2018-12-31 calendar-year"],
    ["2017/2018", "fy 2017-04-01..2018-03-31"],
    ["17/18", "fy 2017-04-01..2018-03-31"],
    ["in 17/18", "fy 2017-04-01..2018-03-31"],
    ["FY 2017/18", "fy 2017-04-01..2018-03-31"],
    ["FY17/18", "fy 2017-04-01..2018-03-31"],
    ["FY2017-18", "fy 2017-04-01..2018-03-31"],
    ["F.Y. 2017/18", "fy 2017-04-01..2018-03-31"],
    ["financial year 2017/18", "fy 2017-04-01..2018-03-31"],
    ["financial year 2017 to 2018", "fy 2017-04-01..2018-03-31"],
    ["2017/18 financial year", "fy 2017-04-01..2018-03-31"],
    ["fin. year 17/18", "fy 2017-04-01..2018-03-31"],
    ["reporting year 2017/18", "fy 2017-04-01..2018-03-31"],
    ["FY18", "fy 2017-04-01..2018-03-31 | fy 2018-04-01..2019-03-31 year-beginning"],
    ["FY 2018", "fy 2017-04-01..2018-03-31 | fy 2018-04-01..2019-03-31 year-beginning"],
    ["financial year ending 2018", "fy 2017-04-01..2018-03-31"],
    ["year ending 31 March 2018", "fy 2017-04-01..2018-03-31"],
    ["year to March 2018", "fy 2017-04-01..2018-03-31"],
    ["y/e 31 March 2018", "fy 2017-04-01..2018-03-31"],
    ["FYE 2018", "fy 2017-04-01..2018-03-31"],
    ["2017/8", "fy 2017-04-01..2018-03-31 | month 2017-08-01..2017-08-31 month-number"],
    ["2011-12", "fy 2011-04-01..2012-03-31 | month 2011-12-01..2011-12-31 month-number"],
    ["2017/18 onwards", "interval 2017-04-01.."],
    ["2017/18 and 2018/19", "interval 2017-04-01..2019-03-31"],
    ["2017/18, 2018/19 and 2019/20", "interval 2017-04-01..2020-03-31"],
    ["2017/18 – 2019/20", "interval 2017-04-01..2020-03-31"],
    ["2016-17 to 2018-19", "interval 2016-04-01..2019-03-31"],
    ["COG 17/18", "none"],
    ["17/19", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30")).toBe(reading);
  });
});

describe("the end of a year", () => {
  const cases: [string, string][] = [
    ["End of year", "fy by ..2027-03-31 | year ..2026-12-31 calendar-year"],
    ["end of the year", "fy by ..2027-03-31 | year ..2026-12-31 calendar-year"],
    ["Year end", "fy by ..2027-03-31 | year ..2026-12-31 calendar-year"],
    ["by year end", "fy by ..2027-03-31 | year ..2026-12-31 calendar-year"],
    ["year end 2026/27", "fy by ..2027-03-31"],
    ["End of year 2026/27", "fy by ..2027-03-31"],
    ["by year end 2026", "year by ..2026-12-31 | fy ..2026-03-31 financial-year"],
    ["by the end of 2026", "year by ..2026-12-31"],
    ["End of 2026", "year by ..2026-12-31"],
    ["at the end of 2026", "interval 2026-12-01..2026-12-31"],
    ["end of financial year", "fy by ..2027-03-31"],
    ["by the end of the financial year", "fy by ..2027-03-31"],
    ["end of financial year 2026/27", "fy by ..2027-03-31"],
    ["financial year end 2027", "fy by ..2027-03-31"],
    ["calendar year end", "year by ..2026-12-31"],
    ["end of next year", "year by ..2027-12-31 | fy ..2028-03-31 financial-year"],
    ["by the end of this financial year", "fy by ..2027-03-31"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2026-09-15", "target")).toBe(reading);
  });
});

describe("a quarter with a plain year is the calendar's, with a financial year the financial one", () => {
  const cases: [string, string][] = [
    ["Q3 2024", "quarter 2024-07-01..2024-09-30 | quarter 2024-10-01..2024-12-31 financial-year"],
    ["Q3 2024/25", "quarter 2024-10-01..2024-12-31"],
    ["Q3 24/25", "quarter 2024-10-01..2024-12-31"],
    ["Q3 '24", "quarter 2024-07-01..2024-09-30 | quarter 2024-10-01..2024-12-31 financial-year"],
    ["Q3 FY24/25", "quarter 2024-10-01..2024-12-31"],
    ["Q3 FY25", "quarter 2024-10-01..2024-12-31 | quarter 2025-10-01..2025-12-31 year-beginning"],
    ["Quarter 2 of 2025-26", "quarter 2025-07-01..2025-09-30"],
    ["quarter one 2024/25", "quarter 2024-04-01..2024-06-30"],
    ["Qtr 2 2024/25", "quarter 2024-07-01..2024-09-30"],
    ["1st Qtr 2024/25", "quarter 2024-04-01..2024-06-30"],
    ["last quarter of 2024/25", "quarter 2025-01-01..2025-03-31"],
    ["4th quarter 2024", "quarter 2024-10-01..2024-12-31 | quarter 2025-01-01..2025-03-31 financial-year"],
    ["second quarter of the financial year 2024/25", "quarter 2024-07-01..2024-09-30"],
    ["2024/25 Q2", "quarter 2024-07-01..2024-09-30"],
    ["2024/25: Q2", "quarter 2024-07-01..2024-09-30"],
    ["2024-25 (Q1-Q2)", "interval 2024-04-01..2024-09-30"],
    ["Q1-Q2 2024/25", "interval 2024-04-01..2024-09-30"],
    ["Q2/Q3 2024/25", "interval 2024-07-01..2024-12-31"],
    ["Q1 2024/25 – Q4 2024/25", "interval 2024-04-01..2025-03-31"],
    ["Q4 2023/24 to Q2 2024/25", "interval 2024-01-01..2024-09-30"],
    ["Q3", "quarter 2024-10-01..2024-12-31 | quarter 2024-07-01..2024-09-30 calendar-year"],
    ["Quarter 3", "quarter 2024-10-01..2024-12-31 | quarter 2024-07-01..2024-09-30 calendar-year"],
    ["by end Q3 2025", "quarter by ..2025-09-30 | quarter ..2025-12-31 financial-year"],
    ["End of Q2 2025/26", "interval 2025-09-01..2025-09-30"],
    ["end of quarter 2 2024/25", "interval 2024-09-01..2024-09-30"],
    ["Q1 (April – June 2024)", "interval 2024-04-01..2024-06-30 [Q1]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("halves", () => {
  const cases: [string, string][] = [
    ["first half of 2025", "interval 2025-01-01..2025-06-30"],
    ["second half of 2024/25", "interval 2024-10-01..2025-03-31"],
    ["second half of the financial year 2024/25", "interval 2024-10-01..2025-03-31"],
    ["H1 2025", "interval 2025-01-01..2025-06-30 | interval 2025-04-01..2025-09-30 financial-year"],
    ["H1 2025/26", "interval 2025-04-01..2025-09-30"],
    ["H2 2025-26", "interval 2025-10-01..2026-03-31"],
    ["first half of June 2025", "interval 2025-06-01..2025-06-15"],
    ["latter half of 2025", "interval 2025-07-01..2025-12-31"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("school and academic years", () => {
  const cases: [string, string][] = [
    ["academic year 2025/26", "interval 2025-08-01..2026-07-31"],
    ["AY 2025/26", "interval 2025-08-01..2026-07-31"],
    ["2025-26 academic year", "interval 2025-08-01..2026-07-31"],
    ["school year 2025/26", "interval 2025-08-01..2026-06-30"],
    ["school session 2025/26", "interval 2025-08-01..2026-06-30"],
    ["by end of academic year 2025/26", "interval by ..2026-07-31"],
    ["by the end of the school year", "interval by ..2025-06-30"],
    ["start of session 2025/26", "interval 2025-08-01..2025-08-31"],
    ["Summer term 2025", "interval 2025-04-01..2025-06-30"],
    ["Autumn term 2024/25", "interval 2024-08-01..2024-12-31"],
    ["Spring term of 2024/25", "interval 2025-01-01..2025-03-31"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2025-02-10", "target")).toBe(reading);
  });
});
