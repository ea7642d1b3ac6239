import { describe, expect, test } from "vitest";
import { type Ending, implicationsOf } from "./implications.ts";

const said = (texts: readonly string[], above: Ending | null = null) =>
  implicationsOf(
    texts.map((text) => ({ text })),
    null,
    above,
  ).said.map(({ kind, text }) => `${kind}: ${text}`);

describe("implications are typed by their labels", () => {
  test("pieces part at semicolons and keep the label before them", () => {
    expect(said(["Costs: Staff time; Room hire; Travel."])).toEqual([
      "cost: Staff time",
      "cost: Room hire",
      "cost: Travel.",
    ]);
  });

  test("sentences do not part", () => {
    expect(said(["Risks: Few volunteers. Some may leave."])).toEqual([
      "risk: Few volunteers. Some may leave.",
    ]);
  });

  test("several labels may stand in one text", () => {
    expect(said(["Costs: A new portal. Resources: One analyst"])).toEqual([
      "cost: A new portal.",
      "resource: One analyst",
    ]);
    expect(said(["Costs: what it costs the council Resources: rooms"])).toEqual([
      "cost: what it costs the council",
      "resource: rooms",
    ]);
  });

  test("singular, dashes and labels on a line of their own count", () => {
    expect(said(["Cost – £2,000", "Risk – few volunteers", "Resources", "a room"])).toEqual([
      "cost: £2,000",
      "risk: few volunteers",
      "resource: a room",
    ]);
  });

  test("a related label types its words and stays in them", () => {
    expect(said(["Staffing: two officers"])).toEqual(["resource: Staffing: two officers"]);
  });

  test("words within brackets do not part", () => {
    expect(said(["Costs: hall (heat; light)"])).toEqual(["cost: hall (heat; light)"]);
  });

  test("without a label the kind is not guessed", () => {
    expect(said(["Staff time", "Risk of inertia."])).toEqual([
      "unspecified: Staff time",
      "unspecified: Risk of inertia.",
    ]);
  });
});

describe("a cell goes on with the label of the cell above", () => {
  const above = { kind: "risk", hangs: false } as const;

  test("where it uses labels and begins without one", () => {
    expect(said(["Independence is lost.", "Costs: training"], above)).toEqual([
      "risk: Independence is lost.",
      "cost: training",
    ]);
  });

  test("where it begins in the middle of a sentence", () => {
    expect(said(["and the groups withdraw"], above)).toEqual(["risk: and the groups withdraw"]);
  });

  test("not where it only has no label", () => {
    expect(said(["Staff time"], above)).toEqual(["unspecified: Staff time"]);
  });
});

test("a column of one kind types what has no label", () => {
  expect(implicationsOf([{ text: "£5,000; £200 a year" }], "cost", null).said).toEqual([
    { kind: "cost", text: "£5,000" },
    { kind: "cost", text: "£200 a year" },
  ]);
});
