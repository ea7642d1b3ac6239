import { expect, test } from "vitest";
import { measureChanges } from "./measure-changes.ts";

const BEFORE = [
  { id: "list", text: "List of halls, published" },
  { id: "visits", text: "Number of groups that were visited" },
  { id: "minute", text: "Minute of the Board" },
];

test("a measure that stays keeps its words, one that is reworded its evidence, and one that goes is removed", () => {
  const changes = measureChanges(
    BEFORE,
    ["Number of groups visited in a year", "list of halls – published", "People feel heard"],
    new Set(),
  );
  expect(changes).toEqual({
    lines: [
      { id: "visits", text: "Number of groups visited in a year", isReworded: true },
      { id: "list", text: "List of halls, published", isReworded: false },
      { id: null, text: "People feel heard", isReworded: false },
    ],
    removed: ["minute"],
  });
});

test("a measure that has evidence stays, whatever a paper says", () => {
  const changes = measureChanges(BEFORE, [], new Set(["minute"]));
  expect(changes.lines.map(({ id }) => id)).toEqual(["minute"]);
  expect(changes.removed).toEqual(["list", "visits"]);
});
