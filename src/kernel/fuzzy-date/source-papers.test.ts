import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DateContext } from "./date-reading.ts";
import { findDates } from "./find-dates.ts";
import { paperDateIn } from "./paper-date.ts";
import { said } from "./testing.ts";

/** The papers lie beside the project, not in it; where they are absent these facts cannot be checked. */
const folder = new URL("../../../../shared/documents/", import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.warn("The five source papers are not here: their dates were not checked.");

interface Paper {
  readonly date: string;
  readonly sense: NonNullable<DateContext["sense"]>;
  /** The end of what is found, and its reading. */
  readonly dates: readonly (readonly [string, string])[];
}

const papers: Record<string, Paper> = {
  "000": {
    date: "2022-03-03",
    sense: "nearest",
    dates: [
      ["9th September 2021", "day 2021-09-09..2021-09-09"],
      ["by the end of 2021", "year by ..2021-12-31"],
      ["in the Spring of 2022", "2022-03-01..2022-05-31"],
      ["on 17 January", "day 2022-01-17..2022-01-17"],
      ["at the end of November", "2021-11-21..2021-11-30"],
      ["on 9 Feb 2022", "day 2022-02-09..2022-02-09"],
      ["in March 2022", "month 2022-03-01..2022-03-31"],
      ["June 2022", "2022-06-01..2022-06-30"],
      ["June to August 2022", "interval 2022-06-01..2022-08-31"],
      ["September 2022", "2022-09-01..2022-09-30"],
    ],
  },
  "001": {
    date: "2016-03-30",
    sense: "target",
    dates: [
      ["2nd Of December 2015", "day 2015-12-02..2015-12-02"],
      ["26th of January 2016", "day 2016-01-26..2016-01-26"],
      ["18th February 2016", "day 2016-02-18..2016-02-18"],
      ["next Board meeting", "event @next Board meeting"],
      ["Board in June 2016", "event 2016-06-01..2016-06-30"],
      ["Sept 2016", "..2016-09-30"],
      ["December 2016", "month 2016-12-01..2016-12-31"],
      ["Held in 2017/18", "fy 2017-04-01..2018-03-31"],
      ["by June 2016", "month by ..2016-06-30"],
      ["by Sept 2016", "month by ..2016-09-30"],
      ["by March 2017", "month by ..2017-03-31"],
      ["Completed by August 2016", "month by ..2016-08-31"],
      ["For approximately August 2016", "month 2016-08-01..2016-08-31 ~"],
      ["next LOIP process", "event @next LOIP process"],
      ["Within the next 12 months", "relative by ..2017-03-30 @2016-03-30"],
      ["by February 2017", "month by ..2017-02-28"],
      ["Should be in place in August 2016", "month by ..2016-08-31"],
      ["Should be in place in 6 months", "relative by ..2016-09-30 @2016-03-30"],
    ],
  },
  "002": {
    date: "2020-10-20",
    sense: "target",
    dates: [
      ["Thursday 19 November 2020", "day 2020-11-19..2020-11-19"],
      ["between June and September 2019", "interval 2019-06-01..2019-09-30"],
      ["every second month", "recurring every 2 month"],
      ["quarterly", "recurring every 3 month"],
      ["annually", "recurring every 12 month"],
      ["at their December 2020 meeting", "event 2020-12-01..2020-12-31 @meeting"],
      ["in February 2021", "event 2021-02-01..2021-02-28"],
    ],
  },
  "003": {
    date: "2013-06-01",
    sense: "nearest",
    dates: [
      ["18 th April 2013", "day 2013-04-18..2013-04-18"],
      ["By 2023", "year by ..2023-12-31"],
      ["in June 2013", "month 2013-06-01..2013-06-30"],
      ["on an annual basis", "recurring every 12 month"],
      ["scheduled for June 2014", "month 2014-06-01..2014-06-30"],
      ["16 th May", "day 2013-05-16..2013-05-16"],
    ],
  },
  "004": {
    date: "2016-05-18",
    sense: "target",
    dates: [
      ["in November/December 2015", "interval 2015-11-01..2015-12-31"],
      ["by April 2017", "month by ..2017-04-30"],
      ["after 12 months", "relative"],
      ["for the first 12 months", "relative"],
      ["from late May onwards", "interval 2016-05-21.. ~"],
      ["May 2016 onwards", "interval 2016-05-01.."],
      ["June 2016 onwards", "interval 2016-06-01.."],
      ["in autumn 2016", "season 2016-09-01..2016-11-30"],
      ["in October 2016", "2016-10-01..2016-10-31"],
      ["1 Oct 2015 to 31 Mar 2016", "interval 2015-10-01..2016-03-31"],
      ["annually", "recurring every 12 month"],
    ],
  },
};

describe.runIf(isThere)("the dates of the source papers", () => {
  const files = isThere ? readdirSync(folder).filter((name) => name.endsWith(".txt")) : [];

  it.each(Object.keys(papers))("paper %s", (number) => {
    const file = files.find((name) => name.startsWith(number));
    const paper = papers[number];
    if (!file || !paper) throw new Error(`paper ${number} is missing`);
    const text = readFileSync(new URL(file, folder), "utf8");
    const date = paperDateIn(text.split("\n"));
    expect(date).toBe(paper.date);
    const found = findDates(text, { dated: date, sense: paper.sense });
    for (const [words, reading] of paper.dates) {
      const readings = found
        .filter((one) => one.reading.text.replaceAll("*", "").endsWith(words))
        .map((one) => said(one.reading));
      expect(readings.length, words).toBeGreaterThan(0);
      expect(
        readings.every((one) => one.includes(reading)),
        `${words}: ${readings.join(", ")}`,
      ).toBe(true);
    }
  });
});
