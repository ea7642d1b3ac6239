import { describe, expect, test } from "vitest";
import { drawOutline, sayExtent } from "./outline-path.ts";

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe("an outline", () => {
  test("has north at its top, and is narrower than high where degrees are equal, as far north as this", () => {
    const { path, width, height } = drawOutline({ type: "Polygon", coordinates: [square(-4, 57, 0.1)] });
    expect(height).toBe(320);
    expect(width).toBeLessThan(190);
    expect(path).toMatch(/^M4 316L/);
  });

  test("leaves out what falls onto the same point of the picture", () => {
    const fine = Array.from({ length: 5_000 }, (_, step) => [-4 + step / 1e7, 57]);
    const { path } = drawOutline({
      type: "Polygon",
      coordinates: [[...square(-4, 57, 0.1).slice(1), ...fine]],
    });
    expect(path.length).toBeLessThan(200);
  });

  test("is said in words", () => {
    expect(sayExtent({ type: "Polygon", coordinates: [square(-3.5, 56.4, 0.1)] })).toBe(
      "About 6.1 km from west to east and 11 km from north to south, around 56.45° north, 3.45° west.",
    );
    expect(sayExtent({ type: "Point", coordinates: [-3.5, 56.4] })).toBe(
      "A point at 56.40° north, 3.50° west.",
    );
  });
});
