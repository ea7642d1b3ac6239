import { expect, test } from "vitest";
import { planKinds } from "./plan.ts";
import { headingWord, sayKind, sayTitle } from "./plan.words.ts";

test("a kind of plan is called by the partnership's own word, where it has one", () => {
  const words = { "locality-plan": "Plan for Place", loip: "Community Plan" };
  expect(sayKind("locality", words)).toBe("Plan for Place");
  expect(sayKind("loip", words)).toBe("Community Plan");
  expect(sayKind("improvement", words)).toBe("Improvement plan");
});

test("a kind is called by the field's word, where the partnership has none of its own", () => {
  for (const [kind, word] of Object.entries(planKinds)) expect(sayKind(kind, {})).toBe(word);
});

test("a kind that is kept no more is called by its symbol", () => {
  expect(sayKind("single-outcome", {})).toBe("single-outcome");
  expect(sayKind("constructor", {})).toBe("constructor");
});

test("a plan is called by its name and its years, where they are said", () => {
  expect(sayTitle({ title: "Working together", period: "2026 to 2028" })).toBe(
    "Working together, 2026 to 2028",
  );
  expect(sayTitle({ title: "Working together", period: "" })).toBe("Working together");
});

test("the headings of a plan are called by the partnership's own word, with its article and its plural", () => {
  expect(headingWord({}, {})).toMatchObject({
    one: "improvement",
    many: "improvements",
    aOne: "an improvement",
  });
  expect(headingWord({ headings: "priority" }, {})).toEqual({
    one: "priority",
    many: "priorities",
    One: "Priority",
    Many: "Priorities",
    aOne: "a priority",
  });
  expect(headingWord({ headings: "area" }, {})).toMatchObject({
    Many: "Areas of action",
    aOne: "an area of action",
  });
  expect(headingWord({ headings: "outcome" }, { outcome: "LOIP success" }).many).toBe("LOIP successes");
});
