import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { readingOf } from "../../example-facts.ts";
import type { ReadingToSay } from "../../words/date-words.ts";
import { shapeOf } from "./date-shape.ts";
import { type DatesToDraw, daysOf, drawnDates } from "./drawn-dates.ts";
import { scaleOf } from "./time-scale.ts";

const TODAY = "2026-11-23" as CalendarDate;
/** April 2026 to March 2028: 731 days. */
const SCALE = scaleOf(["2028-01-01" as CalendarDate], TODAY, 4);
const day = (text: string) => text as CalendarDate;
const draw = (reading: ReadingToSay | null, more: Partial<DatesToDraw> = {}) =>
  drawnDates({ reading, daysLate: 0, ...more }, SCALE, TODAY);
const NEITHER = { before: false, after: false };

describe("the shape of a date", () => {
  test.each<[ReadingToSay | null, string]>([
    [null, "none"],
    [readingOf("none", null, null), "none"],
    [readingOf("event", null, null), "none"],
    [readingOf("relative", null, null), "none"],
    [readingOf("day", "2027-01-16", "2027-01-16"), "day"],
    [readingOf("month", "2026-12-01", "2026-12-31"), "interval"],
    [readingOf("interval", "2026-12-01", null), "interval"],
    [readingOf("month", null, "2026-12-31"), "deadline"],
    [{ ...readingOf("interval", "2026-09-01", "2026-12-31"), deadline: true }, "deadline"],
    [readingOf("season", "2027-03-01", "2027-05-31", { approximate: true }), "about"],
    [readingOf("event", "2026-12-10", "2026-12-10"), "event"],
    [readingOf("event", null, "2026-12-10"), "event"],
    [readingOf("event", "2026-09-01", "2026-09-30"), "interval"],
    [readingOf("ongoing", null, null), "ongoing"],
    [readingOf("recurring", "2027-02-01", "2027-02-28"), "ongoing"],
  ])("of %j is %s", (reading, shape) => expect(shapeOf(reading)).toBe(shape));
});

describe("where a date is drawn", () => {
  test("a month lies between its first day and its last", () => {
    // 1 December 2026 is the 245th day of 731, and 31 of them are drawn.
    expect(draw(readingOf("month", "2026-12-01", "2026-12-31"))).toEqual([
      { kind: "interval", from: 33.38, to: 37.62, beyond: NEITHER },
    ]);
  });

  test("one day is a point in the middle of that day", () => {
    expect(draw(readingOf("day", "2026-04-01", "2026-04-01"))).toEqual([{ kind: "day", at: 0.07 }]);
  });

  test("a deadline is a line up to the end of its day, from where it counts if that is known", () => {
    expect(draw(readingOf("month", null, "2028-03-31"))).toEqual([
      { kind: "deadline", from: 0, to: 100, rough: false, after: false },
    ]);
    const [counted] = draw(readingOf("relative", null, "2027-03-10", { anchor: "2026-09-10" }));
    expect(counted).toMatchObject({ kind: "deadline", from: 22.16 });
  });

  test("an open end goes on to the edge, and an open beginning comes from it", () => {
    expect(draw(readingOf("interval", "2027-04-01", null))).toEqual([
      { kind: "interval", from: 49.93, to: 100, beyond: { before: false, after: true } },
    ]);
    expect(draw(readingOf("ongoing", null, null))).toEqual([
      { kind: "ongoing", from: 0, to: 100, beyond: { before: true, after: true } },
    ]);
  });

  test("what lies before or after all that is shown says only where", () => {
    expect(draw(readingOf("year", "1998-01-01", "1998-12-31"))).toEqual([{ kind: "before" }]);
    expect(draw(readingOf("month", null, "1998-12-31"))).toEqual([{ kind: "before" }]);
    expect(draw(readingOf("day", "2050-01-01", "2050-01-01"))).toEqual([{ kind: "after" }]);
    expect(draw(readingOf("year", null, "2050-12-31"))).toEqual([
      { kind: "deadline", from: 0, to: 100, rough: false, after: true },
    ]);
  });

  test("what begins before and ends after is cut at both edges", () => {
    expect(draw(readingOf("interval", "2010-01-01", "2040-01-01"))).toEqual([
      { kind: "interval", from: 0, to: 100, beyond: { before: true, after: true } },
    ]);
  });

  test("a week of twenty years can still be seen", () => {
    const wide = scaleOf([day("2016-12-01"), day("2036-10-01")], TODAY, 4);
    const reading = readingOf("interval", "2036-10-01", "2036-10-07");
    const [week] = drawnDates({ reading, daysLate: 0 }, wide, TODAY);
    if (week?.kind !== "interval") throw new Error("no bar");
    expect(week.to - week.from).toBeCloseTo(0.8, 5);
  });

  test("lateness runs from the day after the last one up to today", () => {
    expect(draw(readingOf("month", null, "2026-10-31"), { daysLate: 23 })[1]).toEqual({
      kind: "late",
      from: 29.27,
      to: 32.42,
      beyond: NEITHER,
    });
  });

  test("a later day that is asked for hangs on the first", () => {
    const drawn = draw(readingOf("month", null, "2027-03-31"), { askedTo: day("2027-06-30") });
    expect(drawn[1]).toEqual({ kind: "asked", from: 49.93, to: 62.38, rough: false, after: false });
  });

  test("what comes back each year is drawn each year, and what comes back too often as one", () => {
    const yearly = {
      ...readingOf("recurring", "2025-02-01", "2025-02-28"),
      every: { count: 1, unit: "year" },
    } as const;
    expect(draw(yearly)).toHaveLength(2);
    const daily = { ...yearly, every: { count: 1, unit: "day" } } as const;
    expect(draw(daily)).toHaveLength(1);
    expect(draw(readingOf("recurring", null, null))).toHaveLength(1);
  });

  test("the day to look again stands on what goes on", () => {
    expect(draw(readingOf("ongoing", null, null, { review: "2027-03-31" }))[1]).toEqual({
      kind: "review",
      at: 49.86,
    });
  });

  test("steps are small marks, done or not, and those outside are left out", () => {
    const steps = [
      { on: day("2026-04-01"), isDone: true },
      { on: day("2028-03-31"), isDone: false },
      { on: day("2031-01-01"), isDone: false },
    ];
    expect(draw(null, { steps })).toEqual([
      { kind: "step-done", at: 0.07 },
      { kind: "step", at: 99.93 },
    ]);
  });

  test("without a date nothing is drawn, and no day is asked of the scale", () => {
    expect(draw(null)).toEqual([]);
    expect(draw(readingOf("event", null, null))).toEqual([]);
    expect(daysOf({ reading: readingOf("none", "2026-01-01", null), daysLate: 0 })).toEqual([]);
  });
});

test("whatever the dates, nothing is drawn outside the scale or turned round", () => {
  const someDay = fc.integer({ min: -12_000, max: 12_000 }).map((days) => addDays(TODAY, days));
  const reading = fc.record({
    kind: fc.constantFrom("day", "month", "interval", "relative", "event", "ongoing", "recurring", "none"),
    start: fc.option(someDay),
    end: fc.option(someDay),
    approximate: fc.boolean(),
    deadline: fc.boolean(),
    review: fc.option(someDay),
    every: fc.option(
      fc.record({
        count: fc.integer({ min: 1, max: 9 }),
        unit: fc.constantFrom("day", "week", "month", "year"),
      }),
    ),
  });
  fc.assert(
    fc.property(reading, fc.integer({ min: 0, max: 900 }), fc.option(someDay), (given, daysLate, askedTo) => {
      // A reading never ends before it begins.
      if (given.start && given.end && given.start > given.end) return;
      const dates = { reading: given, daysLate, askedTo };
      for (const one of drawnDates(dates, scaleOf(daysOf(dates), TODAY, 4), TODAY)) {
        const places = "at" in one ? [one.at] : "from" in one ? [one.from, one.to] : [];
        for (const place of places) expect(place).toSatisfy((at: number) => at >= 0 && at <= 100);
        if ("from" in one) expect(one.to).toBeGreaterThanOrEqual(one.from);
      }
    }),
  );
});
