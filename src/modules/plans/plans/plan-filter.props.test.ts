import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { planSheet, sheetAction, sheetImprovement } from "../testing/sheet-rows.ts";
import { addressOf, filterIn, filterSheet, noFilter, type PlanFilter } from "./plan-filter.props.ts";
import type { SheetAction } from "./plan-sheet.store.ts";

const TODAY = "2026-11-23" as CalendarDate;
const target = (end: string | null, more: Partial<TargetDate> = {}): TargetDate => ({
  text: "in words",
  kind: end === null ? "ongoing" : "month",
  start: null,
  end: end as CalendarDate | null,
  approximate: false,
  ...more,
});

function action(label: string, more: Partial<SheetAction>): SheetAction {
  return sheetAction(label, {
    leadText: "Third Sector Interface",
    leadMode: "sole",
    target: target("2027-06-30"),
    status: "in-progress",
    leads: [
      {
        party: { kind: "organisation", id: "tsi", name: "Third Sector Interface" },
        answering: null,
        from: null,
        to: null,
        note: null,
      },
    ],
    measures: [
      {
        partnershipId: "strathbrae",
        id: `measure ${label}`,
        improvementId: "improvement",
        actionId: label,
        position: 1,
        text: "Minutes published",
        kind: "document",
        unit: null,
        baseline: null,
        aim: null,
      },
    ],
    ...more,
  });
}

const sheet = planSheet([
  sheetImprovement({
    actions: [
      action("in time", {}),
      action("soon", { target: target("2027-02-23") }),
      action("late", { target: target("2026-10-31") }),
      action("ended late", { target: target("2026-10-31"), status: "closed" }),
      action("reviewed", {
        status: "ongoing",
        target: target(null, { review: "2026-10-31" as CalendarDate }),
      }),
      action("endless", { status: "ongoing", target: target(null) }),
      action("bare", { leadText: null, leads: [], target: null, measures: [] }),
    ],
  }),
]);

const left = (filter: Partial<PlanFilter>) =>
  filterSheet(sheet, { ...noFilter, ...filter }, TODAY).improvements.flatMap(({ actions }) =>
    actions.map(({ label }) => label),
  );

describe("what a filter leaves of a plan", () => {
  test("is all of it, where nothing is asked", () => {
    expect(filterSheet(sheet, noFilter, TODAY)).toBe(sheet);
  });

  test.each<[string, Partial<PlanFilter>, readonly string[]]>([
    ["late", { status: "late" }, ["late"]],
    ["due for review", { status: "review-due" }, ["reviewed"]],
    ["closed", { status: "closed" }, ["ended late"]],
    ["led by nobody", { lead: "nobody" }, ["bare"]],
    ["past its date, and not over", { due: "passed" }, ["late"]],
    ["due within three months, the last day included", { due: "soon" }, ["soon"]],
    ["without a date", { due: "none" }, ["bare"]],
    ["lacking something", { gap: "any" }, ["endless", "bare"]],
    ["told by words anywhere in it", { words: "MINUTES reviewed" }, ["reviewed"]],
    ["nothing, where nothing is like that", { words: "zebra" }, []],
  ])("is what is %s", (_, filter, labels) => {
    expect(left(filter)).toEqual(labels);
  });

  test("is every action of one body, asked for by its id", () => {
    expect(left({ lead: "tsi" })).not.toContain("bare");
    expect(left({ lead: "tsi" })).toHaveLength(6);
  });
});

describe("themes, marks, bodies and kinds of date", () => {
  const fairness = {
    partnershipId: "strathbrae",
    id: "fairness",
    name: "Fairness",
    description: "",
    position: 1,
    endedOn: null,
    version: 1,
  };
  const marked = planSheet([
    sheetImprovement({
      id: "whole",
      actions: [
        action("fair", { themes: [fairness], isQuickWin: true, target: null }),
        action("plain", { target: target("2027-01-16", { start: "2027-01-16" as CalendarDate }) }),
      ],
    }),
    sheetImprovement({
      id: "tsi's",
      concerns: [{ id: "tsi", name: "Third Sector Interface" }],
      actions: [
        action("meant", { inequality: 3, target: target(null) }),
        action("before", { isPrevention: true, target: target("2027-06-30") }),
      ],
    }),
  ]);
  const found = (filter: Partial<PlanFilter>) =>
    filterSheet(marked, { ...noFilter, ...filter }, TODAY).improvements.flatMap(({ actions }) =>
      actions.map(({ label }) => label),
    );

  test.each<[Partial<PlanFilter>, readonly string[]]>([
    [{ theme: "fairness" }, ["fair"]],
    [{ theme: "none" }, ["plain", "meant", "before"]],
    [{ theme: "another" }, []],
    [{ mark: "quick-win" }, ["fair"]],
    [{ mark: "prevention" }, ["before"]],
    [{ mark: "inequality" }, ["meant"]],
    [{ concern: "whole" }, ["fair", "plain"]],
    [{ concern: "some" }, ["meant", "before"]],
    [{ concern: "tsi" }, ["meant", "before"]],
    [{ concern: "council" }, []],
    [{ dates: "none" }, ["fair"]],
    [{ dates: "day" }, ["plain"]],
    [{ dates: "ongoing" }, ["meant"]],
    [{ dates: "deadline" }, ["before"]],
    [{ concern: "tsi", mark: "inequality", dates: "ongoing" }, ["meant"]],
  ])("asked for by %j are %j", (filter, labels) => expect(found(filter)).toEqual(labels));
});

test("a filter stands in the address and is read from it again", () => {
  const filter = { ...noFilter, words: "capacity & more", status: "late" };
  const address = addressOf("/strathbrae/desk/plans/3", filter);
  const asked = new URL(address, "http://commonty.test").searchParams;
  expect(filterIn((name) => asked.get(name) ?? undefined)).toEqual(filter);
});
