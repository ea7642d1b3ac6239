import { expect, test } from "vitest";
import { boxesOf, keptIds } from "./implication.ts";

test("each kind of implication has its box, and those of a single action stay with it", () => {
  const implications = [
    { kind: "cost", text: "Room hire", actionId: null },
    { kind: "risk", text: "Nobody comes", actionId: null },
    { kind: "cost", text: "Travel", actionId: null },
    { kind: "cost", text: "Printing", actionId: "action" },
  ] as const;
  expect(boxesOf(implications)).toEqual({
    costs: ["Room hire", "Travel"],
    risks: ["Nobody comes"],
    resources: [],
    unspecified: [],
  });
});

test("an implication that is written anew keeps its id: by its words, else in the place of those that are gone", () => {
  const before = [
    { id: "1", kind: "risk", text: "Nobody comes" },
    { id: "2", kind: "risk", text: "Hopes too high" },
    { id: "3", kind: "cost", text: "Room hire" },
  ] as const;
  const after = [
    { kind: "risk", text: "Raises hopes" },
    { kind: "risk", text: "Nobody comes" },
    { kind: "risk", text: "One more" },
    { kind: "resource", text: "Room hire" },
  ] as const;
  expect(keptIds(before, after)).toEqual(["2", "1", undefined, undefined]);
});
