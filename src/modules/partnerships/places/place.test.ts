import { expect, test } from "vitest";
import { placeKindName, readPlaceCode } from "./place.ts";

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

test("a partnership's own word for a locality stands in its place, and for nothing else", () => {
  const words = { locality: "Neighbourhood of Place" };
  expect(placeKindName("locality", words)).toBe("Neighbourhood of Place");
  expect(placeKindName("locality", {})).toBe("Locality");
  expect(placeKindName("ward", words)).toBe("Ward");
  expect(placeKindName("parish", words)).toBe("parish");
});
