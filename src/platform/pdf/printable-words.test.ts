import { expect, test } from "vitest";
import { printable, printableWords } from "./printable-words.ts";

const latin = (code: number) => (code >= 0x20 && code < 0x250) || code === 0x300;

function shown(text: string): string {
  return printableWords(text, latin, new Set());
}

test.each([
  ["plain words", "Set up a forum\nfor all", "Set up a forum\nfor all"],
  ["letters that were put together", "cafe\u0301", "café"],
  ["what nobody sees", "a\u200bb\ufe0fc\ufeffd\u2060e\u{e0001}f", "abcdef"],
  ["a character of another script", "a 漢 b", "a □ b"],
  ["an emoji of five parts", "👩‍👩‍👧", "□"],
  ["control characters", "a\u0000b\u001bc\u0085d", "a□b□c□d"],
  ["half a character", "a\ud800b", "a□b"],
  ["a sign of a symbol font", "\uf0b7 first", "□ first"],
  ["a tab", "a\tb", "a b"],
])("%s", (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test("a long word may break behind its marks, and somewhere if it has none", () => {
  expect(shown("https://strathbrae.example/plans/and/papers").split("\u200b").length).toBeGreaterThan(1);
  const parts = shown("x".repeat(100)).split("\u200b");
  expect(parts.join("")).toBe("x".repeat(100));
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(20);
  expect(shown("an ordinary sentence of ordinary words")).not.toContain("\u200b");
});

test("every text of a value is made printable, and each strange character is told once", () => {
  const { value, signs } = printable({ a: ["漢", { b: "漢字", n: 3, no: null }] }, latin);
  expect(value).toEqual({ a: ["□", { b: "□□", n: 3, no: null }] });
  expect([...signs]).toEqual(["漢", "字"]);
});
