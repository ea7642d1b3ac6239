import { expect, test } from "vitest";
import { literalPattern } from "./literal-pattern.ts";

test("words are found as they stand, whatever their signs mean in a pattern", () => {
  const words = "a.b*c+d? (e) [f] {g} ^h$ i|j \\k";
  expect(new RegExp(`^${literalPattern(words)}$`, "u").test(words)).toBe(true);
  expect(new RegExp(literalPattern("a.b"), "u").test("axb")).toBe(false);
});

test("words are found over the end of a line", () => {
  expect(new RegExp(literalPattern("Morag Innes"), "u").test("Ask Morag\n  Innes")).toBe(true);
});
