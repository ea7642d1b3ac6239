import fc from "fast-check";
import { expect, it } from "vitest";
import { shownMark } from "./shown-mark.ts";

it("is the same for the same list, and another for another order, length or word", () => {
  expect(shownMark(["a", "b", null])).toBe(shownMark(["a", "b", undefined]));
  const others = [["b", "a"], ["ab"], ["a", "b", ""], ["a", null, "b"], [], [""], ["a", "c"]];
  const marks = [["a", "b"], ...others].map(shownMark);
  expect(new Set(marks).size).toBe(marks.length);
});

it("tells lists of any words apart", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
      expect(shownMark(one) === shownMark(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});
