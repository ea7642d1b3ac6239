import { expect, test } from "vitest";
import { ownWords, wordFor } from "./term.ts";

test("a partnership's own word stands for the field's", () => {
  expect(wordFor({ "locality-plan": "Plan for Place" }, "locality-plan")).toBe("Plan for Place");
  expect(wordFor({}, "locality-plan")).toBe("Locality plan");
});

test("only words that are its own are kept", () => {
  const typed = { "locality-plan": " Plan for Place ", loip: "", locality: "locality", other: "Other" };
  expect(ownWords(typed)).toEqual({ "locality-plan": "Plan for Place" });
});
