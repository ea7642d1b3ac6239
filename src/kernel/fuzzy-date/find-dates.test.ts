import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import { findDates } from "./find-dates.ts";
import { said } from "./testing.ts";

const dated = "2016-05-18" as CalendarDate;

function found(text: string): string[] {
  return findDates(text, { dated }).map(({ reading }) => `${reading.text} = ${said(reading)}`);
}

describe("dates in prose", () => {
  const cases: [string, string[]][] = [
    ["The Board met on 9 Feb 2016.", ["on 9 Feb 2016 = day 2016-02-09..2016-02-09"]],
    [
      "In March the auditors published a report (November 2014).",
      ["In March = month 2016-03-01..2016-03-31", "November 2014 = month 2014-11-01..2014-11-30"],
    ],
    [
      "Groups start meeting from late May onwards, as a trial.",
      ["from late May onwards = interval 2016-05-21.. ~"],
    ],
    [
      "It meets every second month and reports quarterly through a paper.",
      ["every second month = recurring every 2 month", "quarterly = recurring every 3 month"],
    ],
    ["They adopt it at the next Board meeting.", ["at the next Board meeting = event @next Board meeting"]],
    [
      "A paper goes to Full Council in October 2016.",
      ["to Full Council in October 2016 = event 2016-10-01..2016-10-31 @Full Council"],
    ],
    [
      "It was agreed in November/December 2015 (reports 15/535).",
      ["in November/December 2015 = interval 2015-11-01..2015-12-31"],
    ],
    ["By 2023 , quality of life will have improved.", ["By 2023 = year by ..2023-12-31"]],
  ];

  it.each(cases)("%s", (text, readings) => {
    expect(found(text)).toEqual(readings);
  });

  it.each([
    "The Community Empowerment (Scotland) Act 2015 applies to 2016 people.",
    "Staff may need training, and may also be seconded in the second phase.",
    "There is ongoing work, an annual report and a 3 year plan.",
    "Over 30 people came; 25% were under 25; call 01738 475000.",
    "1.1.1 The partnership's roles",
    "10.1.12 Roles of partners",
    "The next steps are these. Day-to-day activity goes on.",
    "June Smith and May Fraser lead, with April Jones.",
  ])("none are seen in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("each says where it stands", () => {
    const text = "We meet on 3 June 2016, then by **July 2016**.";
    expect(findDates(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      "on 3 June 2016",
      "by **July 2016",
    ]);
  });
});
