import fc from "fast-check";
import { expect, test } from "vitest";
import { sharesOf } from "./shares.ts";

const someCounts = fc
  .array(fc.nat(500), { minLength: 1, maxLength: 9 })
  .filter((counts) => counts.some((count) => count > 0));

test.each([
  [
    [3, 1, 6, 2, 2, 4],
    [17, 6, 33, 11, 11, 22],
  ],
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [1, 2],
    [33, 67],
  ],
  [[5], [100]],
  [
    [0, 0],
    [0, 0],
  ],
  [[], []],
])("%j is shared out as %j", (counts, shares) => expect(sharesOf(counts)).toEqual(shares));

test("the percentages add up to 100, whatever the counts", () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      expect(sharesOf(counts).reduce((sum, share) => sum + share, 0)).toBe(100);
    }),
  );
});

test("no percentage is a whole point or more away from the exact share, and nothing stays nothing", () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      for (const [index, share] of sharesOf(counts).entries()) {
        const count = counts[index] ?? 0;
        expect(Math.abs(share - (count * 100) / total)).toBeLessThan(1);
        if (count === 0) expect(share).toBe(0);
      }
    }),
  );
});
