import { expect, test } from "vitest";
import { groupPlans, newerSources, planGroups, planKinds, wouldHoldItself } from "./plan.ts";

test("each kind of plan has one place in the list", () => {
  expect(Object.values(planGroups).flat().toSorted()).toEqual(Object.keys(planKinds).toSorted());
});

test("plans are listed by what they are for; groups without a plan are left out, a strange kind is for everybody", () => {
  const groups = groupPlans(["thematic", "loip", "oddity", "thematic"], (kind) => kind);
  expect(groups).toEqual([
    { group: "whole", plans: ["loip", "oddity"] },
    { group: "theme", plans: ["thematic", "thematic"] },
  ]);
});

test("a plan cannot stand within itself, by whatever way, and a circle that is there is no trap", () => {
  const parents = new Map([
    ["child", "parent"],
    ["parent", "grand"],
    ["grand", null],
    ["one", "two"],
    ["two", "one"],
  ]);
  expect(wouldHoldItself("grand", "child", parents)).toBe(true);
  expect(wouldHoldItself("child", "grand", parents)).toBe(false);
  expect(wouldHoldItself("grand", "one", parents)).toBe(false);
});

test("a plan is due for a refresh when one that informs it has published since it was published or begun", () => {
  const at = (text: string) => new Date(text);
  const plan = { id: "group", createdAt: at("2026-03-01") };
  const sources = [{ id: "place" }];
  const due = (own: string | null, theirs: string | null) =>
    newerSources(
      plan,
      sources,
      new Map([
        ...(own ? [["group", at(own)] as const] : []),
        ...(theirs ? [["place", at(theirs)] as const] : []),
      ]),
    ).length > 0;
  expect(due(null, null)).toBe(false);
  expect(due(null, "2026-02-01")).toBe(false);
  expect(due(null, "2026-04-01")).toBe(true);
  expect(due("2026-05-01", "2026-04-01")).toBe(false);
  expect(due("2026-05-01", "2026-06-01")).toBe(true);
});
