import { expect, test } from "vitest";
import { invalid } from "../kernel/invalid.ts";
import { allTypedIn, blankForm, hasProblems, messagesFor, typedIn } from "./form-state.ts";

const refused = invalid({ text: "", leads: ["Council", "TSI"], date: "soonish" }, [
  { field: "text", message: "Say what will be done" },
  { field: "date", message: "We cannot read “soonish” as a date" },
  { field: "date", message: "Write for example “by June 2027”" },
]);

test("a refused form keeps what was typed, field by field", () => {
  expect(typedIn(refused, "date")).toBe("soonish");
  expect(typedIn(refused, "leads")).toBe("Council");
  expect(allTypedIn(refused, "leads")).toEqual(["Council", "TSI"]);
  expect(allTypedIn(refused, "text")).toEqual([""]);
});

test("a field that was not sent is empty", () => {
  expect(typedIn(refused, "measure")).toBe("");
  expect(allTypedIn(refused, "measure")).toEqual([]);
});

test("all problems of a field come with it, and none of another's", () => {
  expect(messagesFor(refused, "date")).toEqual([
    "We cannot read “soonish” as a date",
    "Write for example “by June 2027”",
  ]);
  expect(messagesFor(refused, "leads")).toEqual([]);
});

test("a blank form has nothing to put right", () => {
  expect(hasProblems(blankForm)).toBe(false);
  expect(hasProblems(refused)).toBe(true);
});
