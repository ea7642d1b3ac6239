import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { hindrancesOf } from "./approval.ts";
import { offeredActs } from "./offered-acts.ts";
import { STATES, versionStanding as standing } from "./testing/version-standing.ts";

const today = "2026-11-23" as CalendarDate;
const officer = { publishes: true, decides: true };
const days = (closesOn: string) => ({
  opensOn: "2026-11-01" as CalendarDate,
  closesOn: closesOn as CalendarDate,
  closedAt: null,
});

describe("what comes next of a version", () => {
  test("is to publish it, where no board has to approve it", () => {
    expect(offeredActs(standing({ approvingGroupId: null }), today, officer, false).next).toBe("publish");
  });

  test("is the decision of the group that it lies before, with a board or without", () => {
    expect(offeredActs(standing(), today, officer, true).next).toBe("decide");
    expect(offeredActs(standing({ approvingGroupId: null }), today, officer, true).next).toBe("decide");
  });

  test("is to send it to a group, where its board has not seen it", () => {
    expect(offeredActs(standing(), today, officer, false).next).toBe("send");
    expect(offeredActs(standing({ state: "agreed" }), today, officer, false).next).toBe("send");
  });

  test("is to publish what is approved, for whoever may", () => {
    const approved = standing({ state: "approved" });
    expect(offeredActs(approved, today, officer, false).next).toBe("publish");
    expect(offeredActs(approved, today, { publishes: false, decides: true }, false)).toEqual({
      acts: [],
      next: null,
    });
  });

  test("is for the clerk what groups decided", () => {
    expect(offeredActs(standing(), today, { publishes: false, decides: true }, false)).toEqual({
      acts: ["decide"],
      next: "decide",
    });
  });

  test("is none of these while people can comment, or wait for an answer", () => {
    const open = standing({ state: "consultation", consultation: days("2026-11-23") });
    expect(offeredActs(open, today, officer, true)).toEqual({
      acts: ["change-closing-day", "close-consultation", "withdraw"],
      next: null,
    });
    const waiting = standing({ state: "consultation", consultation: days("2026-11-22"), unanswered: 1 });
    const { acts, next } = offeredActs(waiting, today, officer, true);
    expect(next).toBeNull();
    expect(acts).toContain("decide");
    expect(acts).not.toContain("close-consultation");
  });
});

describe("what is offered on a version", () => {
  test("never holds an act that is refused whatever is typed, nor one twice, and begins with what is next", () => {
    for (const state of STATES)
      for (const approvingGroupId of ["board", null])
        for (const isAsked of [true, false])
          for (const unanswered of [0, 2]) {
            const one = standing({ state, approvingGroupId, unanswered, consultation: days("2026-11-20") });
            const { acts, next } = offeredActs(one, today, officer, isAsked);
            expect(new Set(acts).size).toBe(acts.length);
            if (next) expect(acts[0]).toBe(next);
            for (const act of acts)
              if (act !== "decide") expect([act, hindrancesOf(act, one, today)]).toEqual([act, []]);
              else expect(hindrancesOf("return", one, today)).toEqual([]);
          }
  });

  test("is nothing for those who neither publish nor decide", () => {
    for (const state of STATES)
      expect(offeredActs(standing({ state }), today, { publishes: false, decides: false }, true)).toEqual({
        acts: [],
        next: null,
      });
  });
});
