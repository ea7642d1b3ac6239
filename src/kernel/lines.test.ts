import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

test("a box holds an entry to a line, and blank lines are none", () => {
  expect(linesOf("  Minutes published\n\n\tTwo pilots \n")).toEqual(["Minutes published", "Two pilots"]);
});

test("an empty box holds nothing", () => {
  expect(linesOf(" \n ")).toEqual([]);
});
