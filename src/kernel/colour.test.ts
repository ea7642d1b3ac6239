import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contrastOf,
  contrastWithWhite,
  isReadableAccent,
  LEAST_ACCENT_CONTRAST,
  mixWithWhite,
  readColour,
} from "./colour.ts";

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("a colour", () => {
  test.each([
    ["#572a66", "#572a66"],
    [" 572A66 ", "#572a66"],
    ["#fff", "#ffffff"],
    ["1A6", "#11aa66"],
  ])("%s is read as %s", (written, read) => expect(readColour(written)).toBe(read));

  test.each(["", "purple", "#12345", "#1234567", "#ggg", "rgb(0,0,0)", "#572a66;}"])(
    "%s is not a colour",
    (written) => {
      expect(readColour(written)).toBeNull();
      expect(contrastWithWhite(written)).toBeNull();
      expect(isReadableAccent(written)).toBe(false);
      expect(mixWithWhite(written, 0.1)).toBeNull();
    },
  );
});

describe("contrast", () => {
  // Worked values: black on white is 21 by definition; #767676 is the palest grey that WCAG lets text have on white.
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
    ["#0065bd", "#ffffff", 5.84],
    ["#ff0000", "#ffffff", 4],
  ])("of %s with %s is %d", (one, other, ratio) => expect(contrastOf(one, other)).toBeCloseTo(ratio, 1));

  test("is the same both ways round, and never below 1 or above 21", () => {
    fc.assert(
      fc.property(anyColour, anyColour, (one, other) => {
        const ratio = contrastOf(one, other) ?? 0;
        expect(contrastOf(other, one)).toBe(ratio);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe("a partnership's colour", () => {
  test.each(["#572a66", "#1f4f46", "#00437e"])("%s may be chosen", (colour) =>
    expect(isReadableAccent(colour)).toBe(true),
  );

  test.each(["#0065bd", "#fdd522", "#ffffff"])("%s is too pale for white words", (colour) =>
    expect(isReadableAccent(colour)).toBe(false),
  );

  test("leaves its own words readable on its wash, whatever it is", () => {
    fc.assert(
      fc.property(anyColour.filter(isReadableAccent), (accent) => {
        const wash = mixWithWhite(accent, 0.08) ?? "";
        expect(contrastOf(accent, wash) ?? 0).toBeGreaterThan(LEAST_ACCENT_CONTRAST * 0.75);
      }),
    );
  });
});
