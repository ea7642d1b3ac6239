import { describe, expect, it } from "vitest";
import { saidOf } from "./testing.ts";

describe("dates as a paper of March 2022 has them", () => {
  const cases: [string, string][] = [
    ["9th September 2021", "day 2021-09-09..2021-09-09"],
    ["9 Feb 2022", "day 2022-02-09..2022-02-09"],
    ["3 March 2022", "day 2022-03-03..2022-03-03"],
    ["by the end of 2021", "year by ..2021-12-31"],
    ["in the Spring of 2022", "season 2022-03-01..2022-05-31"],
    ["at the end of November", "interval 2021-11-21..2021-11-30"],
    ["on 17 January", "day 2022-01-17..2022-01-17"],
    ["in March 2022", "month 2022-03-01..2022-03-31"],
    ["June 2022", "month 2022-06-01..2022-06-30"],
    ["During the period of June to August 2022", "interval 2022-06-01..2022-08-31"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2022-03-03", "done")).toBe(reading);
  });
});

describe("targets as a paper of March 2016 has them", () => {
  const cases: [string, string][] = [
    ["Follow up forum - Sept 2016.", "month 2016-09-01..2016-09-30 [Follow up forum]"],
    ["December 2016", "month 2016-12-01..2016-12-31"],
    ["Held in 2017/18", "fy 2017-04-01..2018-03-31"],
    ["Clarification and mapping by June 2016.", "month by ..2016-06-30 [Clarification and mapping]"],
    ["Develop by Sept 2016.", "month by ..2016-09-30 [Develop]"],
    ["Agreed approach by March 2017.", "month by ..2017-03-31 [Agreed approach]"],
    ["Completed by August 2016.", "month by ..2016-08-31"],
    ["by April 2017", "month by ..2017-04-30"],
    ["For approximately August 2016.", "month 2016-08-01..2016-08-31 ~"],
    ["Ongoing.", "ongoing"],
    ["Link timescales to the development of the next LOIP process", "event @next LOIP process"],
    ["Within the next 12 months (by February 2017)", "month by ..2017-02-28"],
    ["Should be in place in August 2016.", "month by ..2016-08-31"],
    ["Should be in place in 6 months.", "relative by ..2016-09-30 @2016-03-30"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "target")).toBe(reading);
  });
});

describe("days as a paper of March 2016 has them", () => {
  const cases: [string, string][] = [
    ["2nd Of December 2015", "day 2015-12-02..2015-12-02"],
    ["18th of January", "day 2016-01-18..2016-01-18"],
    ["26th of January 2016", "day 2016-01-26..2016-01-26"],
    ["18th February 2016", "day 2016-02-18..2016-02-18"],
    ["30th March 2016", "day 2016-03-30..2016-03-30"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-03-30", "done")).toBe(reading);
  });
});

describe("times as a paper of October 2020 has them", () => {
  const cases: [string, string][] = [
    ["between June and September 2019", "interval 2019-06-01..2019-09-30"],
    ["every second month", "recurring every 2 month"],
    ["quarterly", "recurring every 3 month"],
    ["annually", "recurring every 12 month"],
    ["at their December 2020 meeting", "event 2020-12-01..2020-12-31 @meeting"],
    ["brought to SCPP in February 2021", "event 2021-02-01..2021-02-28 @SCPP [brought]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2020-10-20")).toBe(reading);
  });
});

describe("times as a paper of June 2013 has them", () => {
  const cases: [string, string][] = [
    ["18 th April 2013", "day 2013-04-18..2013-04-18"],
    ["16 th May", "day 2013-05-16..2013-05-16"],
    ["June 2013", "month 2013-06-01..2013-06-30"],
    ["scheduled for June 2014", "month 2014-06-01..2014-06-30"],
    ["By 2023", "year by ..2023-12-31"],
    ["on an annual basis", "recurring every 12 month"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2013-06-01")).toBe(reading);
  });
});

describe("times as a paper of May 2016 has them", () => {
  const cases: [string, string][] = [
    ["by April 2017", "month by ..2017-04-30"],
    ["October 2016", "month 2016-10-01..2016-10-31"],
    ["in autumn 2016", "season 2016-09-01..2016-11-30"],
    ["from late May onwards", "interval 2016-05-21.. ~"],
    ["May 2016 onwards", "interval 2016-05-01.."],
    ["June 2016 onwards", "interval 2016-06-01.."],
    ["November/December 2015", "interval 2015-11-01..2015-12-31"],
    ["1 Oct 2015 to 31 Mar 2016", "interval 2015-10-01..2016-03-31"],
    ["reviewed after 12 months", "relative ..2017-05-18 @2016-05-18 [reviewed]"],
    ["for the first 12 months", "relative | relative 2016-05-18..2017-05-18 counted-from-paper"],
    ["Chairs rotate annually", "recurring every 12 month [Chairs rotate]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2016-05-18")).toBe(reading);
  });
});
