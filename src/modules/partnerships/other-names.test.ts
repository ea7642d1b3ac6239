import { expect, test } from "vitest";
import { findNameClash, readOtherNames } from "./other-names.ts";

const interface_ = { id: "1", name: "Third Sector Interface", aliases: ["TSI", "HTSI"] };

test("other names are written one to a line, and each is kept once", () => {
  expect(
    readOtherNames(" TSI \n\nthe  Interface\ntsi\nThird sector interface\n", "Third Sector Interface"),
  ).toEqual(["TSI", "the Interface"]);
});

test("a name that stands for another body already is found, whatever its capitals", () => {
  const own = { id: "2", name: "Voluntary Action", aliases: ["VA", "tsi"] };
  expect(findNameClash(own, [interface_])).toEqual({ name: "tsi", of: "Third Sector Interface" });
  expect(findNameClash({ id: "2", name: "HTSI", aliases: [] }, [interface_])).toEqual({
    name: "HTSI",
    of: "Third Sector Interface",
  });
});

test("nothing clashes with itself", () => {
  expect(findNameClash({ ...interface_, aliases: ["TSI"] }, [interface_])).toBeNull();
});
