import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, addMonths, type CalendarDate, daysBetween } from "../../../kernel/calendar-date.ts";
import { isWorkingDay, noOwnHolidays } from "../../../kernel/working-day.ts";
import { dueDaysBetween, nextDueDay, type ReportingCalendar, usualAsking } from "./calendar.ts";
import { dayEnd } from "./day-end.ts";
import { asksPeople, dueRound, LATE_DAYS } from "./due-rounds.ts";
import { askDay, roundDays } from "./round-days.ts";

const day = (text: string) => text as CalendarDate;

const calendar = (over: Partial<ReportingCalendar>): ReportingCalendar => ({
  ...usualAsking,
  ...{ rhythm: "quarterly", firstDueOn: day("2026-11-27"), ownDates: [] },
  ...over,
});

describe("due days", () => {
  it("keep to the end of the month, though February is short", () => {
    const monthly = calendar({ rhythm: "monthly", firstDueOn: day("2027-01-31") });
    expect(dueDaysBetween(monthly, day("2027-01-01"), day("2027-05-31"))).toEqual([
      "2027-01-31",
      "2027-02-28",
      "2027-03-31",
      "2027-04-30",
      "2027-05-31",
    ]);
  });

  test.each([
    ["monthly", 1],
    ["every-second-month", 2],
    ["quarterly", 3],
    ["six-monthly", 6],
  ] as const)("of %s come every %i months from the first, and none before it", (rhythm, months) => {
    const set = calendar({ rhythm, firstDueOn: day("2026-11-27") });
    expect(dueDaysBetween(set, day("2020-01-01"), day("2028-01-01")).slice(0, 3)).toEqual([
      "2026-11-27",
      addMonths(day("2026-11-27"), months),
      addMonths(day("2026-11-27"), 2 * months),
    ]);
  });

  it("of one's own are those days, in order and each once", () => {
    const own = calendar({
      rhythm: "own-dates",
      firstDueOn: null,
      ownDates: [day("2027-05-03"), day("2026-12-10"), day("2026-12-10")],
    });
    expect(dueDaysBetween(own, day("2026-01-01"), day("2028-01-01"))).toEqual(["2026-12-10", "2027-05-03"]);
    expect(nextDueDay(own, day("2027-06-01"))).toBeNull();
  });

  it("are the same however the time they are asked for is cut", () => {
    const rhythm = fc.constantFrom("monthly", "every-second-month", "quarterly", "six-monthly");
    const offset = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(rhythm, offset, offset, offset, (rhythm, first, cut, length) => {
        const set = calendar({
          rhythm,
          firstDueOn: addDays(day("2026-01-01"), first),
        } as Partial<ReportingCalendar>);
        const from = day("2026-01-01");
        const middle = addDays(from, cut);
        const to = addDays(middle, length);
        expect([
          ...dueDaysBetween(set, from, middle),
          ...dueDaysBetween(set, addDays(middle, 1), to),
        ]).toEqual(dueDaysBetween(set, from, to));
      }),
    );
  });
});

describe("the days of a round", () => {
  it("fall on working days: what falls on a weekend or at New Year waits", () => {
    // Due on Monday 11 January 2027: ten days before is New Year's Day, a Friday. For Saturday 2 January Monday is kept.
    const days = roundDays(usualAsking, day("2027-01-11"), noOwnHolidays);
    expect(days.stages).toEqual([
      { stage: "asked", on: "2027-01-05" },
      { stage: "remind-before", on: "2027-01-08" },
      { stage: "remind-after-3", on: "2027-01-14" },
      { stage: "remind-after-7", on: "2027-01-18" },
    ]);
  });

  it("are before the due day, even where that day is a Sunday", () => {
    const sunday = roundDays(
      { ...usualAsking, askBefore: 1, remindBefore: 0 },
      day("2026-11-29"),
      noOwnHolidays,
    );
    expect(sunday.stages[0]).toEqual({ stage: "asked", on: "2026-11-27" });
    expect(sunday.stages.some(({ stage }) => stage === "remind-before")).toBe(false);
  });

  it("are each later than the one before, on working days, within the round", () => {
    const settings = fc.record({
      askBefore: fc.integer({ min: 0, max: 60 }),
      remindBefore: fc.option(fc.integer({ min: 0, max: 60 })),
      remindAfter: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 6 }),
      escalateAfter: fc.option(fc.integer({ min: 1, max: 90 })),
      closeAfter: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 3000 }), (set, offset) => {
        const dueOn = addDays(day("2026-01-01"), offset);
        const { stages, closesOn } = roundDays(set, dueOn, noOwnHolidays);
        expect(askDay({ stages, dueOn }) <= dueOn).toBe(true);
        expect(daysBetween(dueOn, closesOn)).toBeGreaterThanOrEqual(set.closeAfter);
        for (const [index, { on }] of stages.entries()) {
          expect(isWorkingDay(on, noOwnHolidays)).toBe(true);
          expect(on <= closesOn).toBe(true);
          const before = stages[index - 1];
          if (before) expect(on > before.on).toBe(true);
        }
      }),
    );
  });
});

describe("the round that is to be open", () => {
  const set = calendar({});
  test.each([
    ["2026-11-16", null],
    ["2026-11-17", "2026-11-27"],
    ["2026-11-27", "2026-11-27"],
    ["2026-12-04", "2026-11-27"],
    ["2026-12-05", null],
  ])("on %s is that of %s", (on, due) => {
    expect(dueRound(set, day(on), noOwnHolidays)).toBe(due);
  });

  it("waits for the one before to be due, where its asking would begin earlier", () => {
    const ownDates = [day("2026-11-27"), day("2026-12-04")];
    const close = calendar({ rhythm: "own-dates", firstDueOn: null, ownDates });
    expect(dueRound(close, day("2026-11-25"), noOwnHolidays)).toBe("2026-11-27");
    // The weekend and St Andrew's Day pass first.
    expect(dueRound(close, day("2026-11-30"), noOwnHolidays)).toBe("2026-11-27");
    expect(dueRound(close, day("2026-12-01"), noOwnHolidays)).toBe("2026-12-04");
  });

  it(`is opened late for ${LATE_DAYS} days at most, and not once the round would be over`, () => {
    const short = calendar({ closeAfter: 1, escalateAfter: 1, remindAfter: [] });
    // Closing falls on Saturday 28 November, so on Tuesday 1 December, for Monday is St Andrew's Day.
    expect(dueRound(short, day("2026-12-01"), noOwnHolidays)).toBe("2026-11-27");
    expect(dueRound(short, day("2026-12-02"), noOwnHolidays)).toBeNull();
  });

  test.each([
    ["published", null, null, true],
    ["draft", null, null, false],
    ["withdrawn", null, null, false],
    ["published", new Date(0), null, false],
    ["published", null, new Date(0), false],
  ])("a plan that is %s, put away %s, paused %s asks: %s", (state, archivedAt, pausedAt, asks) => {
    expect(asksPeople({ state, archivedAt }, { pausedAt })).toBe(asks);
  });
});

test("a day ends at midnight in Scotland", () => {
  expect(dayEnd(day("2026-11-27")).toISOString()).toBe("2026-11-28T00:00:00.000Z");
  expect(dayEnd(day("2026-07-31")).toISOString()).toBe("2026-07-31T23:00:00.000Z");
  expect(dayEnd(day("2026-10-24")).toISOString()).toBe("2026-10-24T23:00:00.000Z");
  expect(dayEnd(day("2026-10-25")).toISOString()).toBe("2026-10-26T00:00:00.000Z");
  expect(dayEnd(day("2027-03-28")).toISOString()).toBe("2027-03-28T23:00:00.000Z");
});
