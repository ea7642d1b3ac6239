import { expect, test } from "vitest";
import { readPlaceCode } from "./place.ts";

test.each([
  ["S12000017", "S12000017"],
  [" s02 001234 ", "S02001234"],
])("“%s” is the official code %s", (text, code) => {
  expect(readPlaceCode(text)).toBe(code);
});

test.each(["", "12000017", "S1200001", "S120000170", "E06000001", "Kirkorrin"])(
  "“%s” is no code of Scotland",
  (text) => {
    expect(readPlaceCode(text)).toBeNull();
  },
);
