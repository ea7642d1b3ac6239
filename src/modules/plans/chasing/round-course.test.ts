import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate, daysBetween } from "../../../kernel/calendar-date.ts";
import { isWorkingDay, noOwnHolidays } from "../../../kernel/working-day.ts";
import { type ReportingCalendar, usualAsking } from "./calendar.ts";
import { dueRound, openingsBetween } from "./due-rounds.ts";
import { REST_DAYS, stageOn } from "./owed.ts";
import { comingRounds } from "./round-course.ts";
import { sayCourse, sayLeftOut } from "./round-course.words.ts";
import { roundDays, type Stage } from "./round-days.ts";

const day = (text: string) => text as CalendarDate;
const TODAY = day("2026-11-23");

const ownDates = (...days: string[]): ReportingCalendar => ({
  ...usualAsking,
  ...{ rhythm: "own-dates", firstDueOn: null, ownDates: days.map(day) },
});

const coming = (calendar: ReportingCalendar, known: readonly string[] = []) =>
  comingRounds(calendar, TODAY, new Set(known.map(day)), noOwnHolidays);

const told = (calendar: ReportingCalendar) =>
  coming(calendar).courses.map((course) => sayCourse(course, calendar.askBefore, false));

describe("what a calendar says that it will do", () => {
  it("is the whole course of a round that has the time the calendar gives it", () => {
    expect(told(ownDates("2027-01-29"))).toEqual([
      "people are asked on Tue 19 Jan, reminded on Tue 26 Jan, and updates are due on Fri 29 Jan 2027. Whoever has not answered is reminded on Mon 1 Feb and Fri 5 Feb. On Fri 5 Feb the lead officer is told who has not. The round ends on Fri 12 Feb 2027.",
    ]);
  });

  it("says that asking begins late, and that the round before ends for it, where due days lie closer than the asking takes", () => {
    const [first, second] = told(ownDates("2027-01-29", "2027-02-05"));
    expect(first).toBe(
      "people are asked on Tue 19 Jan, reminded on Tue 26 Jan, and updates are due on Fri 29 Jan 2027. This round ends when the next one begins, on Mon 1 Feb 2027: whoever has not answered is asked anew in that one, and the lead officer is told who that is.",
    );
    expect(second).toContain(
      "people are asked on Mon 1 Feb, reminded on Wed 3 Feb, and updates are due on Fri 5 Feb 2027. That is 4 days before and not 10, because one round is asked for at a time, and the one before is due on Fri 29 Jan.",
    );
  });

  it("tells the lead officer on the day that is set for it, where that comes before the next round", () => {
    const [first] = told(ownDates("2027-01-29", "2027-02-19"));
    expect(first).toContain("On Fri 5 Feb the lead officer is told who has not. This round ends when");
    expect(first).toContain("on Tue 9 Feb 2027: whoever has not answered is asked anew in that one.");
  });

  it("says of a day that comes too soon after another that nobody is asked anew for it", () => {
    const { courses, leftOut } = coming(ownDates("2027-01-29", "2027-01-31", "2027-02-26"));
    expect(courses.map(({ dueOn }) => dueOn)).toEqual(["2027-01-29", "2027-02-26"]);
    expect(leftOut.map(sayLeftOut)).toEqual([
      "Nobody is asked anew for Sun 31 Jan 2027: it comes too soon after Fri 29 Jan.",
    ]);
  });

  it("says that the day has passed on which people would have been asked", () => {
    const [first] = coming(ownDates("2026-11-27")).courses;
    expect(first).toMatchObject({ opensOn: TODAY, isAskedLate: true });
    expect(first && sayCourse(first, 10, true)).toContain("people are asked today, Mon 23 Nov");
  });

  it("leaves out the rounds that there are already", () => {
    const { courses } = coming(ownDates("2026-11-27", "2027-01-29"), ["2026-11-27"]);
    expect(courses.map(({ dueOn }) => dueOn)).toEqual(["2027-01-29"]);
  });

  it("passes over the local holidays of the partnership", () => {
    const local = { easterMonday: false, days: [day("2027-01-19")] };
    const [first] = comingRounds(ownDates("2027-01-29"), TODAY, new Set(), local).courses;
    expect(first?.opensOn).toBe("2027-01-20");
  });
});

/** Any calendar, crowded ones too. */
const anyCalendar = fc
  .record({
    rhythm: fc.constantFrom("monthly" as const, "quarterly" as const, "own-dates" as const),
    first: fc.nat(90),
    gaps: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
    askBefore: fc.integer({ min: 0, max: 60 }),
    remindBefore: fc.option(fc.integer({ min: 0, max: 30 })),
    remindAfter: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }),
    escalateAfter: fc.option(fc.integer({ min: 1, max: 60 })),
    closeAfter: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ rhythm, first, gaps, ...asking }): ReportingCalendar => {
    const days = [addDays(TODAY, first)];
    for (const gap of gaps) days.push(addDays(days.at(-1) ?? TODAY, gap));
    return rhythm === "own-dates"
      ? { ...asking, rhythm, firstDueOn: null, ownDates: days }
      : { ...asking, rhythm, firstDueOn: addDays(TODAY, first), ownDates: [] };
  });

/** Plays a year day by day with the rules that ask: each round that opens, whom it tells what, and the day on which it ends. */
function play(calendar: ReportingCalendar) {
  const rounds: {
    dueOn: CalendarDate;
    opensOn: CalendarDate;
    mails: { stage: Stage; on: CalendarDate }[];
  }[] = [];
  for (let passed = 0; passed < 200; passed += 1) {
    const on = addDays(TODAY, passed);
    if (!isWorkingDay(on, noOwnHolidays)) continue;
    const due = dueRound(calendar, on, noOwnHolidays);
    if (due && !rounds.some(({ dueOn }) => dueOn === due))
      rounds.push({ dueOn: due, opensOn: on, mails: [] });
    const open = rounds.at(-1);
    if (!open) continue;
    const days = roundDays(calendar, open.dueOn, noOwnHolidays);
    if (on > days.closesOn) continue;
    const stage = stageOn(days, { askedOn: open.opensOn, told: open.mails }, on);
    if (stage && !open.mails.some((mail) => mail.stage === stage)) open.mails.push({ stage, on });
  }
  return rounds;
}

describe("any calendar, however crowded", () => {
  it("does what it said that it would do", () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        const until = addDays(TODAY, 130);
        const said = coming(calendar).courses.filter(({ opensOn }) => opensOn <= until);
        const done = play(calendar).filter(({ opensOn }) => opensOn <= until);
        expect(said.map(({ dueOn, opensOn, mails }) => ({ dueOn, opensOn, mails }))).toEqual(done);
      }),
      { numRuns: 30 },
    );
  });

  it("asks for each due day once, or says why not; never for two at once, and never straight after another", () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        const until = addDays(TODAY, 400);
        const { openings, leftOut } = openingsBetween(calendar, TODAY, until, noOwnHolidays);
        const all = [...openings.map(({ days }) => days.dueOn), ...leftOut.map(({ dueOn }) => dueOn)];
        expect(new Set(all).size).toBe(all.length);
        for (const [index, { opensOn, days, waitedFor }] of openings.entries()) {
          const before = openings[index - 1];
          expect(opensOn <= days.dueOn).toBe(true);
          if (before) expect(opensOn > before.days.dueOn).toBe(true);
          if (waitedFor) expect(daysBetween(opensOn, days.dueOn)).toBeGreaterThanOrEqual(REST_DAYS);
        }
        for (const { dueOn, after } of leftOut) expect(after < dueOn).toBe(true);
      }),
    );
  });
});
