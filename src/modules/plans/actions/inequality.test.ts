import { expect, test } from "vitest";
import { byInequality, type Inequality } from "./inequality.ts";

const action = (name: string, inequality: Inequality | null) => ({ name, inequality });

test("what is meant against inequality stands first, and what says nothing of it is left out", () => {
  const actions = [action("a", 1), action("b", null), action("c", 3), action("d", 1), action("e", 2)];
  expect(byInequality(actions).map(({ name }) => name)).toEqual(["c", "e", "a", "d"]);
});
