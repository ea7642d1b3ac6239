import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, type CalendarDate, dayInScotland, daysBetween } from "../../../kernel/calendar-date.ts";
import { isWorkingDay, noOwnHolidays } from "../../../kernel/working-day.ts";
import { usualAsking } from "./calendar.ts";
import { type EndedRound, escalatedByEnd } from "./ended-round.ts";
import { type ChasedAsk, type ChasedPlan, escalatedAt, owedAt, REST_DAYS, stageOn } from "./owed.ts";
import { roundDays, type Stage, stageRank } from "./round-days.ts";

const day = (text: string) => text as CalendarDate;
const noon = (on: CalendarDate) => new Date(`${on}T12:00:00Z`);

/** Due on Friday 27 November 2026: asked on Tuesday 17, reminded on Tuesday 24, then Tuesday 1 (Monday is St Andrew’s Day) and Friday 4 December, ends on 11 December. */
const DUE = day("2026-11-27");
const days = roundDays(usualAsking, DUE, noOwnHolidays);

const ask = (over: Partial<ChasedAsk> = {}): ChasedAsk => ({
  ...{ id: "a1", actionId: "x", personId: "ewan", state: "open", askedOn: day("2026-11-17"), told: [] },
  ...over,
});

const plan = (asks: readonly ChasedAsk[], over: Partial<ChasedPlan> = {}): ChasedPlan => ({
  ...{ id: "p", isAsking: true, answers: () => true, rounds: [{ id: "r", days, asks }] },
  ...over,
});

describe("what somebody owes on a day", () => {
  test.each([
    ["2026-11-17", "asked"],
    ["2026-11-23", "asked"],
    ["2026-11-24", "remind-before"],
    ["2026-11-27", "remind-before"],
    ["2026-11-29", "remind-before"],
    ["2026-11-30", "remind-before"],
    ["2026-12-01", "remind-after-3"],
    ["2026-12-04", "remind-after-7"],
    ["2026-12-11", "remind-after-7"],
  ])("stands on %s at %s, however many stages before it were missed", (on, stage) => {
    expect(owedAt(noon(day(on)), [plan([ask()])]).map((one) => one.stage)).toEqual([stage]);
  });

  it("has a key that is told once", () => {
    expect(owedAt(noon(DUE), [plan([ask()])]).map(({ key }) => key)).toEqual(["ask/a1/remind-before"]);
  });

  test.each([
    ["the day before people are asked for", "2026-11-16", plan([ask({ askedOn: day("2026-11-17") })])],
    ["the day after the round has ended", "2026-12-12", plan([ask()])],
    ["after an answer", "2026-11-24", plan([ask({ state: "answered" })])],
    ["after it was handed back", "2026-11-24", plan([ask({ state: "handed-back" })])],
    ["after it was taken back", "2026-11-24", plan([ask({ state: "taken-back" })])],
    [
      "while the plan is paused, put away or off the public pages",
      "2026-11-24",
      plan([ask()], { isAsking: false }),
    ],
    [
      "once the action is over, or another person answers for it",
      "2026-11-24",
      plan([ask()], { answers: () => false }),
    ],
  ])("is nothing %s", (_, on, chased) => {
    expect(owedAt(noon(day(on)), [chased])).toEqual([]);
    expect(escalatedAt(noon(day(on)), [chased])).toEqual([]);
  });

  it("turns with midnight in Scotland, in summer time and out of it", () => {
    // Clocks go back on 25 October 2026 and forward on 28 March 2027.
    const autumn = { ...plan([ask({ askedOn: day("2026-10-16") })]), rounds: [] };
    const due = roundDays({ ...usualAsking, remindBefore: 0 }, day("2026-10-23"), noOwnHolidays);
    const round = { id: "r", days: due, asks: [ask({ askedOn: day("2026-10-13") })] };
    const stageAt = (moment: string) => owedAt(new Date(moment), [{ ...autumn, rounds: [round] }])[0]?.stage;
    expect(stageAt("2026-10-22T22:59:59Z")).toBe("asked");
    expect(stageAt("2026-10-22T23:00:00Z")).toBe("remind-before");
    expect(stageAt("2026-10-25T23:59:59Z")).toBe("remind-before");
    expect(stageAt("2026-10-26T00:00:00Z")).toBe("remind-after-3");
    const spring = {
      id: "r",
      days: roundDays(usualAsking, day("2027-03-26"), noOwnHolidays),
      asks: [ask({ askedOn: day("2027-03-16") })],
    };
    const inSpring = (moment: string) =>
      owedAt(new Date(moment), [{ ...autumn, rounds: [spring] }])[0]?.stage;
    expect(inSpring("2027-03-28T22:59:59Z")).toBe("remind-before");
    expect(inSpring("2027-03-28T23:00:00Z")).toBe("remind-after-3");
  });

  it("does not remind on the day after somebody was mailed, and does so once they had their rest", () => {
    const late = ask({ askedOn: day("2026-11-23"), told: [{ stage: "asked", on: day("2026-11-23") }] });
    expect(stageOn(days, late, day("2026-11-24"))).toBe("asked");
    expect(stageOn(days, late, day("2026-11-25"))).toBe("remind-before");
  });

  it("waits for a working day where somebody began to answer at a weekend", () => {
    const saturday = ask({ askedOn: day("2026-11-21") });
    expect(stageOn(days, saturday, day("2026-11-22"))).toBeNull();
    expect(stageOn(days, saturday, day("2026-11-23"))).toBe("asked");
  });
});

describe("telling the lead officer", () => {
  it("happens from its day on, once for a round, with those who have not answered", () => {
    const chased = plan([ask(), ask({ id: "a2", personId: "aisha", state: "answered" })]);
    expect(escalatedAt(noon(day("2026-12-03")), [chased])).toEqual([]);
    expect(escalatedAt(noon(day("2026-12-04")), [chased])).toMatchObject([
      { key: "round/r/escalation", askIds: ["a1"] },
    ]);
  });

  it("does not happen where all have answered", () => {
    expect(escalatedAt(noon(day("2026-12-04")), [plan([ask({ state: "answered" })])])).toEqual([]);
  });
});

describe("a round that the next one ended", () => {
  const ended = (over: Partial<EndedRound> = {}): EndedRound => ({
    ...{ id: "r", days, endedOn: day("2026-12-02") },
    asks: [
      { ...ask(), isAnsweredSince: false },
      { ...ask({ id: "a2", personId: "aisha", state: "answered" }), isAnsweredSince: false },
      { ...ask({ id: "a3", personId: "calum" }), isAnsweredSince: true },
    ],
    ...over,
  });
  const toldOn = (on: string, round = ended()) => escalatedByEnd(noon(day(on)), round, () => true);

  it("is told of once it has ended, though the day set for it never came, with those who have not answered since", () => {
    expect(toldOn("2026-12-01")).toBeNull();
    expect(toldOn("2026-12-02")).toEqual({ askIds: ["a1"], dueOn: DUE, key: "round/r/escalation" });
    expect(toldOn("2026-12-09")).not.toBeNull();
    expect(toldOn("2026-12-10")).toBeNull();
  });

  it("is not told of where it was told already, was never due, or is to be told of to nobody", () => {
    expect(toldOn("2026-12-07", ended({ endedOn: day("2026-12-07") }))).toBeNull();
    expect(toldOn("2026-11-25", ended({ endedOn: day("2026-11-25") }))).toBeNull();
    expect(toldOn("2026-12-02", ended({ days: { ...days, escalateOn: null } }))).toBeNull();
    expect(escalatedByEnd(noon(day("2026-12-02")), ended(), () => false)).toBeNull();
  });
});

/** A calendar as somebody may set it, a due day, and on which of the following days the service ran. */
const settings = fc.record({
  dueOn: fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day("2026-01-01"), days)),
  calendar: fc.record({
    askBefore: fc.integer({ min: 0, max: 60 }),
    remindBefore: fc.option(fc.integer({ min: 0, max: 30 })),
    remindAfter: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 5 }),
    escalateAfter: fc.option(fc.integer({ min: 1, max: 60 })),
    closeAfter: fc.integer({ min: 1, max: 90 }),
  }),
});

/** Plays a round day by day: what was told on which day, with whoever sends it remembering each key. */
function play(
  { dueOn, calendar }: { dueOn: CalendarDate; calendar: Parameters<typeof roundDays>[0] },
  runs: (dayOfRound: number) => boolean,
  answeredAfter: number,
) {
  const round = roundDays(calendar, dueOn, noOwnHolidays);
  const first = round.stages[0]?.on ?? dueOn;
  const told: { stage: Stage; on: CalendarDate }[] = [];
  for (let passed = 0; passed <= daysBetween(first, round.closesOn) + 5; passed += 1) {
    const on = addDays(first, passed);
    const state = passed >= answeredAfter ? "answered" : "open";
    const asks = [ask({ state, askedOn: first, told: [...told] })];
    if (!runs(passed)) continue;
    for (const { stage } of owedAt(noon(on), [plan([], { rounds: [{ id: "r", days: round, asks }] })]))
      if (!told.some((one) => one.stage === stage)) told.push({ stage, on });
  }
  return { told, round, first };
}

describe("a round, whatever its calendar and however often the service is down", () => {
  const runs = fc.infiniteStream(fc.boolean());

  it("tells each stage once, in order, with rest between, on working days, and never after an answer or the last day", () => {
    fc.assert(
      fc.property(settings, runs, fc.integer({ min: 0, max: 160 }), (set, up, answeredAfter) => {
        const { told, round, first } = play(set, () => up.next().value === true, answeredAfter);
        expect(new Set(told.map(({ stage }) => stage)).size).toBe(told.length);
        for (const [index, { stage, on }] of told.entries()) {
          expect(on <= round.closesOn).toBe(true);
          expect(daysBetween(first, on) < answeredAfter).toBe(true);
          const before = told[index - 1];
          if (!before) continue;
          expect(stageRank(stage)).toBeGreaterThan(stageRank(before.stage));
          expect(daysBetween(before.on, on)).toBeGreaterThanOrEqual(REST_DAYS);
        }
      }),
    );
  });

  it("misses nothing while the service runs: each stage is told, but where the next came before its reader had rest", () => {
    fc.assert(
      fc.property(settings, (set) => {
        const { told, round } = play(set, () => true, 1000);
        const last = round.stages.at(-1);
        const stages = told.map(({ stage }) => stage);
        for (const [index, { stage, on }] of round.stages.entries()) {
          const next = round.stages[index + 1];
          // Whoever was mailed on the day before has had their rest on a working day that is left.
          const until = next?.on ?? addDays(round.closesOn, 1);
          const left = Array.from({ length: daysBetween(on, until) }, (_, passed) => addDays(on, passed));
          const hadTime = left.some(
            (day) => isWorkingDay(day, noOwnHolidays) && day >= addDays(on, REST_DAYS - 1),
          );
          if (hadTime) expect(stages).toContain(stage);
        }
        expect(told[0]).toEqual({ stage: "asked", on: round.stages[0]?.on });
        for (const { on } of told)
          expect(isWorkingDay(on, noOwnHolidays) || on > (last?.on ?? on)).toBe(true);
      }),
    );
  });

  it("tells somebody who was never reached at least once, if the service ran on any day before the end", () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 160 }), (set, only) => {
        const { told, round, first } = play(set, (passed) => passed === only, 1000);
        const ran = addDays(first, only) <= round.closesOn;
        expect(told.length).toBe(ran ? 1 : 0);
      }),
    );
  });

  it("never goes back: a later moment owes the same stage or a further one", () => {
    const moment = fc.integer({ min: 0, max: 200 * 24 * 60 });
    fc.assert(
      fc.property(settings, moment, moment, (set, a, b) => {
        const round = roundDays(set.calendar, set.dueOn, noOwnHolidays);
        const start = noon(addDays(set.dueOn, -70)).getTime();
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map(
          (minutes) => new Date(start + minutes * 60_000),
        );
        const stageAt = (at: Date) =>
          stageOn(round, ask({ askedOn: round.stages[0]?.on ?? set.dueOn }), dayInScotland(at));
        const [before, after] = [stageAt(early ?? new Date(start)), stageAt(late ?? new Date(start))];
        if (before !== null) expect(stageRank(after ?? "asked")).toBeGreaterThanOrEqual(stageRank(before));
      }),
    );
  });
});
