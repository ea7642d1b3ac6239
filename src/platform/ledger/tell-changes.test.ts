import { expect, test } from "vitest";
import { tellChanges } from "./tell-changes.ts";

const before = {
  name: "Third Sector Interface",
  aliases: ["TSI"],
  statutory: false,
  words: { a: "1", b: "2" },
};

test("nothing is told where nothing changes, whatever the order of the keys", () => {
  expect(tellChanges(before, { ...before, aliases: ["TSI"], words: { b: "2", a: "1" } })).toBeNull();
});

test("the fields that change are named, with their words before and after", () => {
  expect(tellChanges(before, { name: "The Interface", aliases: ["TSI", "HTSI"] })).toEqual({
    changed: ["name", "aliases"],
    words: {
      nameBefore: "Third Sector Interface",
      nameAfter: "The Interface",
      aliasesBefore: "TSI",
      aliasesAfter: "TSI\nHTSI",
    },
  });
});

test("what was not set is told as nothing", () => {
  expect(tellChanges({ code: null }, { code: "S12000099" })?.words).toEqual({
    codeBefore: "",
    codeAfter: "S12000099",
  });
});
