import { expect, test } from "vitest";
import { boxesOf } from "./implication.ts";

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
