import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordMarks } from "./word-marks.ts";

const said = (pieces: readonly { readonly text: string; readonly differs: boolean }[]) =>
  pieces.map(({ text, differs }) => (differs ? `[${text.trim()}]` : text.trim())).join(" ");

describe("the marks of two texts", () => {
  it("stand on the words that only one of them has", () => {
    const { one, other } = wordMarks(
      "Visit each group on the list.",
      "Visit every hall and group on the List",
    );
    expect(said(one)).toBe("Visit [each] group on the list.");
    expect(said(other)).toBe("Visit [every hall and] group on the List");
  });

  it("lose no word and mark none of what both say", () => {
    const words = fc
      .array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(words, words, (first, second) => {
        const { one, other } = wordMarks(first, second);
        expect(one.map(({ text }) => text).join("")).toBe(first);
        expect(other.map(({ text }) => text).join("")).toBe(second);
        const shared = (pieces: typeof one) =>
          pieces.flatMap(({ text, differs }) => (differs ? [] : text.split(/\s+/).filter(Boolean)));
        expect(shared(one)).toEqual(shared(other));
      }),
    );
  });

  it("of long texts are still found, between what both begin and end with", () => {
    const long = Array.from({ length: 2000 }, (_, index) => `word${index}`).join(" ");
    const { one, other } = wordMarks(`Begin ${long} end`, `Begin otherwise ${long} end`);
    expect(said(one).startsWith("Begin")).toBe(true);
    expect(other.at(-1)).toMatchObject({ differs: false });
  });
});
