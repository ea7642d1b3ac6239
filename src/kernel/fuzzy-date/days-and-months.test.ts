import { describe, expect, it } from "vitest";
import { saidOf } from "./testing.ts";

describe("a day is read however it is spelled", () => {
  const cases: [string, string][] = [
    ["31 March 2025", "day 2025-03-31..2025-03-31"],
    ["31st March 2025", "day 2025-03-31..2025-03-31"],
    ["31 st March 2025", "day 2025-03-31..2025-03-31"],
    ["31ˢᵗ March 2025", "day 2025-03-31..2025-03-31"],
    ["31<sup>st</sup> March 2025", "day 2025-03-31..2025-03-31"],
    ["31st of March, 2025", "day 2025-03-31..2025-03-31"],
    ["the 31st of March 2025", "day 2025-03-31..2025-03-31"],
    ["31 of March 2025", "day 2025-03-31..2025-03-31"],
    ["31stMarch 2025", "day 2025-03-31..2025-03-31"],
    ["31March2025", "day 2025-03-31..2025-03-31"],
    ["31 st. March 2025", "day 2025-03-31..2025-03-31"],
    ["31 MARCH 2025", "day 2025-03-31..2025-03-31"],
    ["31 Mar 2025", "day 2025-03-31..2025-03-31"],
    ["31 Mar.25", "day 2025-03-31..2025-03-31"],
    ["31-Mar-25", "day 2025-03-31..2025-03-31"],
    ["31.Mar.2025", "day 2025-03-31..2025-03-31"],
    ["31/Mar/2025", "day 2025-03-31..2025-03-31"],
    ["31 March '25", "day 2025-03-31..2025-03-31"],
    ["March 31st 2025", "day 2025-03-31..2025-03-31"],
    ["March 31, 2025", "day 2025-03-31..2025-03-31"],
    ["Mar. 31, 2025", "day 2025-03-31..2025-03-31"],
    ["Monday 31 March 2025", "day 2025-03-31..2025-03-31"],
    ["Mon. 31st March, 2025", "day 2025-03-31..2025-03-31"],
    ["Ｍａｒｃｈ ３１, ２０２５", "day 2025-03-31..2025-03-31"],
    ["31\u00a0March\u00a02025", "day 2025-03-31..2025-03-31"],
    ["**31 March 2025**", "day 2025-03-31..2025-03-31"],
    ["“31 March 2025”", "day 2025-03-31..2025-03-31"],
    ["16. Nov. 2016", "day 2016-11-16..2016-11-16"],
    ["Thursday 19 November 2020 at 10.00am", "day 2020-11-19..2020-11-19"],
    ["10 June 2025, 14:00 – 16:00", "day 2025-06-10..2025-06-10"],
    ["9.30am 10 June 2025", "day 2025-06-10..2025-06-10"],
    ["the third of May 2025", "day 2025-05-03..2025-05-03"],
    ["twenty-first June 2025", "day 2025-06-21..2025-06-21"],
    ["third May, 2025", "day 2025-05-03..2025-05-03"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2025-02-10")).toBe(reading);
  });
});

describe("a day in figures has its day first", () => {
  const cases: [string, string][] = [
    ["31/03/2025", "day 2025-03-31..2025-03-31"],
    ["31/3/25", "day 2025-03-31..2025-03-31"],
    ["31.03.2025", "day 2025-03-31..2025-03-31"],
    ["31.3.25", "day 2025-03-31..2025-03-31"],
    ["31-03-2025", "day 2025-03-31..2025-03-31"],
    ["31 - 03 - 2025", "day 2025-03-31..2025-03-31"],
    ["31 / 03 / 2025", "day 2025-03-31..2025-03-31"],
    ["2025-03-31", "day 2025-03-31..2025-03-31"],
    ["2025/03/31", "day 2025-03-31..2025-03-31"],
    ["2025.03.31", "day 2025-03-31..2025-03-31"],
    ["20250331", "day 2025-03-31..2025-03-31"],
    ["03/04/2025", "day 2025-04-03..2025-04-03"],
    ["3.4.25", "day 2025-04-03..2025-04-03"],
    ["10am on 5/6/25", "day 2025-06-05..2025-06-05"],
    ["31/03", "day 2025-03-31..2025-03-31"],
    ["25/12", "day 2024-12-25..2024-12-25"],
    ["03/31/2025", "day 2025-03-31..2025-03-31 | day 2025-03-31..2025-03-31 month-first"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2025-02-10")).toBe(reading);
  });
});

describe("a day that does not exist is read as its month, in doubt", () => {
  const cases: [string, string][] = [
    ["31 June 2025", "month 2025-06-01..2025-06-30 | day no-such-day"],
    ["29 February 2025", "month 2025-02-01..2025-02-28 | day no-such-day"],
    ["29 February 2024", "day 2024-02-29..2024-02-29"],
    ["30/02/2025", "month 2025-02-01..2025-02-28 | day no-such-day"],
    ["31/04/2025", "month 2025-04-01..2025-04-30 | day no-such-day"],
    ["0/0/2025", "none"],
    ["99/99/9999", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2025-02-10")).toBe(reading);
  });
});

describe("a month is read however it is spelled", () => {
  const cases: [string, string][] = [
    ["June 2016", "month 2016-06-01..2016-06-30"],
    ["june 2016", "month 2016-06-01..2016-06-30"],
    ["JUNE 2016", "month 2016-06-01..2016-06-30"],
    ["June, 2016", "month 2016-06-01..2016-06-30"],
    ["June2016", "month 2016-06-01..2016-06-30"],
    ["Jun-16", "month 2016-06-01..2016-06-30"],
    ["Jun 16", "month 2016-06-01..2016-06-30"],
    ["Jun '16", "month 2016-06-01..2016-06-30"],
    ["Jun ’16", "month 2016-06-01..2016-06-30"],
    ["Jun/16", "month 2016-06-01..2016-06-30"],
    ["Sept. 2016", "month 2016-09-01..2016-09-30"],
    ["Sept 2016.", "month 2016-09-01..2016-09-30"],
    ["month of June 2016", "month 2016-06-01..2016-06-30"],
    ["June of 2016", "month 2016-06-01..2016-06-30"],
    ["June (2016)", "month 2016-06-01..2016-06-30"],
    ["June\n2016", "month 2016-06-01..2016-06-30"],
    ["06/2016", "month 2016-06-01..2016-06-30"],
    ["2016-06", "month 2016-06-01..2016-06-30"],
    ["2016/06", "month 2016-06-01..2016-06-30"],
    ["2016 June", "month 2016-06-01..2016-06-30"],
    ["June 2016/17", "month 2016-06-01..2016-06-30"],
    ["March 2016/17", "month 2017-03-01..2017-03-31"],
    ["1. June 2016", "month 2016-06-01..2016-06-30"],
    ["• June 2016", "month 2016-06-01..2016-06-30"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30")).toBe(reading);
  });
});

describe("a misspelt month is known by the number beside it", () => {
  const cases: [string, string][] = [
    ["Febuary 2025", "month 2025-02-01..2025-02-28"],
    ["Feburary 2025", "month 2025-02-01..2025-02-28"],
    ["Janurary 2026", "month 2026-01-01..2026-01-31"],
    ["5 Spetember 2025", "day 2025-09-05..2025-09-05"],
    ["Sepember 2025", "month 2025-09-01..2025-09-30"],
    ["Octobre 2025", "month 2025-10-01..2025-10-31"],
    ["Ocotber 2025", "month 2025-10-01..2025-10-31"],
    ["Novemeber 25", "month 2025-11-01..2025-11-30"],
    ["Decemeber 2025", "month 2025-12-01..2025-12-31"],
    ["Agust 2025", "month 2025-08-01..2025-08-31"],
    ["Apirl 2025", "month 2025-04-01..2025-04-30"],
    ["Marhc 2025", "month 2025-03-01..2025-03-31"],
    ["Febuary", "none"],
    ["Match 2025", "year 2025-01-01..2025-12-31 [Match]"],
    ["Football match 2025", "year 2025-01-01..2025-12-31 [Football match]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2025-02-10")).toBe(reading);
  });
});

describe("a lost space or a run of words does no harm", () => {
  const cases: [string, string][] = [
    ["byJune 2025", "month by ..2025-06-30"],
    ["By - June 2025", "month by ..2025-06-30"],
    ["By: June 2025", "month by ..2025-06-30"],
    ["By End Of June 2025.", "month by ..2025-06-30"],
    ["by end\nof June 2025", "month by ..2025-06-30"],
    ["2025 - March", "month 2025-03-01..2025-03-31"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2025-02-10")).toBe(reading);
  });
});

describe("a month is one only in a date's place", () => {
  const cases: [string, string][] = [
    ["May", "month 2016-05-01..2016-05-31"],
    ["May 2016", "month 2016-05-01..2016-05-31"],
    ["in May", "month 2016-05-01..2016-05-31"],
    ["by May", "month by ..2016-05-31"],
    ["mid May", "interval 2016-05-11..2016-05-20"],
    ["the May meeting", "event 2016-05-01..2016-05-31 @meeting"],
    ["until May", "month by ..2016-05-31"],
    ["May/June", "interval 2016-05-01..2016-06-30"],
    ["5th May", "day 2016-05-05..2016-05-05"],
    ["may 2016", "month 2016-05-01..2016-05-31"],
    ["May need to recruit staff", "none"],
    ["May include others", "none"],
    ["Staff may need training", "none"],
    ["March", "month 2016-03-01..2016-03-31"],
    ["in March", "month 2016-03-01..2016-03-31"],
    ["march of progress", "none"],
    ["March (draft)", "month 2016-03-01..2016-03-31 [draft]"],
    ["Draft plan - March", "month 2016-03-01..2016-03-31 [Draft plan]"],
    ["June Smith", "none"],
    ["April Jones, Council", "none"],
    ["May Fraser", "none"],
    ["August Schmidt", "none"],
    ["Jan Kerr (NHS)", "none"],
    ["Sun", "none"],
    ["second", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30")).toBe(reading);
  });
});

describe("several days that share a month", () => {
  const cases: [string, string][] = [
    ["1–5 June 2025", "interval 2025-06-01..2025-06-05"],
    ["1st-5th June 2025", "interval 2025-06-01..2025-06-05"],
    ["from 6th to 10th May 2025", "interval 2025-05-06..2025-05-10"],
    ["between 1 and 14 May 2025", "interval 2025-05-01..2025-05-14"],
    ["12th/13th May 2025", "interval 2025-05-12..2025-05-13"],
    ["5 & 6 June 2025", "interval 2025-06-05..2025-06-06"],
    ["5, 6 and 7 June 2025", "interval 2025-06-05..2025-06-07"],
    ["5 and 19 June 2025", "day 2025-06-19..2025-06-19 | day 2025-06-05..2025-06-05 another-date"],
    ["Sat 1 - Sun 2 March 2025", "interval 2025-03-01..2025-03-02"],
    ["28 May – 3 June 2025", "interval 2025-05-28..2025-06-03"],
    ["30/5/2025 - 3/6/2025", "interval 2025-05-30..2025-06-03"],
    ["01.06.2025–30.06.2025", "interval 2025-06-01..2025-06-30"],
    ["2025-06-01/2025-06-30", "interval 2025-06-01..2025-06-30"],
    ["01-Jun-2025 to 30-Jun-2025", "interval 2025-06-01..2025-06-30"],
    ["28-30 May", "interval 2025-05-28..2025-05-30"],
    ["Phase 1 - 5 June 2025", "day 2025-06-05..2025-06-05 [Phase 1]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2025-02-10")).toBe(reading);
  });
});

describe("weeks", () => {
  const cases: [string, string][] = [
    ["w/c 3 June 2024", "interval 2024-06-03..2024-06-09"],
    ["W/C 03.06.24", "interval 2024-06-03..2024-06-09"],
    ["w/c Monday 3rd June", "interval 2024-06-03..2024-06-09"],
    ["week commencing 3 June 2024", "interval 2024-06-03..2024-06-09"],
    ["wk commencing 03/06/24", "interval 2024-06-03..2024-06-09"],
    ["week beginning Monday 3rd June", "interval 2024-06-03..2024-06-09"],
    ["w/b 3 June", "interval 2024-06-03..2024-06-09"],
    ["w/e 7 June 2024", "interval 2024-06-01..2024-06-07"],
    ["week ending Friday 7 June 2024", "interval 2024-06-01..2024-06-07"],
    ["week of 5 June 2024", "interval 2024-06-03..2024-06-09"],
    ["W/C 03.06.2024 – W/C 24.06.2024", "interval 2024-06-03..2024-06-30"],
    ["first week in June 2024", "interval 2024-06-01..2024-06-07"],
    ["second week of June", "interval 2024-06-08..2024-06-14"],
    ["last week of March 2025", "interval 2025-03-25..2025-03-31"],
    ["first two weeks of June 2024", "interval 2024-06-01..2024-06-14"],
    ["last two weeks of June 2024", "interval 2024-06-17..2024-06-30"],
    ["first Monday in June", "day 2024-06-03..2024-06-03"],
    ["last Friday of June 2024", "day 2024-06-28..2024-06-28"],
    ["last working day of August 2024", "day 2024-08-30..2024-08-30"],
    ["last day of June 2024", "day 2024-06-30..2024-06-30"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-05-01")).toBe(reading);
  });
});
