import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import {
  type Action,
  type ActionStatus,
  agree,
  cancel,
  close,
  daysLate,
  gapsOf,
  isLate,
  isReviewDue,
  merge,
  reopen,
  type Shown,
  say,
} from "./action.ts";
import type { TargetDate } from "./target-date.ts";

const day = (text: string) => text as CalendarDate;
const by = (end: string | null, kind: TargetDate["kind"] = "month"): TargetDate => ({
  text: "in words",
  kind,
  start: null,
  end: end === null ? null : day(end),
  approximate: false,
});
const action = (status: ActionStatus, target: TargetDate | null, doneOn: string | null = null): Action => ({
  status,
  target,
  doneOn: doneOn === null ? null : day(doneOn),
});

describe("lateness", () => {
  it.each<[string, Action, string, number]>([
    ["not on the last day of the reading", action("in-progress", by("2026-10-31")), "2026-10-31", 0],
    ["from the day after it", action("in-progress", by("2026-10-31")), "2026-11-01", 1],
    ["counted in whole days", action("not-started", by("2026-10-31")), "2026-11-23", 23],
    ["held up work too", action("blocked", by("2026-10-31")), "2026-11-23", 23],
    [
      "stopped on the day the work was reported done",
      action("done", by("2026-10-31"), "2026-11-10"),
      "2026-11-23",
      0,
    ],
    ["never for ongoing work", action("ongoing", by("2026-10-31")), "2026-11-23", 0],
    ["never where the date is ongoing", action("in-progress", by(null, "ongoing")), "2026-11-23", 0],
    ["never for what repeats", action("in-progress", by("2026-10-31", "recurring")), "2026-11-23", 0],
    ["never without a date", action("in-progress", null), "2026-11-23", 0],
    ["never for an occasion without a date", action("in-progress", by(null, "event")), "2026-11-23", 0],
    [
      "of an occasion with a date, after it",
      action("in-progress", by("2026-10-31", "event")),
      "2026-11-02",
      2,
    ],
    ["never once closed", action("closed", by("2026-10-31")), "2026-11-23", 0],
    ["never once cancelled", action("cancelled", by("2026-10-31")), "2026-11-23", 0],
  ])("is %s", (_, thing, today, days) => {
    expect(daysLate(thing, day(today))).toBe(days);
    expect(isLate(thing, day(today))).toBe(days > 0);
  });

  it("of a financial year begins on 1 April after it", () => {
    const held = { ...by("2018-03-31", "fy"), start: day("2017-04-01") };
    expect(isLate(action("not-started", held), day("2018-03-31"))).toBe(false);
    expect(isLate(action("not-started", held), day("2018-04-01"))).toBe(true);
  });
});

describe("the review of ongoing work", () => {
  const reviewed = (on: string): TargetDate => ({ ...by(null, "ongoing"), review: day(on) });

  it.each<[string, Action, boolean]>([
    ["due once its day has passed", action("ongoing", reviewed("2026-11-22")), true],
    ["not due on its day", action("ongoing", reviewed("2026-11-23")), false],
    [
      "due of what repeats, too",
      action("in-progress", { ...reviewed("2026-10-31"), kind: "recurring" }),
      true,
    ],
    ["never due without a day", action("ongoing", by(null, "ongoing")), false],
    ["never due without a date", action("ongoing", null), false],
    ["never due of work reported done", action("done", reviewed("2026-10-31"), "2026-10-01"), false],
    ["never due once cancelled", action("cancelled", reviewed("2026-10-31")), false],
  ])("is %s", (_, thing, due) => {
    expect(isReviewDue(thing, day("2026-11-23"))).toBe(due);
    expect(isLate(thing, day("2026-11-23"))).toBe(false);
  });
});

describe("gaps", () => {
  const bare = { status: "not-started" as const, leadText: null, leadMode: null, target: null, measures: 0 };
  it("are no lead, no date and no measure", () => {
    expect(gapsOf(bare)).toEqual(["lead", "date", "measure"]);
  });
  it("close as each is set", () => {
    expect(gapsOf({ ...bare, leadText: "TSI" })).toEqual(["date", "measure"]);
    expect(gapsOf({ ...bare, target: by("2026-10-31") })).toEqual(["lead", "measure"]);
    expect(gapsOf({ ...bare, measures: 1 })).toEqual(["lead", "date"]);
  });
  it("stay open where the words say that it is still to be settled", () => {
    const open = {
      ...bare,
      leadText: "TBC",
      leadMode: "to-be-identified" as const,
      target: by(null, "none"),
      measures: 1,
    };
    expect(gapsOf(open)).toEqual(["lead", "date"]);
  });
  it("are a review date too, where work has no end", () => {
    const ongoing = { ...bare, leadText: "TSI", measures: 1, target: by(null, "ongoing") };
    expect(gapsOf(ongoing)).toEqual(["review"]);
    expect(gapsOf({ ...ongoing, target: { ...by(null, "ongoing"), review: day("2027-03-31") } })).toEqual([]);
  });
  it("are not asked of what is over", () => {
    expect(gapsOf({ ...bare, status: "cancelled" })).toEqual([]);
  });
});

describe("closing", () => {
  const shown = (measureId: string | null, verdict: Shown["verdict"]): Shown => ({
    measureId,
    verdict,
    addedBy: "ewan",
  });
  const signed = { personId: "morag", overrideReason: "Everybody saw it happen." };
  const plain = { personId: "morag", overrideReason: null };
  const of = (measureIds: string[], evidence: Shown[], status: ActionStatus = "done") => ({
    status,
    measureIds,
    evidence,
  });

  it("needs accepted evidence for each measure", () => {
    const result = close(of(["a", "b"], [shown("a", "accepted"), shown("b", "accepted")]), plain);
    expect(result).toEqual({
      ok: true,
      value: { status: "closed", closedBy: "morag", overrideReason: null },
    });
  });
  it("is refused for a measure without evidence, and names it", () => {
    const result = close(of(["a", "b"], [shown("a", "accepted")]), plain);
    expect(result).toEqual({ ok: false, refusal: { reason: "evidence-missing", measureIds: ["b"] } });
  });
  it("is refused while nobody else has looked", () => {
    const result = close(of(["a"], [shown("a", null)]), plain);
    expect(result).toEqual({ ok: false, refusal: { reason: "evidence-not-seen", measureIds: ["a"] } });
  });
  it("does not count evidence that was sent back", () => {
    const result = close(of(["a"], [shown("a", "sent-back")]), plain);
    expect(result).toEqual({ ok: false, refusal: { reason: "evidence-missing", measureIds: ["a"] } });
  });
  it("of an action without measures needs some accepted evidence all the same", () => {
    expect(close(of([], []), plain)).toMatchObject({ refusal: { reason: "evidence-missing" } });
    expect(close(of([], [shown(null, null)]), plain)).toMatchObject({
      refusal: { reason: "evidence-not-seen" },
    });
    expect(close(of([], [shown(null, "accepted")]), plain).ok).toBe(true);
  });
  it("may be signed for with a reason instead", () => {
    expect(close(of(["a"], []), signed)).toMatchObject({
      value: { overrideReason: "Everybody saw it happen." },
    });
  });
  it.each<ActionStatus>(["closed", "cancelled", "merged"])("is refused for one that is %s", (status) => {
    expect(close(of([], [], status), signed)).toEqual({
      ok: false,
      refusal: { reason: "already-over", status },
    });
  });
});

describe("going on and stopping", () => {
  it("reopens what was closed, cancelled or merged, and nothing else", () => {
    expect(reopen({ status: "closed" }).ok).toBe(true);
    expect(reopen({ status: "cancelled" }).ok).toBe(true);
    expect(reopen({ status: "in-progress" })).toMatchObject({ refusal: { reason: "not-over" } });
    expect(reopen({ status: "merged" }).ok).toBe(true);
  });
  it("agrees to a proposal, and to nothing else", () => {
    expect(agree({ status: "proposed" })).toMatchObject({ value: { status: "not-started" } });
    expect(agree({ status: "in-progress" })).toMatchObject({ refusal: { reason: "not-proposed" } });
  });
  it("merges an action into another of its plan that is at work", () => {
    const one = { id: "1", status: "not-started" as const, planId: "p" };
    const two = { id: "2", status: "in-progress" as const, planId: "p" };
    expect(merge(one, two)).toMatchObject({ value: { status: "merged", mergedIntoId: "2" } });
    expect(merge(one, one)).toMatchObject({ refusal: { reason: "merged-into-itself" } });
    expect(merge(one, { ...two, planId: "q" })).toMatchObject({ refusal: { reason: "merged-across-plans" } });
    expect(merge(one, { ...two, status: "closed" })).toMatchObject({
      refusal: { reason: "merged-into-ended" },
    });
    expect(merge({ ...one, status: "cancelled" }, two)).toMatchObject({
      refusal: { reason: "already-over" },
    });
  });
  it("cancels what is not over", () => {
    expect(cancel({ status: "blocked" }).ok).toBe(true);
    expect(cancel({ status: "closed" })).toMatchObject({ refusal: { reason: "already-over" } });
  });
  it("keeps the first day on which the work was said to be done", () => {
    const said = say({ status: "done", doneOn: day("2026-11-01") }, "done", day("2026-11-23"));
    expect(said).toMatchObject({ value: { status: "done", doneOn: "2026-11-01" } });
  });
  it("takes that day back when the work goes on", () => {
    const said = say({ status: "done", doneOn: day("2026-11-01") }, "in-progress", day("2026-11-23"));
    expect(said).toMatchObject({ value: { doneOn: null } });
  });
  it("hears nothing more of what is over", () => {
    expect(say({ status: "closed", doneOn: null }, "in-progress", day("2026-11-23")).ok).toBe(false);
  });
});
