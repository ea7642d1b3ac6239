import { expect, test } from "vitest";
import { render } from "../../render.ts";
import type { GridAction, GridImprovement } from "./grid-rows.ts";
import { PlanGrid } from "./plan-grid.tsx";

const action: GridAction = {
  title: "1.1 Set up a forum",
  href: "/actions/1",
  status: "under-way",
  daysLate: 0,
  lead: "Third Sector Interface",
  target: null,
  measures: [],
};

const improvement: GridImprovement = {
  id: "i1",
  title: "1. Build capacity",
  progress: "0 of 2 finished",
  implications: [
    { kind: "Cost", text: "Room hire" },
    { kind: "Risk", text: "Hopes too high", of: "1.2" },
  ],
  outcome: "Help at the first ask",
  actions: [action, { ...action, title: "1.2 Run pilots", lead: null, daysLate: 23 }],
};

function grid(...improvements: GridImprovement[]): string {
  return render(<PlanGrid caption="Plan" improvements={improvements} />);
}

test("has the paper's six columns in its order", () => {
  const heads = [...grid(improvement).matchAll(/<th role="columnheader" scope="col">([^<]+)</g)].map(
    ([, head]) => head,
  );
  expect(heads).toEqual([
    "Improvement",
    "Lead",
    "Implications (risk, cost and resource)",
    "Target date",
    "Measure",
    "Outcome",
  ]);
});

test("what belongs to the whole improvement stands once beside its actions, and once more for a telephone", () => {
  const html = grid(improvement);
  expect(html.match(/rowspan="2"/g)).toHaveLength(2);
  expect(html.match(/Room hire/g)).toHaveLength(2);
  expect(html.match(/Help at the first ask/g)).toHaveLength(2);
});

test("an implication of one action says of which", () => expect(grid(improvement)).toContain("Risk (1.2)"));

test("ongoing work whose review is due says so, and is not late", () => {
  const html = grid({ ...improvement, actions: [{ ...action, status: "ongoing", isReviewDue: true }] });
  expect(html).toContain("Review due");
  expect(html).not.toContain("is-late");
  expect(grid(improvement)).not.toContain("Review due");
});
test("gaps and lateness are marked in their own rows", () => {
  const html = grid(improvement);
  const [, first = "", second = ""] = html.split("<tr").slice(1);
  const [one, two] = [second, html.split("<tr")[4] ?? ""];
  expect(first).toContain("1. Build capacity");
  expect(one).not.toContain("No lead");
  expect(one).not.toContain("late");
  expect(two).toContain('class="is-late"');
  expect(two).toContain("3 weeks late");
  expect(two).toContain("No lead");
  expect(two).toContain("No date");
  expect(two).toContain("No measure");
});

test("a measure of the whole improvement fills the measure column where no action has one of its own", () => {
  const html = grid({ ...improvement, measures: ["People say so"] });
  expect(html.match(/rowspan="2"/g)).toHaveLength(3);
  expect(html).not.toContain("No measure");
});

test("where actions have measures of their own, it stands under the improvement's heading", () => {
  const html = grid({
    ...improvement,
    measures: ["People say so"],
    actions: [{ ...action, measures: ["Forum held"] }, action],
  });
  expect(html).toContain("Measure of the whole: People say so");
  expect(html.match(/People say so/g)).toHaveLength(1);
  expect(html.match(/rowspan="2"/g)).toHaveLength(2);
  expect(html).toContain("Forum held");
  expect(html).toContain("No measure");
});

test("an improvement without actions still shows its own cells", () => {
  const html = grid({ ...improvement, actions: [], measures: ["People say so"] });
  expect(html).toContain("No action yet");
  expect(html).toContain("Room hire");
  expect(html).toContain("People say so");
  expect(html).not.toContain("No lead");
});

test("says how much it holds", () => {
  expect(grid(improvement, { ...improvement, id: "i2", actions: [action] })).toContain(
    "Plan: 2 improvements and 3 actions",
  );
});
