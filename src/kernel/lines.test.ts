import { expect, test } from "vitest";
import { linesOf, oneLine } from "./lines.ts";

test("a box holds an entry to a line, and blank lines are none", () => {
  expect(linesOf("  Minutes published\n\n\tTwo pilots \n")).toEqual(["Minutes published", "Two pilots"]);
});

test("an empty box holds nothing", () => {
  expect(linesOf(" \n ")).toEqual([]);
});

test("words over several lines are the same words on one", () => {
  expect(oneLine(" NHS Strathbrae\n  and the Council ")).toBe("NHS Strathbrae and the Council");
});
