import { describe, expect, it } from "vitest";
import { saidOf } from "./testing.ts";

describe("ongoing is never over", () => {
  const cases: [string, string][] = [
    ["Ongoing", "ongoing"],
    ["Ongoing.", "ongoing"],
    ["ONGOING", "ongoing"],
    ["On-going", "ongoing"],
    ["on going", "ongoing"],
    ["Continuous", "ongoing"],
    ["Rolling programme", "ongoing"],
    ["As and when", "ongoing"],
    ["As and when required", "ongoing"],
    ["Business as usual", "ongoing"],
    ["Permanent", "ongoing"],
    ["until further notice", "ongoing"],
    ["Lifetime of the plan", "ongoing"],
    ["LOIP lifetime", "ongoing"],
    ["throughout the life of the locality plan", "ongoing"],
    ["Immediate and ongoing", "ongoing [Immediate]"],
    ["Ongoing engagement", "ongoing [engagement]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("ongoing may have a beginning, an end and a review day", () => {
  const cases: [string, string][] = [
    ["Ongoing from April 2025", "ongoing 2025-04-01.."],
    ["April 2024 and ongoing", "ongoing 2024-04-01.."],
    ["April 2024 – ongoing", "ongoing 2024-04-01.."],
    ["2023 - ongoing", "ongoing 2023-01-01.."],
    ["Commenced Jan 2024, ongoing", "ongoing 2024-01-01.."],
    ["June 2024 / ongoing", "ongoing 2024-06-01.."],
    ["Ongoing to March 2026", "ongoing ..2026-03-31"],
    ["Ongoing until March 2026", "ongoing ..2026-03-31"],
    ["Ongoing until funding ends in March 2026", "ongoing ..2026-03-31 [until funding ends in March 2026]"],
    ["Ongoing throughout 2024/25", "ongoing 2024-04-01..2025-03-31"],
    ["Ongoing 2024/25", "ongoing 2024-04-01..2025-03-31"],
    ["Ongoing for 12 months", "ongoing ..2025-04-15"],
    ["Duration of Plan (2017-2027)", "ongoing 2017-01-01..2027-12-31"],
    ["Ongoing – review March 2025", "ongoing review 2025-03-31"],
    ["On-going, reviewed March 2025", "ongoing review 2025-03-31"],
    ["Ongoing (review date: 31/03/2025)", "ongoing review 2025-03-31"],
    ["Ongoing, next review due June 2025", "ongoing review 2025-06-30"],
    ["Ongoing with annual review", "ongoing [with annual review]"],
    ["Ongoing – March 2025", "ongoing review 2025-03-31"],
    ["March\n2025\nOngoing", "ongoing 2025-03-01.."],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("a deadline beside ongoing stays a deadline", () => {
  const cases: [string, string][] = [
    ["Complete by Dec 2024 then ongoing", "month by ..2024-12-31 | ongoing goes-on"],
    [
      "Establish by end Q1 24/25, thereafter ongoing",
      "quarter by ..2024-06-30 [Establish] | ongoing goes-on",
    ],
    ["By June 2024 and ongoing", "month by ..2024-06-30 | ongoing goes-on"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("what comes back", () => {
  const cases: [string, string][] = [
    ["annually", "recurring every 12 month"],
    ["Yearly", "recurring every 12 month"],
    ["every year", "recurring every 12 month"],
    ["each financial year", "recurring every 12 month"],
    ["on an annual basis", "recurring every 12 month"],
    ["annual", "recurring every 12 month"],
    ["quarterly", "recurring every 3 month"],
    ["every quarter", "recurring every 3 month"],
    ["monthly", "recurring every 1 month"],
    ["on a monthly basis", "recurring every 1 month"],
    ["weekly", "recurring every 1 week"],
    ["daily", "recurring every 1 day"],
    ["fortnightly", "recurring every 2 week"],
    ["six monthly", "recurring every 6 month"],
    ["6-monthly", "recurring every 6 month"],
    ["half-yearly", "recurring every 6 month"],
    ["twice a year", "recurring every 12 month x2"],
    ["2 x per year", "recurring every 12 month x2"],
    ["3 times a year", "recurring every 12 month x3"],
    ["once a quarter", "recurring every 3 month"],
    ["every second month", "recurring every 2 month"],
    ["every other month", "recurring every 2 month"],
    ["every 2 years", "recurring every 24 month"],
    ["every six weeks", "recurring every 6 week"],
    ["Every 6-8 weeks", "recurring every 8 week"],
    ["biennial", "recurring every 24 month"],
    ["bi-monthly", "recurring every 2 month | recurring twice-or-every-second"],
    ["biannual", "recurring every 12 month x2 | recurring twice-or-every-second"],
    ["each February", "recurring every 12 month"],
    ["every April", "recurring every 12 month"],
    ["Oct each year", "recurring every 12 month"],
    ["31 March each year", "recurring every 12 month"],
    ["March annually", "recurring every 12 month"],
    ["each year in June", "recurring every 12 month"],
    ["June and December each year", "recurring every 12 month"],
    ["every Monday", "recurring every 1 week"],
    ["first Tuesday of the month", "recurring every 1 month"],
    ["last Friday of every month", "recurring every 1 month"],
    ["by the 1st of each month", "recurring every 1 month"],
    ["end of each quarter", "recurring every 3 month"],
    ["at each Board meeting", "recurring"],
    ["every meeting", "recurring"],
    ["regularly", "recurring"],
    ["Chairs rotate annually", "recurring every 12 month [Chairs rotate]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("what comes back may have a beginning, an end and a next time", () => {
  const cases: [string, string][] = [
    ["annually from April 2025", "recurring 2025-04-01.. every 12 month"],
    ["Weekly from 6 May 2024", "recurring 2024-05-06.. every 1 week"],
    ["every six months from June 2025", "recurring 2025-06-01.. every 6 month"],
    ["Quarterly reporting from June 2024", "recurring 2024-06-01.. every 3 month [reporting]"],
    ["every year until 2027", "recurring ..2027-12-31 every 12 month"],
    ["monthly until Dec 2024 then quarterly", "recurring ..2024-12-31 every 1 month"],
    ["March 2025 and annually thereafter", "recurring 2025-03-01.. every 12 month"],
    ["By March 2025 and then annually", "recurring every 12 month review 2025-03-31"],
    ["June 2025 then quarterly", "recurring 2025-06-01.. every 3 month"],
    ["Annual (next due March 2026)", "recurring every 12 month review 2026-03-31"],
    ["Review annually - next review March 2026", "recurring every 12 month review 2026-03-31 [Review]"],
    ["Annually by 30 June", "recurring every 12 month review 2024-06-30"],
    ["Annually – September", "recurring every 12 month"],
    ["Quarterly – Feb, May, Aug, Nov", "recurring every 3 month"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("a recurrence that only describes something leaves the date to the date", () => {
  const cases: [string, string][] = [
    ["Annual report – June 2025", "month 2025-06-01..2025-06-30 [Annual report]"],
    ["Annual review March 2025", "month 2025-03-01..2025-03-31 [Annual review]"],
    [
      "Quarterly updates with final report by March 2026",
      "month by ..2026-03-31 [Quarterly updates with final report]",
    ],
    ["Annual report", "recurring every 12 month [report]"],
    ["Annual report - September each year", "recurring every 12 month [report]"],
    ["£50,000 per annum", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("words that give no time", () => {
  const cases: [string, string][] = [
    ["TBC", "none"],
    ["tbc.", "none"],
    ["T.B.C.", "none"],
    ["TBA", "none"],
    ["TBD", "none"],
    ["to be agreed", "none"],
    ["To be confirmed", "none"],
    ["Date to be confirmed", "none"],
    ["Not set", "none"],
    ["n/a", "none"],
    ["N/A", "none"],
    ["None", "none"],
    ["-", "none"],
    ["–", "none"],
    ["?", "none"],
    ["ASAP", "none"],
    ["As soon as possible", "none"],
    ["Immediately", "none"],
    ["Immediate", "none"],
    ["now", "none"],
    ["In due course", "none"],
    ["Short term", "none"],
    ["Medium/long term", "none"],
    ["Completed", "none"],
    ["In progress", "none"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("words that give no time are kept beside a date", () => {
  const cases: [string, string][] = [
    ["ASAP and by June 2025", "month by ..2025-06-30 [ASAP]"],
    ["ASAP (no later than June 2025)", "month by ..2025-06-30 [ASAP]"],
    ["June 2024 (TBC)", "month 2024-06-01..2024-06-30 [TBC]"],
    ["TBC – expected Autumn 2024", "season 2024-09-01..2024-11-30 [TBC]"],
    ["N/A - completed 2023", "year 2023-01-01..2023-12-31 [N/A - completed]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});
