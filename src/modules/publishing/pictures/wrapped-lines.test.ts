import { expect, test } from "vitest";
import { wrapLines } from "./wrapped-lines.ts";

test("words stand in lines that are no longer than allowed", () => {
  expect(wrapLines("How we will work better together", 12, 5)).toEqual([
    "How we will",
    "work better",
    "together",
  ]);
});

test("a word that fits no line is broken, and what does not fit the picture ends in an ellipsis", () => {
  expect(wrapLines("abcdefghij", 4, 5)).toEqual(["abcd", "efgh", "ij"]);
  expect(wrapLines("one two three four", 5, 2)).toEqual(["one", "two…"]);
  expect(wrapLines("", 5, 2)).toEqual([]);
});
