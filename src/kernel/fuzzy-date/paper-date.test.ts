import { describe, expect, it } from "vitest";
import { paperDateIn } from "./paper-date.ts";

describe("the paper's own date", () => {
  const cases: [string, string[], string | null][] = [
    [
      "is the line that says so",
      ["Strathbrae CPP Board – 21 April 2016", "Date: 30th March 2016"],
      "2016-03-30",
    ],
    ["may be in figures", ["Date 30.03.16"], "2016-03-30"],
    ["may stand in a cell beside its heading", ["Meeting Date\t5 June 2024"], "2024-06-05"],
    ["may be followed by more", ["Date:\t4 September 2023\tReport No: 12"], "2023-09-04"],
    ["may stand later in its line", ["Report to: Strathbrae Board Date: 12 June 2024"], "2024-06-12"],
    ["may be that of the meeting", ["Date of meeting: Wednesday 5 June 2024 at 10.00am"], "2024-06-05"],
    ["may be that of the last change", ["Last updated 03/04/2025"], "2025-04-03"],
    [
      "is else a line that is only a date",
      ["Board: Thursday 19 November 2020", "Text.", "20 October 2020"],
      "2020-10-20",
    ],
    ["may be in bold", ["Strathbrae", "**3 March 2022**"], "2022-03-03"],
    [
      "is else the date in a title",
      ["Strathbrae Community Planning Partnership: Thursday 19 November 2020"],
      "2020-11-19",
    ],
    ["may follow a comma in a title", ["Strathbrae Community Planning Board, 12 June 2024"], "2024-06-12"],
    ["may end a title without a mark", ["Report to CPP Board 12th March 2019"], "2019-03-12"],
    [
      "may be the day minutes are of",
      ["Minutes of the meeting held on Tuesday 4 June 2024 in Strathbrae House"],
      "2024-06-04",
    ],
    [
      "is last of all the month of a title",
      ["Partnership Audit – June 2013", "Recommendations"],
      "2013-06-01",
    ],
    ["may be a line that is only a month", ["Locality Action Plan", "June 2023"], "2023-06-01"],
    ["is never taken from prose", ["The Board agreed this at its meeting on 3 May 2024."], null],
    ["is not when to look again", ["Review date: March 2027"], null],
    ["is not the next meeting's", ["Date of next meeting: 4 May 2025"], null],
    ["is not a closing date", ["Closing date: 4 May 2024"], null],
    ["is not a target in a table", ["Forum\tTSI\t31 March 2025"], null],
    ["is not the years of a plan", ["Improvement Plan 2016-19"], null],
    ["is not one of a list of dates", ["Meetings", "3 March 2022", "9 June 2022", "1 Sept 2022"], null],
    ["may be nowhere", ["", "Strathbrae", "Target Date"], null],
  ];

  it.each(cases)("%s", (_, lines, day) => {
    expect(paperDateIn(lines)).toBe(day);
  });
});
