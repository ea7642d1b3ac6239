import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type CalendarDate, dayOf, parseDay } from "../../kernel/calendar-date.ts";
import { type ReadingToSay, sayReading } from "./date-words.ts";

function day(text: string | null): CalendarDate | null {
  return text === null ? null : parseDay(text);
}

function reading(
  kind: string,
  start: string | null,
  end: string | null,
  more: Partial<ReadingToSay> = {},
): ReadingToSay {
  return { kind, start: day(start), end: day(end), approximate: false, ...more };
}

test.each<[string, ReadingToSay, string]>([
  ["By October 2026", reading("month", null, "2026-10-31"), "by 31 Oct 2026"],
  ["Forum held in September 2026", reading("month", "2026-09-01", "2026-09-30"), "1 to 30 Sep 2026"],
  ["9 February 2027", reading("day", "2027-02-09", "2027-02-09"), "9 Feb 2027"],
  ["Held in 2027/28", reading("fy", "2027-04-01", "2028-03-31"), "1 Apr 2027 to 31 Mar 2028"],
  ["Spring 2027", reading("season", "2027-03-01", "2027-05-31"), "1 Mar to 31 May 2027"],
  ["Autumn/Winter 2027", reading("season", "2027-09-01", "2028-02-29"), "1 Sep 2027 to 29 Feb 2028"],
  [
    "approximately August 2026",
    reading("month", "2026-08-01", "2026-08-31", { approximate: true }),
    "1 to 31 Aug 2026, about",
  ],
  [
    "around the end of 2026",
    reading("year", null, "2026-12-31", { approximate: true }),
    "by 31 Dec 2026, about",
  ],
  [
    "should be in place in August 2026",
    reading("month", "2026-08-01", "2026-08-31", { deadline: true }),
    "by 31 Aug 2026",
  ],
  ["from late May 2026 onwards", reading("interval", "2026-05-21", null), "from 21 May 2026, no end"],
  ["Ongoing", reading("ongoing", null, null), "no end"],
  [
    "Ongoing, review March 2027",
    reading("ongoing", null, null, { review: day("2027-03-31") }),
    "no end; review by 31 Mar 2027",
  ],
  ["Ongoing since May 2026", reading("ongoing", "2026-05-01", null), "from 1 May 2026, no end"],
  ["Each February", reading("recurring", "2027-02-01", "2027-02-28"), "repeats; next Feb 2027"],
  ["Every second Tuesday", reading("recurring", "2026-12-08", "2026-12-08"), "repeats; next 8 Dec 2026"],
  ["from time to time", reading("recurring", null, null), "repeats"],
  ["annually", reading("recurring", null, null, { every: { count: 1, unit: "year" } }), "repeats every year"],
  [
    "every second month, reviewed in March 2027",
    reading("recurring", null, null, { every: { count: 2, unit: "month" }, review: day("2027-03-31") }),
    "repeats every 2 months; review by 31 Mar 2027",
  ],
  [
    "twice a year",
    reading("recurring", null, null, { every: { count: 1, unit: "year", times: 2 } }),
    "repeats twice every year",
  ],
  [
    "Next Board meeting",
    reading("event", "2026-12-10", "2026-12-10", { anchor: "Board meeting" }),
    "10 Dec 2026 (Board meeting)",
  ],
  [
    "With the next LOIP process",
    reading("event", null, null, { anchor: "LOIP" }),
    "no date until that is set",
  ],
  [
    "Within 6 months",
    reading("relative", null, "2027-03-10", { anchor: "2026-09-10" }),
    "by 10 Mar 2027, from 10 Sep 2026",
  ],
  [
    "in the first 12 months",
    reading("relative", "2026-09-10", "2027-09-09", { anchor: "2026-09-10" }),
    "10 Sep 2026 to 9 Sep 2027",
  ],
  ["Within 6 months", reading("relative", null, null), "no date until we know from when it counts"],
  ["soonish", reading("none", null, null), "no date"],
])("“%s” is read as %j and said so", (_words, read, said) => expect(sayReading(read)).toBe(said));

test("a reading can be said with the months in full", () => {
  expect(sayReading(reading("season", "2027-09-01", "2027-11-30"), "long")).toBe(
    "1 September to 30 November 2027",
  );
});

test("the last day of a reading that has one is always said", () => {
  const days = fc
    .tuple(
      fc.integer({ min: 2000, max: 2060 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => dayOf(year, month, date) as CalendarDate);
  fc.assert(
    fc.property(
      days,
      fc.nat(900),
      fc.boolean(),
      fc.constantFrom("day", "month", "interval", "fy", "quarter", "season", "year", "relative", "event"),
      (start, longer, open, kind) => {
        const end = addDays(start, longer);
        const said = sayReading({ kind, start: open ? null : start, end, approximate: false });
        expect(said).toContain(sayReading({ kind: "day", start: end, end, approximate: false }));
      },
    ),
  );
});
