import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import {
  canStayAsItIs,
  isSaidAgain,
  isSameUpdate,
  judgeTelling,
  lastSaidFor,
  stoodBefore,
  UNCHANGED,
} from "./update.ts";
import { sayUnchanged } from "./update.words.ts";

const sent = (status: "not-started" | "in-progress" | "blocked", done = "", next = "") => ({
  status,
  done,
  next,
});

describe("an update tells something", () => {
  test.each([
    ["by its words", sent("not-started", "A draft is written."), false],
    ["by what comes next", sent("not-started", "", "Ask the Board"), false],
    ["by another status", sent("in-progress"), false],
    ["by a file or a request that comes with it", sent("not-started"), true],
    ["by the button that says so", { ...sent("not-started"), unchanged: "yes" as const }, false],
    [
      "by that button, with words of its own",
      { ...sent("not-started", "Still waiting."), unchanged: "yes" as const },
      false,
    ],
  ])("%s", (_, update, bringsMore) => {
    expect(judgeTelling(update, "not-started", bringsMore)).toBeNull();
  });

  test("or is asked what it is to tell", () => {
    expect(judgeTelling(sent("not-started"), "not-started", false)).toEqual({
      reason: "nothing-said",
      status: "not-started",
    });
  });

  test("and does not say at once that nothing has changed, and another status", () => {
    expect(judgeTelling({ ...sent("blocked"), unchanged: "yes" }, "not-started", false)).toEqual({
      reason: "not-unchanged",
      was: "not-started",
      now: "blocked",
    });
  });
});

describe("whoever says how an action goes", () => {
  const said = [
    { status: "blocked" as const, isBeside: true, saidBy: "Aisha" },
    { status: "in-progress" as const, isBeside: false, saidBy: "Morag" },
  ];

  test("goes on from what was said for it, and beside it from what they said themselves", () => {
    expect(lastSaidFor(said, "Aisha")?.status).toBe("blocked");
    expect(lastSaidFor(said, "Ewan")?.status).toBe("in-progress");
    expect(lastSaidFor([], "Ewan")).toBeNull();
  });

  test("finds chosen how it stands; beside it, how they last said that their own part goes", () => {
    const action = { status: "at-risk" as const };
    expect(stoodBefore(action, lastSaidFor(said, "Aisha"), true)).toBe("blocked");
    expect(stoodBefore(action, lastSaidFor(said, "Aisha"), false)).toBe("at-risk");
    expect(stoodBefore(action, null, true)).toBe("at-risk");
  });

  test("says of a proposal how it goes, and not that it goes as before", () => {
    expect([canStayAsItIs("proposed"), canStayAsItIs("ongoing")]).toEqual([false, true]);
  });
});

test("that nothing has changed is said in a sentence that is known again, and no other one", () => {
  for (const said of [sayUnchanged(null), sayUnchanged("2026-11-03" as CalendarDate)])
    expect(said).toMatch(UNCHANGED);
  expect("Nothing has changed in the budget. Forty groups have answered.").not.toMatch(UNCHANGED);
});

test("words that come again within a day are the same, and a day later said anew", () => {
  const saidAt = new Date("2026-11-23T10:00:00Z");
  const kept = {
    actionId: "a",
    status: "in-progress" as const,
    done: "On track.",
    next: null,
    audience: "public",
    saidAt,
  };
  const sent = { status: "in-progress" as const, done: "On track.", next: "", audience: "public" };
  const after = (hours: number) =>
    isSaidAgain(kept, "a", sent, new Date(saidAt.getTime() + hours * 3_600_000));
  expect([after(0), after(23), after(24)]).toEqual([true, true, false]);
});

test("the same words by the same form are one update, and other words another", () => {
  const kept = {
    actionId: "a",
    status: "in-progress" as const,
    done: "Once",
    next: null,
    audience: "public",
  };
  const again = { status: "in-progress" as const, done: "Once", next: "", audience: "public" };
  expect(isSameUpdate(kept, "a", again)).toBe(true);
  expect(isSameUpdate(kept, "b", again)).toBe(false);
  expect(isSameUpdate(kept, "a", { ...again, done: "Twice" })).toBe(false);
  expect(isSameUpdate(kept, "a", { ...again, audience: "partners" })).toBe(false);
  const pressed = { ...again, done: "", unchanged: "yes" as const };
  expect(isSameUpdate({ ...kept, done: "Nothing has changed so far." }, "a", pressed)).toBe(true);
});
