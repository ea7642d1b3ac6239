import { expect, test } from "vitest";
import { findDifferences } from "./find-differences.ts";

const fields = [
  { name: "name", label: "Name" },
  {
    name: "kind",
    label: "What it is",
    say: (value: string) => (value === "tsi" ? "Third sector interface" : ""),
  },
];

test("only the fields that differ are shown, with the words for a symbol", () => {
  const theirs = { name: "Highland TSI", kind: "tsi" };
  expect(findDifferences(fields, theirs, { name: " Highland TSI ", kind: "" })).toEqual([
    { label: "What it is", theirs: "Third sector interface", yours: "" },
  ]);
});

test("a box that was not sent is an empty one", () => {
  expect(findDifferences([{ name: "all", label: "All" }], { all: "yes" }, {})).toEqual([
    { label: "All", theirs: "yes", yours: "" },
  ]);
});
