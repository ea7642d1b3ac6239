import { describe, expect, it } from "vitest";
import { saidOf } from "./testing.ts";

describe("a deadline has an end and no beginning", () => {
  const cases: [string, string][] = [
    ["by June 2016", "month by ..2016-06-30"],
    ["By 1 June 2016", "day by ..2016-06-01"],
    ["no later than June 2016", "month by ..2016-06-30"],
    ["not later than 30th June, 2016", "day by ..2016-06-30"],
    ["on or before 1 June 2016", "day by ..2016-06-01"],
    ["before June 2016", "month by ..2016-05-31"],
    ["before 1 June", "day by ..2016-05-31"],
    ["prior to 1 June 2016", "day by ..2016-05-31"],
    ["ahead of June 2016", "month by ..2016-05-31"],
    ["in advance of summer 2016", "season by ..2016-05-31"],
    ["before the end of 2016", "year by ..2016-12-31"],
    ["until June 2016", "month by ..2016-06-30"],
    ["till June", "month by ..2016-06-30"],
    ["up to June 2016", "month by ..2016-06-30"],
    ["due June 2016", "month by ..2016-06-30"],
    ["due by 1 June 2016", "day by ..2016-06-01"],
    ["Due 01.06.16", "day by ..2016-06-01"],
    ["Deadline: 30 June 2016", "day by ..2016-06-30"],
    ["completion by June 2016", "month by ..2016-06-30"],
    ["Completion date: June 2016", "month by ..2016-06-30"],
    ["to be in place by June 2016", "month by ..2016-06-30"],
    ["in place by June 2016", "month by ..2016-06-30"],
    ["To be completed in June 2016", "month by ..2016-06-30"],
    ["should be complete by end June 2016", "month by ..2016-06-30"],
    ["will be finalised by autumn 2016", "season by ..2016-11-30"],
    ["Vision to be fully in place in June 2016", "month by ..2016-06-30 [Vision]"],
    ["End date: June 2016", "month by ..2016-06-30"],
    ["finish June 2016", "month by ..2016-06-30"],
    ["June 2016 at the latest", "month by ..2016-06-30"],
    ["30 June 2016 latest", "day by ..2016-06-30"],
    ["June 2016 or earlier", "month by ..2016-06-30"],
    ["between now and June", "month by ..2016-06-30"],
    ["Now – June 2016", "month by ..2016-06-30"],
    ["by close of business 30 June 2016", "day by ..2016-06-30"],
    ["no later than 5pm on Friday 3 June 2016", "day by ..2016-06-03"],
    ["by 12 noon on 3 June 2016", "day by ..2016-06-03"],
    ["by midday, Friday 3 June 2016", "day by ..2016-06-03"],
    ["before 17:00 on 3 June 2016", "day by ..2016-06-03"],
    ["until 5.30pm on 3 June 2016", "day by ..2016-06-03"],
    ["by 2017/18", "fy by ..2018-03-31"],
    ["by Q3 2016/17", "quarter by ..2016-12-31"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("what was done is no deadline", () => {
  const cases: [string, string][] = [
    ["Completed May 2016", "month 2016-05-01..2016-05-31 [Completed]"],
    ["Completed in May 2015", "month 2015-05-01..2015-05-31 [Completed]"],
    ["Completed May", "month 2015-05-01..2015-05-31 [Completed]"],
    ["Complete – Feb 2016", "month 2016-02-01..2016-02-29 [Complete]"],
    ["Completed (Sept 15)", "month 2015-09-01..2015-09-30 [Completed]"],
    ["Achieved 2015/16", "fy 2015-04-01..2016-03-31 [Achieved]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("an open range is an interval", () => {
  const cases: [string, string][] = [
    ["from June 2016", "interval 2016-06-01.."],
    ["since 2014", "interval 2014-01-01.."],
    ["June 2016 onwards", "interval 2016-06-01.."],
    ["from 2016/17", "interval 2016-04-01.."],
    ["starting June 2016", "interval 2016-06-01.."],
    ["to start in early 2017", "interval 2017-01-01.. ~"],
    ["Commenced Jan 2016", "interval 2016-01-01.."],
    ["Begins August 2016", "interval 2016-08-01.."],
    ["w.e.f. 1 April 2016", "interval 2016-04-01.."],
    ["not before June 2016", "interval 2016-06-01.."],
    ["no earlier than 1 May 2016", "interval 2016-05-01.."],
    ["after June 2016", "interval 2016-07-01.."],
    ["post June 2016", "interval 2016-07-01.."],
    ["beyond 2017", "interval 2018-01-01.."],
    ["2016 to date", "interval 2016-01-01.."],
    ["Start date: 1 June 2016", "interval 2016-06-01.."],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("a range", () => {
  const cases: [string, string][] = [
    ["June to August 2016", "interval 2016-06-01..2016-08-31"],
    ["Jan-Mar 2017", "interval 2017-01-01..2017-03-31"],
    ["Jan – March 17", "interval 2017-01-01..2017-03-31"],
    ["April 2016 - March 2017", "interval 2016-04-01..2017-03-31"],
    ["Apr 16 to Mar 17", "interval 2016-04-01..2017-03-31"],
    ["between June and September 2016", "interval 2016-06-01..2016-09-30"],
    ["from June to September 2016", "interval 2016-06-01..2016-09-30"],
    ["1 Oct 2015 to 31 Mar 2016", "interval 2015-10-01..2016-03-31"],
    ["01/04/2016-31/03/2017", "interval 2016-04-01..2017-03-31"],
    ["November/December 2016", "interval 2016-11-01..2016-12-31"],
    ["Dec 2016/Jan 2017", "interval 2016-12-01..2017-01-31"],
    ["Nov–Feb 2017", "interval 2016-11-01..2017-02-28"],
    ["October 2016 to March", "interval 2016-10-01..2017-03-31"],
    ["June to August", "interval 2016-06-01..2016-08-31"],
    ["June or July 2016", "interval 2016-06-01..2016-07-31"],
    ["April, May and June 2016", "interval 2016-04-01..2016-06-30"],
    ["April/May/June 2016", "interval 2016-04-01..2016-06-30"],
    ["mid June to early August 2016", "interval 2016-06-11..2016-08-10 ~"],
    ["Start: April 2016 End: March 2017", "interval 2016-04-01..2017-03-31"],
    ["Start date: 01/04/2016\nEnd date: 31/03/2017", "interval 2016-04-01..2017-03-31"],
    ["Start April 2016, complete by March 2017", "interval 2016-04-01..2017-03-31"],
    ["April 2016 (start) – March 2017 (completion)", "interval 2016-04-01..2017-03-31"],
    ["April 2016 for 12 months", "interval 2016-04-01..2017-03-31"],
    ["12 month pilot from April 2016", "interval 2016-04-01..2017-03-31 [pilot]"],
    ["June 2017 to March 2016", "month 2017-06-01..2017-06-30 | month ..2016-03-31 another-date"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("roughly", () => {
  const cases: [string, string][] = [
    ["approximately August 2016", "month 2016-08-01..2016-08-31 ~"],
    ["approx. August 2016", "month 2016-08-01..2016-08-31 ~"],
    ["around August 2016", "month 2016-08-01..2016-08-31 ~"],
    ["circa August 2016", "month 2016-08-01..2016-08-31 ~"],
    ["c. August 2016", "month 2016-08-01..2016-08-31 ~"],
    ["~ August 2016", "month 2016-08-01..2016-08-31 ~"],
    ["about Easter 2016", "day 2016-03-27..2016-03-27 ~"],
    ["sometime in 2017", "year 2017-01-01..2017-12-31 ~"],
    ["August 2016 or thereabouts", "month 2016-08-01..2016-08-31 ~"],
    ["estimated August 2016", "month 2016-08-01..2016-08-31 ~"],
    ["by approximately August 2016", "month by ..2016-08-31 ~"],
    ["expected August 2016", "month 2016-08-01..2016-08-31"],
    ["June 2016 (provisional)", "month 2016-06-01..2016-06-30 [provisional]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});
