import { expect, test } from "vitest";
import { groupKindName } from "./group.ts";

test("a partnership's own word for an area partnership stands in its place, and for nothing else", () => {
  const words = { "area-partnership": "District Partnership" };
  expect(groupKindName("area", words)).toBe("District Partnership");
  expect(groupKindName("area", {})).toBe("Area partnership");
  expect(groupKindName("board", words)).toBe("Strategic board");
  expect(groupKindName("forum", words)).toBe("forum");
});
