import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import type { ActionStatus } from "../actions/action.ts";
import { readTarget } from "../actions/read-words.ts";
import { type ActionNow, type Happened, stateOn } from "./action-past.ts";
import { figuresOf } from "./flow-figures.ts";
import { type ActionRecord, changesOf } from "./plan-changes.ts";
import { BEGUN, type LivedAction, livedActions } from "./testing/lived-action.ts";

const day = (text: string) => text as CalendarDate;

/** How an action stood at the end of a day, by how it was lived. */
function lived({ states }: LivedAction, on: CalendarDate): ActionNow | null {
  return states.filter((one) => one.on <= on).at(-1)?.state ?? null;
}

const someDays = fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 300 }));

describe("a life that was lived forwards", () => {
  test("is told backwards as it was, on whatever day", () => {
    fc.assert(
      fc.property(livedActions, fc.integer({ min: 0, max: 700 }), (actions, days) => {
        const on = addDays(BEGUN, days);
        for (const action of actions) {
          const was = lived(action, on);
          const told = stateOn(action.record, on);
          if (!was) expect(told).toBeNull();
          else {
            // The day the work was done counts for lateness only while it is done.
            const { plan, status, target, lead, text, doneOn } = was;
            expect(told).toMatchObject({ plan, status, target, lead, text, unknown: {} });
            if (status === "done") expect(told?.doneOn === null).toBe(doneOn === null);
          }
        }
      }),
    );
  });

  test("gives figures that add up: what stood there, came and went is what stands there", () => {
    fc.assert(
      fc.property(livedActions, someDays, (actions, [from, length]) => {
        const period = { since: addDays(BEGUN, from), until: addDays(BEGUN, from + length) };
        const changes = changesOf(
          actions.map(({ record }) => record),
          new Set([1]),
          period,
        );
        const figures = figuresOf(changes, period);
        const sum = (pick: (row: (typeof figures.byStanding)[number]) => number) =>
          figures.byStanding.reduce((total, row) => total + pick(row), 0);
        for (const row of [...figures.byStanding, figures.all, figures.late])
          expect(row.opening + row.came - row.went).toBe(row.closing);
        const standing = (on: CalendarDate) =>
          actions.filter((action) => lived(action, on)?.plan === 1).length;
        expect(sum(({ opening }) => opening)).toBe(standing(period.since));
        expect(sum(({ closing }) => closing)).toBe(standing(period.until));
        expect(figures.all).toMatchObject({
          opening: standing(period.since),
          closing: standing(period.until),
        });
        expect(figures.late.came).toBeGreaterThanOrEqual(
          changes.filter(({ told }) => told.some(({ kind }) => kind === "late")).length,
        );
      }),
    );
  });

  test("tells of two periods that follow one another as of the one that both make", () => {
    fc.assert(
      fc.property(
        livedActions,
        someDays,
        fc.integer({ min: 0, max: 300 }),
        (actions, [from, first], second) => {
          const [a, b, c] = [0, first, first + second].map((days) => addDays(BEGUN, from + days));
          if (!a || !b || !c) throw new Error("three days");
          const records = actions.map(({ record }) => record);
          const figures = (since: CalendarDate, until: CalendarDate) =>
            figuresOf(changesOf(records, new Set([1]), { since, until }), { since, until });
          expect(figures(a, b).all.closing).toBe(figures(b, c).all.opening);
          expect(figures(a, b).late.closing).toBe(figures(b, c).late.opening);
          expect(figures(a, c).all.closing).toBe(figures(b, c).all.closing);
        },
      ),
    );
  });
});

const now = (change: Partial<ActionNow> = {}): ActionNow => ({
  ...{ id: "1", number: 8, createdOn: day("2026-03-01"), datedOn: null, plan: 1, doneOn: null },
  ...{
    status: "closed" as ActionStatus,
    target: readTarget("by June 2026", null),
    lead: null,
    text: "Write it",
  },
  ...change,
});

const line = (on: string, event: string, facts = {}, words = {}): Happened => ({
  ...{ at: new Date(`${on}T09:00:00Z`), on: day(on), actorId: null, event, facts, words },
});

const record = (state: ActionNow, happened: Happened[]): ActionRecord => ({
  ...{ now: state, happened, moves: [], said: [] },
});

describe("what nobody wrote down", () => {
  test("of a closure of older days the status before it is found in an update before", () => {
    const past = record(now(), [
      line("2026-08-01", "plans.action.closed", { number: 8 }),
      line("2026-05-01", "plans.action.updated", { was: "not-started", now: "at-risk" }),
    ]);
    expect(stateOn(past, day("2026-07-01"))).toMatchObject({ status: "at-risk", unknown: {} });
  });

  test("is said not to be known before that day, and is in no status of the figures", () => {
    const past = record(now(), [line("2026-08-01", "plans.action.closed", { number: 8 })]);
    const period = { since: day("2026-07-01"), until: day("2026-09-01") };
    expect(stateOn(past, period.since)?.unknown).toEqual({ status: "2026-08-01" });
    const changes = changesOf([past], new Set([1]), period);
    expect(changes[0]?.told).toContainEqual({ kind: "unknown", part: "status", before: "2026-08-01" });
    expect(changes[0]?.told.map(({ kind }) => kind)).not.toContain("status");
    expect(figuresOf(changes, period).byStanding).toEqual([
      { standing: "closed", opening: 0, came: 1, went: 0, closing: 1 },
      { standing: "unknown", opening: 1, came: 0, went: 1, closing: 0 },
    ]);
  });

  test("words that were erased are not made up again", () => {
    const past = record(now({ status: "in-progress" }), [
      line("2026-08-01", "plans.action.changed", { changed: ["text", "date", "lead"] }),
    ]);
    expect(stateOn(past, day("2026-07-01"))?.unknown).toEqual({
      ...{ words: "2026-08-01", date: "2026-08-01", lead: "2026-08-01" },
    });
  });

  test("an action that was not there yet has no state, and is told as added", () => {
    const past = record(now({ status: "not-started" }), [
      line("2026-03-01", "plans.action.added", { plan: 1 }),
    ]);
    expect(stateOn(past, day("2026-02-28"))).toBeNull();
    const period = { since: day("2026-02-28"), until: day("2026-03-31") };
    expect(changesOf([past], new Set([1]), period)).toMatchObject([
      { before: null, told: [{ kind: "added" }] },
    ]);
  });
});

describe("a date that was moved", () => {
  const was = readTarget("by 31 March 2026", null);
  const is = readTarget("by 30 June 2026", null) ?? {
    text: "",
    kind: "none",
    start: null,
    end: null,
    approximate: false,
  };
  const moved = {
    at: new Date("2026-05-01T09:00:00Z"),
    on: day("2026-05-01"),
    was,
    is,
    reason: "The hall was closed.",
  };
  const action = now({ status: "in-progress", target: is });
  const period = { since: day("2026-04-30"), until: day("2026-05-31") };

  test("is told exactly, with its reason and by how much, and lateness with it", () => {
    const past = { ...record(action, []), moves: [moved] };
    expect(changesOf([past], new Set([1]), period)[0]?.told).toEqual([
      { kind: "date", was, is, days: 91, reasons: ["The hall was closed."] },
      { kind: "not-late" },
    ]);
  });

  test("counts once where the ledger has a line of the same moment", () => {
    const changed = line(
      "2026-05-01",
      "plans.action.changed",
      { changed: ["date"] },
      { dateBefore: "whenever" },
    );
    expect(stateOn({ ...record(action, [changed]), moves: [moved] }, period.since)?.target).toEqual(was);
  });
});

test("an action that lies elsewhere now is told as having left, and one that came as having come", () => {
  const moved = line("2026-05-01", "plans.action.moved", { fromPlan: 1, toPlan: 2 });
  const past = record(now({ status: "in-progress", plan: 2 }), [moved]);
  const period = { since: day("2026-04-01"), until: day("2026-06-01") };
  expect(changesOf([past], new Set([1]), period)).toMatchObject([
    { after: null, told: [{ kind: "left", plan: 2 }] },
  ]);
  expect(changesOf([past], new Set([2]), period)).toMatchObject([
    { before: null, told: [{ kind: "came", plan: 1 }] },
  ]);
  expect(changesOf([past], new Set([1, 2]), period)).toMatchObject([{ told: [] }]);
});
