import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { type Dated, sayDatedSteps, sayInstead, standingOf, timelineSentence } from "./timeline.words.ts";

const TODAY = "2026-11-23" as CalendarDate;
const target = (end: string | null, kind: TargetDate["kind"] = "month"): TargetDate => ({
  text: "in words",
  kind,
  start: null,
  end: end as CalendarDate | null,
  approximate: false,
});
const dated = (label: string, more: Partial<Dated> = {}): Dated => ({
  label,
  status: "in-progress",
  target: target("2029-01-01"),
  daysLate: 0,
  ...more,
});
const said = (...actions: Dated[]) => {
  const { first, rest } = timelineSentence(actions, TODAY);
  return `${first} ${rest}`;
};

describe("the sentence over a timeline", () => {
  test("names what is late, then counts what comes and what has no date", () => {
    expect(
      said(
        dated("2.1", { daysLate: 146, target: target("2026-06-30") }),
        dated("5.2", { daysLate: 23, target: target("2026-10-31") }),
        dated("1.2", { target: target("2026-12-31") }),
        dated("1.3", { target: target("2027-02-23") }),
        dated("1.4", { target: target("2027-02-24") }),
        dated("1.5", { target: null }),
        dated("1.6", { target: target(null, "none") }),
      ),
    ).toBe(
      "Two actions are past their date: 2.1 by 20 weeks and 5.2 by 3 weeks. Two more come due in the next three months. Two have no date.",
    );
  });

  test("says so where nothing is late and nothing comes", () => {
    expect(said(dated("1.1"))).toBe("No action is past its date. None comes due in the next three months.");
  });

  test("counts days in the first week, and names no more than four", () => {
    expect(said(dated("1.1", { daysLate: 1 }))).toContain("One action is past its date: 1.1 by 1 day.");
    const many = ["1.1", "1.2", "1.3", "1.4", "1.5"].map((label) => dated(label, { daysLate: 8 }));
    expect(said(...many)).toContain("Five actions are past their date. ");
  });

  test("leaves out what is over or reported done", () => {
    const over = (["closed", "cancelled", "merged", "done"] as const).map((status) =>
      dated("1.1", { status, target: null }),
    );
    expect(said(...over)).toBe("No action is past its date. None comes due in the next three months.");
  });
});

test("reported work is drawn as finished work is, and what will not be done is pale", () => {
  expect((["closed", "done", "blocked", "cancelled", "merged"] as const).map(standingOf)).toEqual([
    "finished",
    "finished",
    "open",
    "off",
    "off",
  ]);
});

test("in place of a bar stands why there is none", () => {
  expect(sayInstead(null)).toBe("No date set");
  expect(sayInstead(target(null, "event"))).toBe("Waits for its occasion: no date yet");
  expect(sayInstead(target(null, "none"))).toBe("No date that can be drawn");
});

test("the steps that are drawn are also said", () => {
  const on = TODAY;
  expect(sayDatedSteps([])).toBeNull();
  expect(
    sayDatedSteps([
      { on, isDone: true },
      { on, isDone: false },
    ]),
  ).toBe("1 of 2 dated steps done");
  expect(sayDatedSteps([{ on, isDone: true }])).toBe("1 of 1 dated step done");
});
