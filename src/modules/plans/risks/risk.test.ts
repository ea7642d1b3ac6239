import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { bandOf, inRegisterOrder, isRiskReviewDue, planWordsOf, scoreOf, weights } from "./risk.ts";

const day = (text: string) => text as CalendarDate;
const risk = { number: 1, likelihood: 3, impact: 4, state: "open" as const, reviewOn: null };

test("a risk is as grave as likelihood times impact, and nobody's guess where nobody weighed it", () => {
  expect(scoreOf(risk)).toBe(12);
  expect(scoreOf({ likelihood: 3, impact: null })).toBeNull();
});

test("the bands are those of the matrix that is named beside them", () => {
  const matrix = weights.map((likelihood) =>
    weights.map((impact) => bandOf(likelihood * impact).charAt(0)).join(""),
  );
  expect(matrix).toEqual(["lllmm", "lmmhh", "lmhhe", "mhhee", "mheee"]);
});

test.each([
  ["2026-11-22", "open", true],
  ["2026-11-23", "open", false],
  ["2026-11-22", "closed", false],
] as const)("reviewed by %s and %s: due on the 23rd is %s", (reviewOn, state, due) => {
  expect(isRiskReviewDue({ state, reviewOn: day(reviewOn) }, day("2026-11-23"))).toBe(due);
});

test("the gravest open risk stands first, then what nobody weighed, then what is closed", () => {
  const risks = [
    { ...risk, number: 1, state: "closed" as const, impact: 5 },
    { ...risk, number: 2, likelihood: null },
    { ...risk, number: 3, likelihood: 1 },
    { ...risk, number: 4, impact: 5 },
    { ...risk, number: 5, impact: 5 },
  ];
  expect(inRegisterOrder(risks).map(({ number }) => number)).toEqual([4, 5, 3, 2, 1]);
});

test("the register keeps its own words, and shows the plan's beside them where they differ", () => {
  const plan = new Map([["i", { text: "Hopes too high" }]]);
  expect(planWordsOf({ implicationId: null, text: "Own" }, plan)).toEqual({ kind: "own" });
  expect(planWordsOf({ implicationId: "i", text: "Hopes too high" }, plan)).toEqual({ kind: "same" });
  expect(planWordsOf({ implicationId: "i", text: "Raises hopes" }, plan)).toEqual({
    kind: "reworded",
    text: "Hopes too high",
  });
  expect(planWordsOf({ implicationId: "gone", text: "Raises hopes" }, plan)).toEqual({ kind: "gone" });
});
