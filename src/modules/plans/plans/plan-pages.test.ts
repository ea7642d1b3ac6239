import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planPages } from "./plan-pages.ts";

describe("the pages of a long plan", () => {
  it("are one for a plan that fits", () => {
    expect(planPages([5, 3, 3, 4, 4, 3])).toEqual([{ from: 0, to: 6 }]);
  });
  it("are one even for an empty plan", () => {
    expect(planPages([])).toEqual([{ from: 0, to: 0 }]);
  });
  it("turn between improvements, never within one", () => {
    expect(planPages([40, 30, 30, 80, 1], 60)).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 3 },
      { from: 3, to: 4 },
      { from: 4, to: 5 },
    ]);
  });
  it("hold every improvement once, in order, and no more than fits unless one alone is larger", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(90), { maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (sizes, most) => {
        const pages = planPages(sizes, most);
        expect(pages.flatMap(({ from, to }) => sizes.slice(from, to))).toEqual(sizes);
        for (const { from, to } of pages) {
          const held = sizes.slice(from, to).reduce((sum, size) => sum + size, 0);
          expect(held <= most || to - from === 1).toBe(true);
        }
      }),
    );
  });
});
